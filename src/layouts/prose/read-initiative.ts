import { readField } from '../../concepts/read-field.ts';
import { append, newRecord, type RecordDraft } from '../../concepts/record-draft.ts';
import { readStatements } from '../../concepts/statements.ts';
import { readSectionName } from '../../values/department-name.ts';
import { collapse } from '../../values/fold.ts';
import { splitMarker } from '../../values/marker.ts';
import { isRatingText } from '../../values/rating.ts';
import { isUnitName } from '../../values/unit-name.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { claim, claimParts, type Desk } from '../desk/desk.ts';
import { addRecord, recordSheet } from '../desk/sheets.ts';
import type { Column } from '../grid/frame.ts';
import type { Atom } from '../outline/atom.ts';
import { restLine } from '../outline/atoms.ts';
import { bracketedSection } from '../outline/bracketed-pair.ts';
import type { Role } from '../outline/cut-state.ts';
import { isNamed } from '../outline/is-named.ts';
import { joinLines, sliceLine } from '../outline/line-pieces.ts';
import { labelOf } from '../outline/outline.ts';
import { groupName } from './group-heading.ts';
import { labelColumn } from './label-columns.ts';
import { closeRecord, flushField, openField, type Prose } from './prose.ts';

/** Reads an atom that the plan gave a part in an initiative; false for one that is left to the sheet. */
export function readInitiative(
  atom: Atom,
  role: Role | 'item' | 'note' | undefined,
  prose: Prose,
  desk: Desk,
): boolean {
  if (role === 'title') openTitle(atom, prose, desk);
  else if (role === 'first') begin(atom, prose, desk);
  else if (role === 'item') openItem(atom, prose, desk);
  else if (role === 'sheet') closeRecord(prose, desk);
  else if (role === 'group') openGroup(atom, prose, desk);
  else if (role === 'whole') openWhole(atom, prose, desk);
  else if (role === 'number') holdNumber(atom, prose, desk);
  if (isOwn(role)) return true;
  if (role === undefined || role === 'open' || role === 'sheet' || !desk.open) return false;
  if (role === 'subtitle') takeSubtitle(atom, desk.open.record, desk);
  else if (role === 'label' || role === 'first') openLabel(atom, desk.open.record, prose, desk);
  else takeText(atom, role, desk.open.record, prose, desk);
  return true;
}

/** What no text of an initiative goes on with. */
const isOwn = (
  role: Role | 'item' | 'note' | undefined,
): role is 'title' | 'item' | 'group' | 'whole' | 'number' =>
  role !== undefined && ['title', 'item', 'group', 'whole', 'number'].includes(role);

/** The number of the initiative below, which has it where its labels print none; else the line is left open, and kept. */
function holdNumber(atom: Atom, prose: Prose, desk: Desk): void {
  closeRecord(prose, desk);
  prose.number = { atom, record: null };
}

/** What stands below it speaks of the sheet. */
function openWhole(atom: Atom, prose: Prose, desk: Desk): void {
  closeRecord(prose, desk);
  openField(atom, null, prose, desk);
  const rest = restLine(atom);
  if (rest) prose.field?.lines.push(rest);
}

/** A heading over several initiatives is the section or category of each. */
function openGroup(atom: Atom, prose: Prose, desk: Desk): void {
  const { text, lines, depth } = atom;
  closeRecord(prose, desk);
  const section = sectionIn(bodyOf(atom, desk.vocabulary), desk.vocabulary);
  if (section !== null) desk.scope = { ...desk.scope, section: { text: section, lines, depth } };
  else desk.scope = { ...desk.scope, category: { text: groupName(text), lines, depth } };
}

/** Begins an initiative: its number, its title, and the section in brackets behind it. */
function openTitle(atom: Atom, prose: Prose, desk: Desk): void {
  const byLabel = prose.plan.choice?.outline.titles.size === 0;
  const record = begin(atom, prose, desk);
  if (byLabel) tellByPlace(atom, desk);
  const title = takeGrade(byLabel ? atom.rest : bodyOf(atom, desk.vocabulary), atom, record, desk);
  const { text, section } = titleOf(title, desk.vocabulary);
  const isKeyNumber = byLabel && numbersKeys(atom, prose);
  record.no = isKeyNumber ? null : (atom.mark?.no ?? null);
  record.initiative = text === '' ? null : text;
  record.section = section;
  claimTitle(atom, record, desk);
}

/** What numbers the labels, by plan. */
const numberedKeys = new WeakMap<Prose['plan'], ReadonlySet<string>>();

/** ①取組名：… beside ②目標：…: the number is that of the label. */
function numbersKeys({ style, mark }: Atom, { plan }: Prose): boolean {
  if (mark?.no == null) return false;
  const known =
    numberedKeys.get(plan) ??
    new Set(
      [...plan.roles].flatMap(([atom, role]) =>
        role === 'label' && atom.mark?.no != null ? atom.style : [],
      ),
    );
  numberedKeys.set(plan, known);
  return known.has(style);
}

/** Of a label that no list knows its place alone shows that it names the initiative. */
function tellByPlace({ column, line, setting }: Atom, desk: Desk): void {
  if (column === null) desk.report('title-by-place', line.start, { header: setting.label });
}

/** An item of an announced list: all of its line is the title, but for a label that names it. */
function openItem(atom: Atom, prose: Prose, desk: Desk): void {
  const record = begin(atom, prose, desk);
  const isNumber = atom.mark?.no != null && atom.mark.length > 0;
  const title = takeGrade(
    isNamed(atom) ? atom.rest : bodyOf(atom, desk.vocabulary),
    atom,
    record,
    desk,
  );
  const { text, section } = titleOf(title, desk.vocabulary);
  record.no = isNumber ? (atom.mark?.no ?? null) : null;
  record.initiative = text === '' ? null : text;
  record.section = section;
  claimTitle(atom, record, desk);
}

function begin(atom: Atom, prose: Prose, desk: Desk): RecordDraft {
  closeRecord(prose, desk);
  const record = newRecord(atom.line.start, atom.line.end);
  addRecord(desk, recordSheet(desk, atom.line.start), record);
  desk.open = { record, depth: atom.depth, takesLabels: false };
  if (prose.number) prose.number = { ...prose.number, record };
  return record;
}

/** Nothing but a section, in brackets or behind its label. */
function isSection(text: string, vocabulary: Vocabulary): boolean {
  const inner = /^[(（【［[]([^()（）【】［\]]*)[)）】］\]]$/u.exec(text)?.[1] ?? text;
  return sectionIn(inner, vocabulary) !== null;
}

/** The text of an atom behind its mark, brackets round all of it set aside, those in front of its section as well. */
function bodyOf({ text, mark, setting, rest }: Atom, vocabulary: Vocabulary): string {
  if (rest === '') return setting.label;
  const isOwner = /^[<≪]$/u.test(setting.form) && isSection(rest, vocabulary);
  if (isOwner) return `${setting.label} ${rest}`;
  return text.slice(mark?.length ?? 0);
}

/** `X【評価：B】`, `X　評価：B`, `X　【評価】B`. */
const gradesBehind = [
  /^(?<rest>.+?)[\s　]*[(（【［[](?<label>[^()（）【】［\]：:\s　]{2,12})[：:\s　][\s　]*(?<grade>[^()（）【】［\]]{1,12})[)）】］\]]$/u,
  /^(?<rest>.+?)[\s　]+(?<label>[^\s　：:]{2,12})[：:][\s　]*(?<grade>\S{1,8})$/u,
  /^(?<rest>.+?)[\s　]*[【［[](?<label>[^【】［\]]{2,12})[】］\]][\s　]*(?<grade>\S{1,8})$/u,
];

/** `窓口の案内【評価：B】`: the grade behind a title is no part of it, where a rating's word stands in front of a grade. */
function takeGrade(title: string, atom: Atom, record: RecordDraft, desk: Desk): string {
  const text = collapse(title);
  const found = gradesBehind.map((pattern) => pattern.exec(text)?.groups).find(Boolean);
  const { rest, label = '', grade = '' } = found ?? {};
  const meaning = rest === undefined ? null : desk.vocabulary.column(label);
  if (rest === undefined || meaning?.titled !== 'rating' || !isRatingText(grade, desk.ratingWords))
    return title;
  const { line } = atom;
  const from = line.text.lastIndexOf(grade);
  const column = labelColumn({ ...atom, setting: { ...atom.setting, label } }, meaning, desk);
  const part = sliceLine(line, from, from + grade.length);
  readField(column.concept, [part], record, column.context);
  claim(desk, [part], 'field');
  return rest;
}

const sectionBehind = /^(.+?)[\s　]*[(（【［[]([^()（）【】［\]]{2,20})[)）】］\]]$/u;

const ownerBehind = /^(.+?)[\s　]+([^\s　：:]{2,12}[：:][\s　]*[^\s　：:]{2,24})$/u;

/** `窓口の案内（案内課）`, `窓口の案内　担当課：案内課`: the title, and the section where nothing but one stands behind it. */
function titleOf(text: string, vocabulary: Vocabulary): { text: string; section: string | null } {
  const title = unbracketed(collapse(text));
  const [, rest, inner] = sectionBehind.exec(title) ?? ownerBehind.exec(title) ?? [];
  const section = inner === undefined ? null : sectionIn(inner, vocabulary);
  return rest !== undefined && section !== null
    ? { text: unbracketed(rest), section }
    : { text: title, section: null };
}

/** A title without the brackets that stand round all of it; `「A」と「B」` has none. */
function unbracketed(title: string): string {
  return title.replace(/^(?:「([^「」]*)」|『([^『』]*)』|【([^【】]*)】)$/u, '$1$2$3');
}

/** A name of a section, a label that asks for one in front of it or none. */
function sectionIn(text: string, vocabulary: Vocabulary): string | null {
  const [whole = '', label = ''] = /^([^：:]{1,12}?)[\s　]*[：:][\s　]*/u.exec(text) ?? [];
  if (whole !== '' && vocabulary.column(label)?.key !== 'section') return null;
  const name = text.slice(whole.length);
  return readSectionName(name) !== null && /(?:課|室|係|所|館|センター|局)$/u.test(name)
    ? name
    : null;
}

function claimTitle(atom: Atom, record: RecordDraft, desk: Desk): void {
  const parts = [record.no ?? '', ...(record.initiative?.split('\n') ?? []), record.section ?? ''];
  for (const line of atom.lines) claimParts(desk, line, parts);
}

/** The title below its number or label: `公園1` is all of one, no number with a word in front of it. */
function takeSubtitle(atom: Atom, record: RecordDraft, desk: Desk): void {
  const title = takeGrade(bodyOf(atom, desk.vocabulary) || atom.text, atom, record, desk);
  const { text, section } = titleOf(title, desk.vocabulary);
  record.initiative = text;
  record.section ??= section;
  record.end = Math.max(record.end, atom.line.end);
  claimTitle(atom, record, desk);
}

function openLabel(atom: Atom, record: RecordDraft, prose: Prose, desk: Desk): void {
  const column = prose.columns.get(labelOf(atom));
  if (!column) return;
  if (column.concept?.key === 'initiative') tellByPlace(atom, desk);
  fillLabel(atom, { record, column }, prose, desk);
}

/** Opens the field of a label, with what stands behind it on its line. */
export function fillLabel(
  atom: Atom,
  owner: NonNullable<NonNullable<Prose['field']>['owner']>,
  prose: Prose,
  desk: Desk,
): void {
  openField(atom, owner, prose, desk);
  const rest = restLine(atom);
  if (rest) prose.field?.lines.push(rest);
  if (rest && isOneValue(owner.column)) flushField(prose, desk);
}

/** A number, name, category or grade on the line of its label is the whole of it. */
export function isOneValue({ concept }: Column): boolean {
  const kind = concept?.kind;
  return kind === 'key' || kind === 'grade' || kind === 'title';
}

function takeText(
  atom: Atom,
  role: Role | 'note',
  record: RecordDraft,
  prose: Prose,
  desk: Desk,
): void {
  const { field } = prose;
  if (role === 'note') takeNote(atom, record, desk);
  else if (field?.owner?.record === record) {
    takeLine(textLine(atom), field.lines);
    if (isOneValue(field.owner.column)) flushField(prose, desk);
  } else takeUnlabelled(atom, record, prose, desk);
}

/** A line behind a comma goes on with the one above, as wrapped lines of running text do. */
function takeLine(line: Atom['line'], lines: Atom['line'][]): void {
  const above = lines.at(-1);
  const goesOn = above?.text.trimEnd().endsWith('、') === true && !line.block;
  if (above && goesOn && splitMarker(line.text.trimStart()) === null)
    lines[lines.length - 1] = joinLines([above, line]);
  else lines.push(line);
}

/** A line of a list or paragraph begins a statement; one of plain text may go on with the line above. */
function textLine({ line, place }: Atom): Atom['line'] {
  return place === 'text' || place.endsWith('+') ? line : { ...line, block: true };
}

/** Text below a title and no label: its section, or the goal of a sheet that plans only; else it is left open, and kept. */
function takeUnlabelled(atom: Atom, record: RecordDraft, prose: Prose, desk: Desk): void {
  const name = sectionLine(atom);
  if (record.section === null && name !== null && !isBegun(record)) {
    takeSection(name, atom, record, desk);
  } else if (isPlanOnly(prose) && record.goals.length === 0 && !isBegun(record))
    takeGoal(atom, record, desk);
}

/** Text of an announced item: its section, where it names one right below the title, else its goal. */
function takeNote(atom: Atom, record: RecordDraft, desk: Desk): void {
  const name = record.goals.length === 0 ? sectionLine(atom) : null;
  if (record.section === null && name !== null) takeSection(name, atom, record, desk);
  else takeGoal(atom, record, desk);
}

function takeSection(name: string, { lines }: Atom, record: RecordDraft, desk: Desk): void {
  record.section = name;
  for (const line of lines) claimParts(desk, line, [name]);
}

/** A line that is the name of a section, brackets round it or none. */
function sectionLine(atom: Atom): string | null {
  const { text } = atom;
  const labelled = bracketedSection(atom);
  if (labelled !== null) return labelled;
  return isUnitName(text) && text.length <= 20 ? readSectionName(text) : null;
}

function isBegun(record: RecordDraft): boolean {
  return (
    record.actions.length + record.outcomes.length + record.issues.length + record.ratings.length >
    0
  );
}

/** What is known of each document's labels. */
const planOnly = new WeakMap<Prose['columns'], boolean>();

/** No label of the document has a text or a grade of an initiative. */
function isPlanOnly({ columns }: Prose): boolean {
  const known =
    planOnly.get(columns) ??
    [...columns.values()].every(
      ({ concept }) => concept?.kind !== 'content' && concept?.kind !== 'grade',
    );
  planOnly.set(columns, known);
  return known;
}

function takeGoal(atom: Atom, record: RecordDraft, desk: Desk): void {
  record.goals = append(record.goals, readStatements([{ ...atom.line, block: true }]));
  record.end = Math.max(record.end, atom.line.end);
  claim(desk, atom.lines, 'field');
}
