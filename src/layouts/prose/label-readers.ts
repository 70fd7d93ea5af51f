import { quotedLabel } from '../../concepts/bare-forms.ts';
import { matchBlockLabel } from '../../concepts/block-labels.ts';
import type { Concept } from '../../concepts/concept.ts';
import { matchHeader } from '../../concepts/match-header.ts';
import { offsetAt } from '../../concepts/offset-at.ts';
import { matchSectionHeading } from '../../concepts/section-headings.ts';
import type { Line } from '../../parse/document.ts';
import { collapse } from '../../values/fold.ts';
import { claim, type Desk } from '../desk/desk.ts';
import { keepLines } from '../desk/keep.ts';
import { currentSheet } from '../desk/sheets.ts';
import { groupName, isGroup } from './group-heading.ts';
import { readLabelLine } from './label-line.ts';
import { closeRecord, flushField, type Item, openField, type Prose } from './prose.ts';

export function keepInMode(lines: Item['lines'], desk: Desk): boolean {
  keepLines(lines, currentSheet(desk), desk);
  return true;
}

export function blockLabel(item: Item, prose: Prose, desk: Desk): boolean {
  if (prose.record || matchBlockLabel(item.text) === null) return false;
  openField(item, quotedLabel(item.text), null, prose, desk);
  return true;
}

export function sectionHeading({ text, lines, depth }: Item, prose: Prose, desk: Desk): boolean {
  const kind = matchSectionHeading(text);
  if (kind === null) return false;
  flushField(prose, desk);
  if (kind === 'initiatives') prose.listDepth = depth;
  prose.mode = kind === 'legend' || kind === 'keep' ? kind : 'text';
  claim(desk, lines, 'decoration');
  return true;
}

/** The top heading of a file that has no title yet. */
function isFirstHeading({ depth }: Item, prose: Prose, desk: Desk): boolean {
  const untouched = desk.sheets.length === 0 && desk.preamble.title === null;
  return (
    depth <= 2 && untouched && prose.firstHeading === null && desk.preamble.metadata.length === 0
  );
}

/** Any other heading labels the text below it. */
export function unknownHeading(item: Item, prose: Prose, desk: Desk): boolean {
  if (prose.record || prose.mode === 'keep') return false;
  if (isFirstHeading(item, prose, desk)) {
    prose.firstHeading = item;
    return true;
  }
  openField(item, quotedLabel(item.text), null, prose, desk);
  return true;
}

const contact = /^[\s　■●【(（]*(?:このページに関する)?(?:お)?問い?合わ?せ先?[\s　:：】)）]/u;

/** `お問い合わせ：…`: from here on nothing belongs to an initiative. */
function keepContact({ lines }: Item, prose: Prose, desk: Desk): boolean {
  closeRecord(prose, desk);
  prose.mode = 'keep';
  return keepInMode(lines, desk);
}

/** `<前年度実績> …` inside a text is a part of it, not an indicator's value. */
const valueKeys = new Set<string>(['indicator', 'baseline', 'target', 'actual', 'extra']);

export function labelLine(item: Item, prose: Prose, desk: Desk): boolean {
  const found = readLabelLine(item.text);
  if (!found || prose.mode === 'keep') return false;
  if (
    contact.test(item.text) ||
    (found.form === 'colon' && matchSectionHeading(found.label) === 'keep')
  )
    return keepContact(item, prose, desk);
  const record = prose.record && matchHeader(found.label, desk.index);
  if (record && /^[\s　]*[<＜]/u.test(item.text) && valueKeys.has(record.concept.key)) return false;
  if (
    record &&
    record.concept.key !== 'no' &&
    !(
      found.form === 'alone' &&
      prose.field &&
      prose.field.lines.length === 0 &&
      prose.field.concept?.key !== 'goals'
    )
  ) {
    return openLabelled(item, found, record.concept, prose, desk);
  }
  if (prose.record)
    return found.form === 'bracket' && found.rest === '' ? keepInRecord(item, prose, desk) : false;
  return blockLine(item, found, prose, desk);
}

function keepInRecord(item: Item, prose: Prose, desk: Desk): boolean {
  flushField(prose, desk);
  keepLines(item.lines, currentSheet(desk), desk);
  return true;
}

function blockLine(
  item: Item,
  found: NonNullable<ReturnType<typeof readLabelLine>>,
  prose: Prose,
  desk: Desk,
): boolean {
  const known = matchBlockLabel(found.label) !== null;
  if (found.form === 'alone' && matchSectionHeading(item.text))
    return sectionHeading(item, prose, desk);
  if (
    !known &&
    !(found.form === 'bracket' || (found.form === 'colon' && !prose.field && found.rest !== ''))
  )
    return false;
  if (matchSectionHeading(found.label) === 'keep') return keepInMode(item.lines, desk);
  if (matchSectionHeading(item.text)) return sectionHeading(item, prose, desk);
  return openLabelled(item, found, null, prose, desk);
}

/** A label and, where its line goes on, the first line of its text. */
function openLabelled(
  item: Item,
  found: NonNullable<ReturnType<typeof readLabelLine>>,
  concept: Parameters<typeof openField>[2],
  prose: Prose,
  desk: Desk,
): boolean {
  openField(item, found.label, concept, prose, desk);
  const line = item.lines[0];
  if (found.rest !== '' && line && prose.field) prose.field.lines.push(restOf(line, found.rest));
  if (found.rest !== '' && (found.form === 'colon' || isOneValue(concept))) flushField(prose, desk);
  return true;
}

/** A number, name, category or grade on the line of its label is the whole of it. */
function isOneValue(concept: Concept | null): boolean {
  return ['no', 'section', 'department', 'categories', 'rating'].includes(concept?.key ?? '');
}

/** The part of a line behind its label; white space may be set otherwise in the line. */
function restOf(line: Line, rest: string): Line {
  const at = tailStart(line.text, rest.replace(/\s/g, '').length);
  if (collapse(line.text.slice(at)) !== rest)
    return { ...line, text: rest, map: Array<number>(rest.length).fill(line.start), block: true };
  const map = line.map ? Array.prototype.slice.call(line.map, at) : null;
  return { ...line, text: line.text.slice(at), map, start: offsetAt(line, at), block: true };
}

/** Where the last `length` characters of a text begin, white space not counted. */
function tailStart(text: string, length: number): number {
  let at = text.length;
  for (let left = length; left > 0 && at > 0; at--) if (/\S/.test(text.charAt(at - 1))) left--;
  return at;
}

export function fieldLine({ lines, text, container }: Item, prose: Prose, _desk: Desk): boolean {
  if (prose.mode === 'keep' || !prose.field) return false;
  if (text === '') return true;
  const [line] = lines;
  if (line)
    prose.field.lines.push(
      container === 'text' || container === 'quote' ? line : { ...line, block: true },
    );
  return true;
}

/** A group heading may be the category of the table right below. */
export function groupLine({ text, lines, depth }: Item, prose: Prose): boolean {
  if (!isGroup(text)) return false;
  prose.groupHeading = { text: groupName(text), lines, depth };
  return true;
}
