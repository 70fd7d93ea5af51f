import {
  isCertainSection,
  readDepartmentName,
  readSectionName,
} from '../../values/department-name.ts';
import { isDocumentName } from '../../values/document-name.ts';
import { collapse } from '../../values/fold.ts';
import { readHead } from '../../values/head.ts';
import { readLegendLine } from '../../values/legend-line.ts';
import { municipalityAlone } from '../../values/sheet-title.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import { claim, type Desk } from '../desk/desk.ts';
import { takeLegendLine } from '../desk/legend-lines.ts';
import { readRatingHeading } from '../desk/rating-heading.ts';
import { emptyScope } from '../desk/scope.ts';
import { currentSheet, readYear } from '../desk/sheets.ts';
import { isApart } from '../grid/row-facts.ts';
import { type Atom, lineDepth } from '../outline/atom.ts';
import { restLine } from '../outline/atoms.ts';
import { bracketedSection } from '../outline/bracketed-pair.ts';
import { groupNoun } from '../outline/group-styles.ts';
import { isCount } from '../outline/is-count.ts';
import { sliceLine } from '../outline/line-pieces.ts';
import { isSign, type Mark, readMark } from '../outline/mark.ts';
import { isInBrackets } from '../outline/setting.ts';
import { groupName, isGroup } from './group-heading.ts';
import { labelColumn } from './label-columns.ts';
import { closeRecord, flushField, isUnread, openField, type Prose } from './prose.ts';
import { fillLabel, isOneValue } from './read-initiative.ts';
import { takeHeading } from './take-heading.ts';

/** One thing that text outside the initiatives can be; true where it was that. */
type Reader = (atom: Atom, prose: Prose, desk: Desk) => boolean;

/** What a heading outside the initiatives can be, tried in this order. */
const headingReaders: readonly Reader[] = [
  formLabel,
  departmentLabel,
  rating,
  year,
  blockLabel,
  unreadLabel,
  sectionHeading,
  section,
  firstHeading,
  textHeading,
  group,
  unknownHeading,
];

/** What a line outside the initiatives can be, tried in this order. */
const lineReaders: readonly Reader[] = [
  ratingAboveList,
  legend,
  formLabel,
  departmentLabel,
  firstLine,
  section,
  unreadLabel,
  year,
  blockLine,
  sectionHeading,
  textHeading,
  fieldLine,
  group,
  municipality,
];

/** Reads text that belongs to no initiative: it speaks of the sheet, or is left open, and kept. */
export function readSheetText(atom: Atom, prose: Prose, desk: Desk): void {
  const isHeading = atom.depth < lineDepth || atom.place === 'term';
  desk.announced ||= atom.heading === 'initiatives';
  const readers = isHeading ? headingReaders : lineReaders;
  readers.some((reader) => reader(atom, prose, desk));
}

/** A known label between the tables of a form, or alone in its row: it speaks of the form's initiative. */
function formLabel(atom: Atom, prose: Prose, desk: Desk): boolean {
  const { open } = desk;
  const key = atom.column?.titled;
  if (!open?.takesLabels || !atom.column || !key || key === 'no' || key === 'initiative')
    return false;
  fillLabel(
    atom,
    { record: open.record, column: labelColumn(atom, atom.column, desk) },
    prose,
    desk,
  );
  return true;
}

/** 部局名：市民部 below an initiative: what follows is the sheet of that department. */
function departmentLabel(atom: Atom, prose: Prose, desk: Desk): boolean {
  if (!desk.open || atom.blockKey !== 'department' || readDepartmentName(atom.rest) === null)
    return false;
  closeRecord(prose, desk);
  return blockLabel(atom, prose, desk);
}

function rating(atom: Atom, prose: Prose, desk: Desk): boolean {
  const { text, lines, depth } = atom;
  const found = desk.open ? null : readRatingHeading(text, desk.ratingWords);
  if (!found) return false;
  closeRecord(prose, desk);
  desk.scope = { ...emptyScope, rating: { ...found, lines, depth } };
  return true;
}

/** A line by itself that rates the list or table right below. */
function ratingAboveList(atom: Atom, prose: Prose, desk: Desk): boolean {
  if (!prose.plan.ratings.has(atom)) return false;
  if (desk.open && readRatingHeading(atom.text, desk.ratingWords)) closeRecord(prose, desk);
  return rating(atom, prose, desk);
}

function blockLabel(atom: Atom, prose: Prose, desk: Desk): boolean {
  if (desk.open || atom.blockKey === null || announcesUnread(atom, prose)) return false;
  openField(atom, null, prose, desk);
  takeRest(atom, prose, desk);
  return true;
}

/** 組織目標 above initiatives that nothing reads holds none of their text. */
function announcesUnread({ heading, rest }: Atom, { plan }: Prose): boolean {
  return plan.unsure !== null && heading === 'initiatives' && rest === '';
}

/** What follows a label on its line; behind a colon that is all of it. */
function takeRest(atom: Atom, prose: Prose, desk: Desk): void {
  const rest = restLine(atom);
  if (!rest || !prose.field) return;
  prose.field.lines.push(rest);
  if (atom.setting.form === '：' || isWhole(prose.field)) flushField(prose, desk);
}

/** The name of a head or department, or a year, is all that its label asks for: what stands below goes on with none. */
function isWhole({ atom, label, owner, lines }: NonNullable<Prose['field']>): boolean {
  const [line] = lines;
  if (owner !== null || line === undefined || lines.length > 1) return false;
  const value = collapse(line.text);
  if (atom.blockKey === 'head') return readHead(`${label}：${value}`)?.name != null;
  if (atom.blockKey === 'department') return readDepartmentName(value) !== null;
  return atom.blockKey === 'fiscalYear' && readYear(value)?.label === value;
}

function sectionHeading(atom: Atom, prose: Prose, desk: Desk): boolean {
  const { heading, rest, depth } = atom;
  if (heading === null || heading === 'apart' || rest !== '') return false;
  if (depth === lineDepth && prose.field && atom.setting.form === 'bare' && heading === 'part')
    return false;
  flushField(prose, desk);
  prose.mode = heading === 'legend' ? 'legend' : 'text';
  takeHeading(atom, desk);
  return true;
}

/** A section that heads what stands below it; a name that ends like a facility only in brackets, or right above a title. */
function section(atom: Atom, prose: Prose, desk: Desk): boolean {
  const { text, lines, depth, place, setting, mark } = atom;
  const sign = mark !== null && isSign(mark) ? mark : null;
  const isApart = isInBrackets(setting) || sign !== null;
  const isSet = depth < lineDepth || (isApart && prose.plan.heads.has(atom));
  const own = text.slice(sign?.length ?? 0);
  const labelled = prose.plan.heads.has(atom) ? bracketedSection(atom) : null;
  const name = labelled ?? (isSet && !/^item\d+$/.test(place) ? readSectionName(own) : null);
  if (name === null) return false;
  const heads = labelled !== null || (prose.plan.choice !== null && prose.plan.heads.has(atom));
  if (!isCertainSection(name) && setting.form !== '【' && sign === null && !heads) return false;
  closeRecord(prose, desk);
  desk.scope = { ...desk.scope, section: { text: name, lines, depth } };
  return true;
}

/** What may stand with a year: a word for its document, or one that marks it as the object. */
const noWords =
  /^[^\p{L}\p{N}]*(?:版|(?:の?(?:対象)?(?:事業|取組))?の?(?:実績|実施|決算|対象)?(?:分|決算|対象(?:事業)?))?[^\p{L}\p{N}]*$/u;

/** A line that is a year and nothing else: 平成30年度, （令和元年度版）, 令和元年度事業分. */
function year({ text, lines }: Atom, prose: Prose, desk: Desk): boolean {
  const sheet = currentSheet(desk);
  const mayBe = sheet.year === null && prose.field === null && text.length <= longestHeading;
  const found = mayBe ? readYear(text) : null;
  if (!found || !noWords.test(text.replace(found.label, ''))) return false;
  sheet.year = found;
  claim(desk, lines, 'field');
  return true;
}

/** What is longer names nothing: no year, no sheet. */
const longestHeading = 400;

/** The top heading of a file that has no title yet. */
function firstHeading(atom: Atom, prose: Prose, desk: Desk): boolean {
  const untouched = desk.sheet === null && desk.preamble.title === null;
  const isFirst = untouched && prose.firstHeading === null && desk.preamble.metadata.length === 0;
  if (desk.open || atom.depth > 2 || !isFirst || atom.text.length > longestHeading) return false;
  prose.firstHeading = atom;
  desk.preamble.year ??= readYear(atom.text);
  return true;
}

/**
 * A line that names a document, with a fiscal year or as the first of all: the title, should the file turn out to be a
 * sheet.
 */
function firstLine(atom: Atom, prose: Prose, desk: Desk): boolean {
  const { text, mark, setting, blockKey, column } = atom;
  const free = prose.firstHeading === null && desk.sheet === null && !desk.open;
  if (!free || prose.field !== null || currentSheet(desk).title !== null) return false;
  if (text.length > 40 || text.includes('。') || !isDocumentName(text)) return false;
  const found = readYear(text);
  const isFirst = atom === prose.plan.first && mark === null && setting.form === 'bare';
  if (found ? text === found.label : !isFirst || blockKey !== null || column !== null) return false;
  prose.firstHeading = atom;
  desk.preamble.year ??= found;
  return true;
}

/** A group heading may be the category of the table right below, a numbered one the title of a form. */
function group(atom: Atom, _prose: Prose, desk: Desk): boolean {
  const { text, lines, depth, mark, column } = atom;
  const isNumbered = mark?.noun != null && column === null && text.length <= 80;
  if ((!isGroup(text) && !isNumbered) || matchBlockLabel(text) !== null) return false;
  const title = collapse(text.slice(mark?.length ?? 0));
  const isOfGroup = groupNoun.test(mark?.noun ?? '');
  const numbered = isNumbered && title !== '' && !isOfGroup ? { no: mark.no, title } : null;
  desk.heading = { text: groupName(text), lines, depth, numbered };
  return true;
}

/** A heading by its place, or behind a sign, labels the sentences below it; right below a label it is text. */
function textHeading(atom: Atom, prose: Prose, desk: Desk): boolean {
  const { field } = prose;
  const isText = field !== null && (field.owner !== null || field.lines.length === 0);
  if (isText || !prose.plan.textHeadings.has(atom)) return false;
  if (desk.open && desk.open.depth > 0) return false;
  openField(atom, null, prose, desk);
  return true;
}

/** Any other heading labels the text below it. */
function unknownHeading(atom: Atom, prose: Prose, desk: Desk): boolean {
  if (desk.open && desk.open.depth > 0) return false;
  openField(atom, null, prose, desk);
  takeRest(atom, prose, desk);
  return true;
}

/** Lines that explain grades; a label of which nothing is certain, with one grade behind it, explains none. */
function legend(atom: Atom, prose: Prose, desk: Desk): boolean {
  const { lines, text, blockKey } = atom;
  if (desk.open && desk.open.depth > 0 && prose.field) return false;
  if (blockKey !== null || numbersAPart(atom, desk)) return false;
  const isLone = readLegendLine(text).length < 2;
  if (isLone && (isUnread(atom, prose) || isUnreadGrade(prose))) return false;
  return takeLegendLine(lines, text, prose.mode === 'legend', desk);
}

/** Right below a label that wants a grade, of an initiative of which nothing is certain. */
function isUnreadGrade(prose: Prose): boolean {
  const { field } = prose;
  if (field?.owner !== null || field.lines.length > 0 || field.atom.heading === 'legend')
    return false;
  return field.atom.column?.key === 'rating' && isUnread(field.atom, prose);
}

/** A number in front of a line, where the grades explained so far are none, is that of a part of the sheet. */
function numbersAPart({ mark }: Atom, desk: Desk): boolean {
  const { legend } = currentSheet(desk);
  const isNumber = mark?.no != null && /^\d/.test(mark.no);
  return isNumber && legend.length > 0 && !legend.some(({ rating }) => /\d/.test(rating));
}

/** A label of an initiative where none is certain: it is kept as the label of what follows. */
function unreadLabel(atom: Atom, prose: Prose, desk: Desk): boolean {
  if (!isUnread(atom, prose) || (desk.open && desk.open.depth > 0)) return false;
  if (atom.blockKey !== null && announcesUnread(atom, prose)) return false;
  openField(atom, null, prose, desk);
  takeRest(atom, prose, desk);
  return true;
}

/** A label of the department, or an unknown one in brackets or before a colon. */
function blockLine(atom: Atom, prose: Prose, desk: Desk): boolean {
  if (desk.open && desk.open.depth > 0) return false;
  if (announcesUnread(atom, prose)) return false;
  const { setting, blockKey, heading, rest } = atom;
  const isBracket = /^[【[<≪『{]/u.test(setting.form) || isLabelStyle(atom, prose);
  if (blockKey === null && !isBracket && isSetLikeOpen(atom, prose)) {
    openLikeAbove(atom, prose, desk);
    return true;
  }
  const isColon = setting.form === '：' && !prose.field && rest !== '';
  if (heading !== null && rest === '' && blockKey === null) return false;
  if (blockKey === null && !isBracket && !isColon) return false;
  openField(atom, null, prose, desk);
  takeRest(atom, prose, desk);
  return true;
}

const gapped = /^(\S{2,12})[\s　]+(?=\S)/u;

/** The label that a gap sets apart from a sentence; null where none is. */
function gappedLabel(text: string): string | null {
  return text.endsWith('。') ? (gapped.exec(text.slice(0, 40))?.[1] ?? null) : null;
}

/** Set as the label above is: behind a mark of the same kind, or apart from a sentence by a gap. */
function isSetLikeOpen({ style, mark, short, text }: Atom, { field }: Prose): boolean {
  if (!field || field.owner || field.lines.length === 0) return false;
  if (mark !== null && short && style === field.atom.style) return true;
  return field.atom.setting.form === 'gap' && mark === null && gappedLabel(text) !== null;
}

/** An unknown label of the department, set as the known one above. */
function openLikeAbove(atom: Atom, prose: Prose, desk: Desk): void {
  const label = atom.mark === null ? gappedLabel(atom.text) : null;
  if (prose.field?.atom.setting.form !== 'gap' || label === null) {
    openField(atom, null, prose, desk);
    takeRest(atom, prose, desk);
    return;
  }
  const { line } = atom;
  const from = line.text.indexOf(label) + label.length;
  openField({ ...atom, setting: { form: 'gap', label, restAt: 0 } }, null, prose, desk);
  const indent = /^[\s　]*/u.exec(line.text.slice(from))?.[0].length ?? 0;
  prose.field?.lines.push(sliceLine(line, from + indent));
}

/** Set apart as the labels of the initiatives are. */
function isLabelStyle({ style, short, setting, mark }: Atom, { plan }: Prose): boolean {
  if (!short || (setting.form === 'bare' && mark === null)) return false;
  return plan.choice?.outline.labels.has(style) === true;
}

function fieldLine(atom: Atom, prose: Prose, desk: Desk): boolean {
  if (endsFormField(atom, prose) || groupsTable(atom, prose) || endsBlock(atom, prose))
    flushField(prose, desk);
  const { field } = prose;
  if (!field || countsInitiatives(atom, field)) return false;
  const isPlain = atom.place === 'text' || atom.place.endsWith('+');
  field.lines.push(isPlain ? atom.line : { ...atom.line, block: true });
  const isOne = field.owner ? isOneValue(field.owner.column) : isWhole(field);
  if (isOne) flushField(prose, desk);
  return true;
}

/**
 * A group right above a table says whose rows these are: below a heading with nothing else of its own, and in a paragraph
 * by itself below a label of the sheet and its value.
 */
function groupsTable(atom: Atom, { field, plan }: Prose): boolean {
  const { text, mark, block } = atom;
  if (!field || field.owner || !plan.heads.has(atom)) return false;
  if (!isGroup(text) && !(mark?.noun != null && text.length <= 80)) return false;
  if (field.lines.length === 0) return matchBlockLabel(field.label) === null;
  return block !== field.atom.block && block.type === 'paragraph' && block.lines.length === 1;
}

/**
 * What is set as a title is no text of a label of the sheet: numbered by a word or behind a sign, in a paragraph of its
 * own below a sentence; any title right below a label that may announce it.
 */
function endsBlock({ block, lines, mark, short, text, place }: Atom, { field }: Prose): boolean {
  if (!field || field.owner || mark === null || !short || /。$/u.test(text)) return false;
  if (block === field.atom.block || place.startsWith('item')) return false;
  if (field.lines.length === 0)
    return field.atom.heading === 'initiatives' && (mark.no !== null || isSign(mark));
  if (countsOnOutside(mark, field)) return true;
  const isTitle = mark.noun !== null || isSign(mark);
  const isFirst = block.type === 'paragraph' && block.lines[0] === lines[0];
  return isTitle && isFirst && /。$/u.test(field.lines.at(-1)?.text.trimEnd() ?? '');
}

/** A 2 or more behind a value without a number goes on from a heading further above. */
function countsOnOutside({ ordinal }: Mark, { lines }: NonNullable<Prose['field']>): boolean {
  if (ordinal === null || ordinal < 2) return false;
  return readMark(lines.at(-1)?.text.trimStart() ?? '')?.ordinal == null;
}

/** `（全3項目）` right below a label that announces initiatives counts them. */
function countsInitiatives(atom: Atom, { atom: label, owner, lines }: NonNullable<Prose['field']>) {
  return owner === null && lines.length === 0 && label.heading === 'initiatives' && isCount(atom);
}

/** Between the tables of a form a remark, and a paragraph right above a table, are no text of the label above. */
function endsFormField(atom: Atom, { field, plan }: Prose): boolean {
  if (!field?.owner) return false;
  if (isApart(atom.text)) return true;
  const { block, lines } = atom;
  const isFirst = block.type === 'paragraph' && block.lines[0] === lines[0];
  return isFirst && plan.heads.has(atom) && field.lines.length > 0;
}

/** The municipality above the title. */
function municipality({ text, lines }: Atom, _prose: Prose, desk: Desk): boolean {
  const isFirst = desk.sheet === null && desk.preamble.municipality === null;
  const name = isFirst ? municipalityAlone(text) : null;
  if (name === null) return false;
  desk.preamble.municipality = name;
  claim(desk, lines, 'field');
  return true;
}
