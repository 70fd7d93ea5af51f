import { quotedLabel } from '../../concepts/bare-forms.ts';
import { matchBlockLabel } from '../../concepts/block-labels.ts';
import type { Concept } from '../../concepts/concept.ts';
import { matchHeader } from '../../concepts/match-header.ts';
import { matchSectionHeading } from '../../concepts/section-headings.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Heading, Line, Paragraph } from '../../parse/document.ts';
import { readDepartmentName, readSectionName } from '../../values/department-name.ts';
import { foldKey } from '../../values/fold.ts';
import { readHead } from '../../values/head.ts';
import { splitMarker } from '../../values/marker.ts';
import { isPageFurniture } from '../../values/page-furniture.ts';
import { restoreText } from '../../values/restore-text.ts';
import { isSheetTitle, municipalityAlone } from '../../values/sheet-title.ts';
import { claim, claimParts, type Desk } from '../desk.ts';
import { keepLines } from '../keep.ts';
import { takeLegendLine } from '../legend-lines.ts';
import { readRatingHeading } from '../rating-heading.ts';
import { emptyScope, narrowScope } from '../scope.ts';
import { currentSheet, enterDepartment, readYear, takeHead, takeTitle } from '../sheets.ts';
import { groupName, isGroup } from './group-heading.ts';
import { readLabelLine } from './label-line.ts';
import {
  closeRecord,
  flushField,
  type Item,
  lineDepth,
  openField,
  type Prose,
  startProseRecord,
} from './prose.ts';
import { readRecordStart } from './record-start.ts';

/** One way to read a heading or line; true when it did. */
type Reader = (item: Item, prose: Prose, desk: Desk) => boolean;

/** What a heading can be, tried in this order. */
const headingReaders: readonly Reader[] = [
  furniture,
  closeDeeper,
  runningHead,
  head,
  recordStart,
  ratingHeading,
  department,
  title,
  recordLabel,
  blockLabel,
  sectionHeading,
  sectionName,
  initiativeHeading,
  year,
  unknownHeading,
];

/** What a line of text can be, tried in this order. */
const lineReaders: readonly Reader[] = [
  furniture,
  lostTable,
  runningHead,
  legendLine,
  head,
  recordStart,
  ratingHeading,
  department,
  title,
  listItem,
  labelLine,
  year,
  fieldLine,
  groupLine,
  municipality,
];

/** Reads a heading. */
export function readHeading(block: Heading, prose: Prose, desk: Desk): void {
  read(itemOf(block.lines, block.depth, 'heading'), headingReaders, prose, desk);
}

/** Reads a paragraph: each of its lines by itself. */
export function readParagraph(block: Paragraph, prose: Prose, desk: Desk): void {
  if (block.container === 'term') {
    read(itemOf(block.lines, lineDepth, 'term'), headingReaders, prose, desk);
    return;
  }
  for (const line of block.lines)
    read(itemOf([line], lineDepth, block.container), lineReaders, prose, desk);
}

function read(item: Item, readers: readonly Reader[], prose: Prose, desk: Desk): void {
  if (item.text === '') return;
  if (!readers.some((reader) => reader(item, prose, desk)))
    keepLines(item.lines, currentSheet(desk), desk);
}

function itemOf(lines: readonly Line[], depth: number, container: Item['container']): Item {
  const text = textOf(lines);
  const restored = text.length <= 80 ? restoreText(text) : null;
  return {
    lines,
    depth,
    container,
    text: restored ?? text,
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
  };
}

/** Nothing behind the header of a lost table can be placed: all of it is kept until the next heading. */
function lostTable({ lines, text, start }: Item, prose: Prose, desk: Desk): boolean {
  const [line] = lines;
  if (line && prose.lost.has(line)) {
    if (prose.mode !== 'keep') desk.report('lost-table', start);
    closeRecord(prose, desk);
    prose.mode = 'keep';
  }
  if (prose.mode !== 'keep') return false;
  if (!isNewSheet(text)) return keepInMode(lines, desk);
  prose.mode = 'text';
  return false;
}

/** A title, or a bracketed head or department, ends what is kept. */
function isNewSheet(text: string): boolean {
  if (/[\d０-９]$/u.test(text)) return false;
  if (isSheetTitle(text) && readYear(text) !== null) return true;
  return /^[【［[]/u.test(text) && (readHead(text) !== null || readDepartmentName(text) !== null);
}

function keepInMode(lines: Item['lines'], desk: Desk): boolean {
  keepLines(lines, currentSheet(desk), desk);
  return true;
}

function furniture({ text, lines }: Item, _prose: Prose, desk: Desk): boolean {
  if (!isPageFurniture(text)) return false;
  claim(desk, lines, 'decoration');
  return true;
}

/** A heading ends what deeper or equal headings opened. */
function closeDeeper({ depth }: Item, prose: Prose, desk: Desk): boolean {
  if (depth === lineDepth) return false;
  flushField(prose, desk);
  if (prose.record && depth <= prose.recordDepth) closeRecord(prose, desk);
  if (prose.listDepth !== null && depth <= prose.listDepth) prose.listDepth = null;
  desk.scope = narrowScope(desk.scope, depth);
  prose.groupHeading = null;
  prose.group = null;
  prose.mode = 'text';
  return false;
}

/** A title printed again on the next page. */
function runningHead({ text, lines }: Item, _prose: Prose, desk: Desk): boolean {
  const titles = [desk.sheet?.title, desk.preamble.title];
  const folded = foldKey(text);
  if (!titles.some((printed) => printed != null && foldKey(printed) === folded)) return false;
  claim(desk, lines, 'decoration');
  return true;
}

function legendLine(item: Item, prose: Prose, desk: Desk): boolean {
  if (prose.record && prose.field) return false;
  if (!takeLegendLine(item.lines, item.text, prose.mode === 'legend', desk)) return false;
  return true;
}

function head({ text, lines, start, container }: Item, prose: Prose, desk: Desk): boolean {
  const read = readHead(text);
  if (!read || (prose.record && container !== 'heading' && !/^[【［[]/u.test(text))) return false;
  closeRecord(prose, desk);
  const label = readLabelLine(text);
  takeHead(desk, { title: read.title, name: read.name }, read.department, start);
  if (label?.form === 'colon')
    currentSheet(desk).metadata.push({ group: prose.group, label: label.label, value: label.rest });
  claim(desk, lines, 'field');
  return true;
}

function recordStart(item: Item, prose: Prose, desk: Desk): boolean {
  const found = readRecordStart(item.text);
  if (!found || (prose.record && prose.recordDepth > 0 && item.depth > prose.recordDepth))
    return false;
  startProseRecord(item, found.no, found.title, prose, desk);
  return true;
}

function ratingHeading({ text, lines, depth, container }: Item, prose: Prose, desk: Desk): boolean {
  if (prose.record && depth >= prose.recordDepth && prose.field) return false;
  const rating = container === 'item' ? null : readRatingHeading(text, desk.ratingWords);
  if (!rating || (container !== 'heading' && (prose.record || !prose.headsList))) return false;
  closeRecord(prose, desk);
  desk.scope = { ...emptyScope, rating: { ...rating, lines, depth } };
  prose.ratingDepth = depth;
  prose.listDepth = depth;
  return true;
}

function department({ text, lines, start, container }: Item, prose: Prose, desk: Desk): boolean {
  const name = readDepartmentName(text);
  if (name === null || (container !== 'heading' && prose.field !== null && !/^[【■◆●]/u.test(text)))
    return false;
  if (container === 'item' || container === 'description') return false;
  closeRecord(prose, desk);
  enterDepartment(desk, name, start);
  if (desk.scope.rating) prose.listDepth ??= prose.ratingDepth;
  for (const line of lines) claimParts(desk, line, [name]);
  return true;
}

function title({ text, lines, start, depth, container }: Item, prose: Prose, desk: Desk): boolean {
  const known = currentSheet(desk).title !== null;
  const strong =
    depth === 1
      ? isSheetTitle(text) || readYear(text) !== null
      : isSheetTitle(text) && readYear(text) !== null;
  if (
    container === 'item' ||
    container === 'description' ||
    !(known ? strong && depth <= 2 : strong)
  )
    return false;
  closeRecord(prose, desk);
  takeTitle(desk, text, start);
  claim(desk, lines, 'field');
  return true;
}

function recordLabel(item: Item, prose: Prose, desk: Desk): boolean {
  if (!prose.record) return false;
  const match = matchHeader(item.text, desk.index);
  if (!match || match.concept.key === 'no') return false;
  openField(item, quotedLabel(item.text), match.concept, prose, desk);
  return true;
}

function blockLabel(item: Item, prose: Prose, desk: Desk): boolean {
  if (prose.record || matchBlockLabel(item.text) === null) return false;
  openField(item, quotedLabel(item.text), null, prose, desk);
  return true;
}

function sectionHeading({ text, lines, depth }: Item, prose: Prose, desk: Desk): boolean {
  const kind = matchSectionHeading(text);
  if (kind === null) return false;
  flushField(prose, desk);
  if (kind === 'initiatives') prose.listDepth = depth;
  prose.mode = kind === 'legend' || kind === 'keep' ? kind : 'text';
  claim(desk, lines, 'decoration');
  return true;
}

function sectionName({ text, lines, depth, container }: Item, prose: Prose, desk: Desk): boolean {
  const name = container === 'heading' ? readSectionName(text) : null;
  if (name === null) return false;
  closeRecord(prose, desk);
  desk.scope = { ...desk.scope, section: { text: name, lines, depth } };
  return true;
}

/** A heading below 重点課題 and the like that is no label names an initiative. */
function initiativeHeading(item: Item, prose: Prose, desk: Desk): boolean {
  if (
    item.container !== 'heading' ||
    prose.listDepth === null ||
    item.depth <= prose.listDepth ||
    prose.mode === 'keep'
  )
    return false;
  if (prose.record && item.depth > prose.recordDepth) return false;
  startProseRecord(item, null, quotedInitiative(item.text), prose, desk);
  return true;
}

/** A line that is a year and nothing else: 平成30年度, （令和元年度版）. */
function year({ text, lines }: Item, _prose: Prose, desk: Desk): boolean {
  const sheet = currentSheet(desk);
  const found = sheet.year === null ? readYear(text) : null;
  if (!found || !/^[^\p{L}\p{N}]*版?[^\p{L}\p{N}]*$/u.test(text.replace(found.label, '')))
    return false;
  sheet.year = found;
  claim(desk, lines, 'field');
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
function unknownHeading(item: Item, prose: Prose, desk: Desk): boolean {
  if (prose.record || prose.mode === 'keep') return false;
  if (isFirstHeading(item, prose, desk)) {
    prose.firstHeading = item;
    return true;
  }
  openField(item, quotedLabel(item.text), null, prose, desk);
  return true;
}

/** Below 重点課題 and the like each list item or marked line is an initiative. */
function listItem(item: Item, prose: Prose, desk: Desk): boolean {
  if (
    prose.listDepth === null ||
    (prose.record && prose.recordDepth < lineDepth) ||
    prose.mode !== 'text'
  )
    return false;
  const marked = splitMarker(item.text.trim());
  if ((item.container !== 'item' && !marked) || /^[※＊*注]/u.test(item.text.trim())) return false;
  if ((item.lines[0]?.level ?? 0) > 0) return false;
  startProseRecord(
    item,
    null,
    marked && !/[0-9①-⑳]/u.test(marked.marker)
      ? item.text.trim().slice(marked.length).trim()
      : item.text,
    prose,
    desk,
  );
  return true;
}

function labelLine(item: Item, prose: Prose, desk: Desk): boolean {
  const found = readLabelLine(item.text);
  if (!found || prose.mode === 'keep') return false;
  const record = prose.record && matchHeader(found.label, desk.index);
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

/** The part of a line behind its label. */
function restOf(line: Line, rest: string): Line {
  const at = line.text.lastIndexOf(rest);
  if (at < 0) return { ...line, text: rest, map: null };
  const map = line.map ? Array.prototype.slice.call(line.map, at) : null;
  const start = line.map ? (line.map[at] ?? line.start) : line.start + at;
  return { ...line, text: line.text.slice(at), map, start, block: true };
}

function fieldLine({ lines, text, container }: Item, prose: Prose, _desk: Desk): boolean {
  if (prose.mode === 'keep' || !prose.field) return false;
  if (text === '') return true;
  const [line] = lines;
  if (line)
    prose.field.lines.push(
      container === 'text' || container === 'quote' ? line : { ...line, block: true },
    );
  return true;
}

/** The municipality above the title. */
function municipality({ text, lines }: Item, _prose: Prose, desk: Desk): boolean {
  const name =
    desk.sheets.length === 0 && desk.preamble.municipality === null
      ? municipalityAlone(text)
      : null;
  if (name === null) return false;
  desk.preamble.municipality = name;
  claim(desk, lines, 'field');
  return true;
}

/** A group heading may be the category of the table right below. */
function groupLine({ text, lines, depth }: Item, prose: Prose): boolean {
  if (!isGroup(text)) return false;
  prose.groupHeading = { text: groupName(text), lines, depth };
  return true;
}

/** A title as printed, its bullet and brackets gone. */
function quotedInitiative(text: string): string {
  return text
    .trim()
    .replace(/^[■□◆◇●○・\s　]+/u, '')
    .trim();
}
