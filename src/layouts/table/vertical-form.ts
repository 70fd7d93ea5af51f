import { conceptOf } from '../../concepts/index.ts';
import { readNumber } from '../../concepts/no.ts';
import { addExtra } from '../../concepts/read-field.ts';
import { newRecord, type RecordDraft } from '../../concepts/record-draft.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Table } from '../../parse/document.ts';
import { readDepartmentName } from '../../values/department-name.ts';
import { foldKey } from '../../values/fold.ts';
import { isUnitName } from '../../values/unit-name.ts';
import { goalMayName } from '../../vocabulary/goal-may-name.ts';
import { headingKind } from '../../vocabulary/heading-kind.ts';
import { headingParts } from '../../vocabulary/heading-parts.ts';
import { isDepartmentKey } from '../../vocabulary/is-department-key.ts';
import { lastLink } from '../../vocabulary/last-link.ts';
import type { ConceptKey } from '../../vocabulary/meaning.ts';
import { applyScope } from '../desk/apply-scope.ts';
import { columnContext } from '../desk/column-context.ts';
import { continuesOpen } from '../desk/continues-open.ts';
import { claim, claimParts, type Desk, type SheetDraft } from '../desk/desk.ts';
import { keepRow } from '../desk/keep.ts';
import type { Pair } from '../desk/pair.ts';
import { addRecord, currentSheet, enterDepartment, recordSheet } from '../desk/sheets.ts';
import { type Factor, shareOf } from '../evidence.ts';
import { areSteps } from '../form/are-steps.ts';
import { isKnownKey } from '../form/form-key.ts';
import { isTitlePair } from '../form/is-title-pair.ts';
import { isTitleValue } from '../form/is-title-value.ts';
import { numberedLabel } from '../form/numbered-label.ts';
import type { Form } from '../form/read-form.ts';
import { takePair } from '../form/take-pair.ts';
import { headerText } from '../grid/cells.ts';
import { isRunningNumber } from '../grid/fits-column.ts';
import type { Column } from '../grid/frame.ts';
import { takeFront } from './form-front.ts';
import type { Layout, Reading, View } from './layout.ts';
import { readCell } from './read-cell.ts';
import { isProvedRecord } from './record-evidence.ts';
import { recordFrame } from './record-table.ts';
import { isSameFrame } from './same-frame.ts';
import { settle, wordsOf } from './settle-columns.ts';
import { splitInitiative } from './split-initiative.ts';

/** One initiative a form, its labels left of their values; further tables of labels go on with it. */
export const verticalForm: Layout = {
  name: 'vertical-form',
  recognise: (view) => {
    const { table, desk } = view;
    const found = view.form();
    if (!found || isNextPage(view)) return null;
    if (found.pairs.every((pair) => pair.values.length === 0 || isUnknown(pair)))
      return weighUnknown(view);
    const goesOn = found.end === table.rows.length && desk.goingOn.has(table);
    const factors = weigh(found, goesOn, leadIn(found, table, desk), view);
    return factors && [...factors, ...headsColumns(found, view)];
  },
  read: readRecordForm,
};

/** A label that no initiative is known to have, nor a department alone. */
function isUnknown(pair: Pair): boolean {
  return pair.record === null && pair.start === null && !isDepartmentKey(pair.block);
}

/** Texts behind unknown labels alone, set as the known ones are: in a run of tables with an initiative, they speak of it. */
function weighUnknown({ table, desk }: View): readonly Factor[] | null {
  return continuesOpen(table, desk) ? [{ reason: 'goes-on', share: 0.6 }] : null;
}

const content = new Set<ConceptKey>([
  'initiative',
  'goals',
  'actions',
  'outcomes',
  'issues',
  'nextSteps',
  'rating',
]);

/**
 * Labels of an initiative: with its name or number, or going on with the one above; the table below may say more of it.
 * Half of them are known, unless they begin as those of the one above did, or go on with it in a run of tables; figures
 * below years count for neither, grades do.
 */
function weigh(
  form: Form,
  goesOn: boolean,
  lead: string | null,
  { table, desk }: View,
): readonly Factor[] | null {
  const { labelValues } = form;
  const pairs = form.pairs.filter(({ under, record }) => under === null || record !== null);
  const known = pairs.filter(({ key }) => isKnownKey(key, desk)).length;
  const named = pairs.find(({ label }) => foldKey(label) === lead)?.record ?? null;
  const byGoal = named !== null && goalMayName(named);
  const isSure = !byGoal && named?.standIn !== true;
  const filled = pairs.filter(({ values }) => values.length > 0);
  const keys = new Set(filled.flatMap((pair) => keyOf(pair, lead) ?? []));
  const said = [...keys].filter((key) => content.has(key)).length - (byGoal ? 1 : 0);
  const begins = keys.has('initiative') || (keys.has('no') && keys.has('goals'));
  const proved = begins
    ? said >= 2 || goesOn || (said === 1 && keys.size > 1 && isSure)
    : (hasOwner(desk) && said >= 1) || (continuesOpen(table, desk) && keys.size > 0);
  const ofRecord = pairs.filter((pair) => pair.record || pair.start).length;
  const isAgain = begins && foldKey(pairs[0]?.label ?? '') === desk.formStart;
  const isFew = ofRecord * 2 < pairs.length && !isAgain && !continuesOpen(table, desk);
  if (!proved || ofRecord === 0 || isFew) return null;
  return [
    shareOf('known-labels', known, pairs.length, ['known', 'all'], 0.7),
    shareOf('values-differ', pairs.length - labelValues, pairs.length, ['labels', 'all'], 0.2),
    valuesFit(filled),
    { reason: begins ? 'names-initiative' : 'goes-on', share: begins ? 1 : 0.95 },
  ];
}

/** The header of the table above once more: what stands below are more rows of it. */
function isNextPage(view: View): boolean {
  const before = view.desk.sheet?.frame;
  const frame = before ? recordFrame(view) : null;
  return before != null && frame !== null && isSameFrame(frame, before);
}

/**
 * Against a form: its rows are the header of a table and its first row, which is a record, or less than that. Where the
 * tables below go on with the labels of one initiative, a single row is no list.
 */
function headsColumns({ end, above }: Form, view: View): readonly Factor[] {
  const frame = recordFrame(view);
  const isFirst = above < 2 && !view.desk.goingOn.has(view.table);
  const last = frame === null ? 0 : frame.end + (isFirst ? above : 0);
  const below = frame && end <= last ? view.table.rows[frame.end] : undefined;
  return frame && below && isProvedRecord(below, frame)
    ? [{ reason: 'heads-columns', share: 0.5 }]
    : [];
}

/** No. and `1`, 担当課 and `案内課`: values of the form that their labels ask for. */
function valuesFit(pairs: readonly Pair[]): Factor {
  const fitting = pairs.flatMap(({ record, values }) => fitsKey(record?.key, textOf(values)) ?? []);
  const fit = fitting.filter(Boolean).length;
  return shareOf('values-fit', fit, fitting.length, ['fit', 'all'], 0.5);
}

/** An initiative above that the labels go on with, or a numbered heading right above that is their title. */
function hasOwner({ open, heading }: Desk): boolean {
  return open !== null || heading?.numbered != null;
}

const ranks: readonly ((pair: Pair) => boolean)[] = [
  (pair) => pair.start !== null,
  ({ record }) => record?.key === 'initiative' && record.titled === 'initiative',
  ({ record }) => record?.key === 'initiative',
  ({ record }) => record?.standIn === true,
  ({ record }) => record !== null && goalMayName(record),
];
/** The ranks of what is a name and nothing else. */
const certainRanks = 2;

/**
 * The label that names the initiative: a number, else a word that is nothing else, else one that may be, else a stand-in
 * (of 政策 and 施策 the last link), else a word for goals that announces initiatives (重点目標).
 * Where the table goes on with an initiative above, and does not begin as that one did, what only may be a name is none.
 */
function leadIn({ pairs }: Form, table: Table, desk: Desk): string | null {
  const isNext = foldKey(pairs[0]?.label ?? '') === desk.formStart;
  const isOwned = continuesOpen(table, desk) && !isNext;
  for (const rank of isOwned ? ranks.slice(0, certainRanks) : ranks) {
    const isCertain = ranks.indexOf(rank) < certainRanks;
    const leads = pairs.filter(
      (pair) => rank(pair) && pair.values.length > 0 && (isCertain || isTitleValue(pair.values)),
    );
    const lead = isCertain ? leads[0] : lastLink(leads, ({ record }) => record?.word ?? '');
    if (lead) return lead.start ? '' : foldKey(lead.label);
  }
  return isOwned ? null : leadByPlace(pairs);
}

/**
 * Without a word that may name the initiative: the one unknown label in front of what is said of it whose value is a
 * title, where it stands right behind a number, or stands again in further forms.
 */
function leadByPlace(pairs: readonly Pair[]): string | null {
  const said = pairs.findIndex(({ record }) => record !== null && content.has(record.titled));
  const front = pairs.slice(0, Math.max(said, 0));
  const unknown = front.filter(
    ({ record, block, values }) => !record && !block && isTitleValue(values),
  );
  const [only] = unknown;
  if (!only || unknown.length > 1) return null;
  const behindNumber = front[front.indexOf(only) - 1]?.record?.key === 'no';
  const again = pairs.filter(({ label }) => label === only.label).length > 1;
  return behindNumber || again ? foldKey(only.label) : null;
}

/** What a label means in a form whose title has this label. */
function keyOf(pair: Pair, lead: string | null): ConceptKey | null {
  if (pair.start) return 'initiative';
  if (lead !== null && foldKey(pair.label) === lead) return 'initiative';
  return pair.record ? pair.record.titled : null;
}

/** Null for a label that takes any text. */
function fitsKey(key: ConceptKey | undefined, text: string): boolean | null {
  if (key === 'no') return isRunningNumber(text);
  return key === 'section' || key === 'department' ? isUnitName(text) : null;
}

function readRecordForm({ table, from, desk, form }: View): Reading {
  const found = form();
  if (!found) return { end: from + 1, frame: null };
  const lead = leadIn(found, table, desk);
  const { block, rest: own } = splitBlock(found.pairs, lead);
  if (block.length > 0) desk.open = null;
  for (const pair of block) takeOfSheet(pair, desk);
  const sheet = recordSheet(desk, table.start);
  const opened: RecordDraft[] = [];
  const [first] = own;
  const isNew = !first || begins(first, lead) || foldKey(first.label) === desk.formStart;
  const rest = isNew ? [...takeFront(desk), ...own] : own;
  const columns = settleLabels(rest, lead, desk);
  const filled = new Set(rest.flatMap(({ label, values }) => (values.length > 0 ? label : [])));
  let record = isNew ? null : openedAbove(desk, sheet, opened);
  for (const pair of rest) {
    if (!record || beginsNext(pair, record, lead, desk)) {
      record = newRecord(pair.key.start, pair.key.end);
      desk.formStart = foldKey(pair.label);
      opened.push(record);
      addRecord(desk, sheet, record);
    }
    const column = columns.get(columnKey(pair));
    if (isUnread(pair, column) && !filled.has(pair.label)) keepRow([pair.key], sheet, desk);
    else readPair(pair, record, column, desk);
  }
  for (const begun of opened) finish(begun, desk);
  const isOfSteps = areSteps(rest.map(({ group }) => group));
  for (const { group } of rest) if (group) settleGroup(group, isOfSteps, sheet, desk);
  for (const cell of found.copies) claim(desk, cell.lines, 'copy');
  for (const cell of found.headers) claim(desk, cell.lines, 'label');
  for (const cell of found.headings) settleHeading(cell, sheet, desk);
  if (found.strays.length > 0) keepRow(found.strays, sheet, desk);
  const open = opened.at(-1);
  if (open) desk.open = { record: open, depth: 0, takesLabels: true };
  sheet.frame = null;
  return { end: found.end, frame: null };
}

/** The initiative that a form without a title belongs to: a new one below a numbered heading, else the one above. */
function openedAbove(desk: Desk, sheet: SheetDraft, opened: RecordDraft[]): RecordDraft | null {
  const { heading } = desk;
  if (!heading?.numbered) return desk.open?.record ?? null;
  const record = newRecord(heading.lines[0]?.start ?? 0);
  record.no = heading.numbered.no;
  record.initiative = heading.numbered.title;
  for (const line of heading.lines) claimParts(desk, line, [record.no ?? '', record.initiative]);
  addRecord(desk, sheet, record);
  opened.push(record);
  desk.heading = null;
  return record;
}

function finish(record: RecordDraft, desk: Desk): void {
  splitInitiative(record, record.no !== null);
  applyScope(record, desk, { categories: false, rating: record.ratings.length > 0 });
}

/**
 * The labels of the department in front of those of its initiatives; one that each of these has is theirs. What stands
 * above the line that numbers the first of several (目標①) is said of none.
 */
function splitBlock(
  pairs: readonly Pair[],
  lead: string | null,
): { block: readonly Pair[]; rest: readonly Pair[] } {
  const first = pairs.findIndex((pair) => begins(pair, lead));
  const opener = pairs[first];
  const forms = opener ? pairs.filter((pair) => columnKey(pair) === columnKey(opener)).length : 0;
  const again = new Set(pairs.slice(Math.max(first, 0)).map(({ label }) => label));
  const before = pairs.slice(0, Math.max(first, 0));
  const theirs = before.findIndex(({ label, record }) => record !== null && again.has(label));
  const all = theirs < 0 ? before : before.slice(0, theirs);
  if (forms > 1 && (opener?.start || all.every(isOfSheet)))
    return { block: all, rest: pairs.slice(all.length) };
  const row = pairs[first]?.key.row;
  const units = all.filter(({ block, key }) => isDepartmentKey(block) && key.row === row).length;
  const own = all.findIndex((pair) => !isOfDepartment(pair) || isBeside(pair, row, units));
  const end = own < 0 ? all.length : own;
  return { block: pairs.slice(0, end), rest: pairs.slice(end) };
}

/** What may stand in front of several forms and is said of none: a block's label, the title, the department. */
function isOfSheet(pair: Pair): boolean {
  return pair.block !== null || isTitlePair(pair) || departmentOf(pair) !== null;
}

/** A label that says neither department nor section. */
const openUnit = /^(?:所属|部署|部門)名?$/u;

/** 所属 with the name of a department: it is the sheet's in front of several forms. */
function departmentOf({ label, record, values }: Pair): string | null {
  const isUnit = record?.key === 'section' && openUnit.test(label);
  return isUnit ? readDepartmentName(textOf(values)) : null;
}

function takeOfSheet(pair: Pair, desk: Desk): void {
  const department = departmentOf(pair);
  if (department !== null) enterDepartment(desk, department, pair.key.start);
  takePair(pair, desk);
}

/** A label that no initiative has: 職員数, 部の目標. */
function isOfDepartment({ block, record }: Pair): boolean {
  return block !== null && (record === null || isDepartmentKey(block));
}

/**
 * In the row of the label with which the initiative begins, only what no initiative has is the department's. Of several
 * units there (部局, 担当部) none is: a sheet has one.
 */
function isBeside({ block, key }: Pair, row: number | undefined, units: number): boolean {
  return key.row === row && (units > 1 || !isDepartmentKey(block));
}

function begins(pair: Pair, lead: string | null): boolean {
  return pair.record?.key === 'no' || keyOf(pair, lead) === 'initiative';
}

/** A number or name met again begins the next form of the same table. */
function beginsNext(
  pair: Pair,
  record: RecordDraft,
  lead: string | null,
  { formStart }: Desk,
): boolean {
  const hasBegun = record.initiative !== null || said(record);
  if (hasBegun && foldKey(pair.label) === formStart) return true;
  if (pair.start) return record.initiative !== null;
  if (keyOf(pair, lead) === 'initiative') return record.initiative !== null && isLead(pair, lead);
  return (
    pair.record?.key === 'no' && record.no !== null && record.initiative !== null && said(record)
  );
}

function isLead(pair: Pair, lead: string | null): boolean {
  return foldKey(pair.label) === lead;
}

function said(record: RecordDraft): boolean {
  return record.goals.length + record.actions.length + record.outcomes.length > 0;
}

/** What each label means, by its word and by its values. */
function settleLabels(
  pairs: readonly Pair[],
  lead: string | null,
  desk: Desk,
): ReadonlyMap<string, Column> {
  const texts = new Map<string, string[]>();
  const columns = new Map<string, Column>();
  for (const pair of pairs) {
    const label = columnKey(pair);
    const known = texts.get(label) ?? [];
    texts.set(label, known);
    const text = textOf(pair.values);
    if (text !== '') known.push(text);
    if (!columns.has(label)) columns.set(label, columnFor(pair, columns.size, lead, desk));
  }
  const labels = [...columns.keys()];
  const settled = settle(
    [...columns.values()],
    currentSheet(desk).year?.year ?? null,
    ({ index }) => ({
      texts: texts.get(labels[index] ?? '') ?? [],
      repeats: false,
    }),
  );
  const isNamed = lead === null && desk.open !== null;
  return new Map(
    settled.map((column) => [labels[column.index] ?? '', isNamed ? unnamed(column) : column]),
  );
}

/** Where the initiative has its name, no other label stands for it by its place. */
function unnamed(column: Column): Column {
  return column.concept?.kind === 'title' && column.word === ''
    ? { ...column, concept: null }
    : column;
}

/** Labels that number initiatives (重点課題1, 重点課題2) are one, whatever their number. */
function columnKey({ start, label }: Pair): string {
  return start ? '' : foldKey(label);
}

function columnFor(pair: Pair, index: number, lead: string | null, desk: Desk): Column {
  const key = keyOf(pair, lead);
  return {
    index,
    concept: key ? conceptOf(key) : null,
    word: pair.record?.word ?? '',
    standIn: false,
    context: columnContext(desk, pair.label, pair.record, wordsOf(pair.label)),
  };
}

/** A cell beside the title and what is said of it: its number, or a word that nobody knows, which groups initiatives. */
function takeGroup(group: Cell, record: RecordDraft, desk: Desk): void {
  const text = headerText(group);
  const no = isRunningNumber(text) ? readNumber(text) : numberedLabel(text)?.no;
  if (no != null && record.no === null) record.no = no;
  else if (isKnownGroup(group, desk)) return;
  else if (record.categories.length === 0) record.categories.push(textOf(group.lines));
  else return;
  claim(desk, group.lines, 'field');
}

/** A known word beside labels names the part of the form that they are, and so does a step of a cycle; any other that no initiative took is kept. */
function settleGroup(group: Cell, isStep: boolean, sheet: SheetDraft, desk: Desk): void {
  if (isStep || isKnownGroup(group, desk)) claim(desk, group.lines, 'label');
  else keepRow([group], sheet, desk);
}

/** A heading between labels is one by its known word alone; a number or a word that nobody knows is kept. */
function settleHeading(cell: Cell, sheet: SheetDraft, desk: Desk): void {
  const text = headerText(cell);
  const known = isKnownGroup(cell, desk) && numberedLabel(text) === null;
  const { owner, hint } = headingParts(text);
  if (known && owner === null && hint === null) claim(desk, cell.lines, 'heading');
  else keepRow([cell], sheet, desk);
}

function isKnownGroup(group: Cell, desk: Desk): boolean {
  return isKnownKey(group, desk) || headingKind(headerText(group)) !== null;
}

/** Tells of a label that no concept covers, and of a title that only its place shows. */
function tellUnknown({ key, label, start }: Pair, column: Column | undefined, desk: Desk): void {
  if (!column?.concept) desk.report('unknown-header', key.start, { header: label });
  else if (column.concept.kind === 'title' && column.word === '' && !start)
    desk.report('title-by-place', key.start, { header: label });
}

/** An unknown label without a value, here or in another form, may be no label at all. */
function isUnread({ values, under, number, group }: Pair, column: Column | undefined): boolean {
  return values.length === 0 && !column?.concept && !under && !number && !group;
}

function readPair(pair: Pair, record: RecordDraft, column: Column | undefined, desk: Desk): void {
  const { values, key, group, start, under, number, remark } = pair;
  if (number) claim(desk, number.lines, 'field');
  if (under) claim(desk, under.lines, 'label');
  claim(desk, key.lines, 'label');
  if (group && (start || column?.concept?.key === 'initiative')) takeGroup(group, record, desk);
  record.end = Math.max(record.end, key.end, values.at(-1)?.end ?? 0);
  if (values.length === 0) return;
  if (start) record.no = start.no;
  tellUnknown(pair, column, desk);
  const context = column?.context ?? columnContext(desk, pair.label, null);
  readCell(column?.concept ?? null, values, record, context, desk);
  claim(desk, values, 'field');
  if (!remark) return;
  addExtra(record, context.label, textOf(remark.lines));
  claim(desk, remark.lines, 'field');
}
