import { readNumber } from '../../concepts/no.ts';
import { readField } from '../../concepts/read-field.ts';
import { append, type RecordDraft } from '../../concepts/record-draft.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Row, Table } from '../../parse/document.ts';
import { isYearHeader } from '../../values/year-header.ts';
import { claim, type Desk, type SheetDraft } from '../desk/desk.ts';
import { keepTable } from '../desk/keep.ts';
import { currentSheet, recordSheet } from '../desk/sheets.ts';
import type { Factor } from '../evidence.ts';
import { type FormRow, formRow } from '../form/form-row.ts';
import { cellText, distinct, headerText } from '../grid/cells.ts';
import { columnOf, type Frame, has } from '../grid/frame.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { readFrame } from './find-frame.ts';
import { type IndicatorRows, isPartWord, readIndicatorRows } from './indicator-rows.ts';
import type { Layout, Reading, View } from './layout.ts';

const longestHeader = 400;

/** Indicators by year: never initiatives; they belong to one, or stay whole in the remainder. */
export const indicatorTable: Layout = {
  name: 'indicator-table',
  recognise: ({ table, from, desk, ...view }) => {
    const frame = view.frame();
    const mayBeRows = yearColumns(table, from) > 0 || frame?.byConcept.has('indicator') === true;
    const rows = desk.open && mayBeRows ? rowsOf(table, frame, from, desk) : null;
    if (rows) return [{ reason: 'target-and-actual', share: 0.99 }];
    if (frame && isIndicatorFrame(frame)) return [ownerFactor(table, frame, desk)];
    return yearColumns(table, from) >= 2 ? [{ reason: 'year-columns', share: 0.75 }] : null;
  },
  read: readIndicators,
};

function isIndicatorFrame(frame: Frame): boolean {
  return (
    has(frame, 'indicator', 'target', 'actual') &&
    !has(frame, 'initiative', 'goals', 'outcomes', 'actions')
  );
}

function ownerFactor(table: Table, frame: Frame, desk: Desk): Factor {
  return ownerOf(table, frame, desk)
    ? { reason: 'indicators-of-above', share: 0.95 }
    : { reason: 'indicators-alone', share: 0.85 };
}

function yearOf(desk: Desk): number | null {
  return currentSheet(desk).year?.year ?? null;
}

/** How many different years head columns; one text repeated over a merged row is one. */
function yearColumns(table: Table, from: number): number {
  const row = table.rows[from];
  const isYear = (cell: Cell): boolean =>
    cell.end - cell.start <= longestHeader && isYearHeader(headerText(cell));
  const years = row ? distinct(row).filter(isYear).map(headerText) : [];
  return new Set(years).size;
}

function readIndicators({ table, from, desk, ...view }: View): Reading {
  const frame = view.frame();
  const owner = frame && ownerOf(table, frame, desk);
  const end = endOf(table, frame?.end ?? from + 1, desk);
  const part = { table, from, end };
  const rows = desk.open ? readIndicatorRows(table, from, end, yearOf(desk)) : null;
  if (desk.open && rows) takeRows(rows, desk.open.record, part, desk);
  else if (frame && owner) attachRows(part, frame, owner, desk);
  else {
    desk.report('indicators-kept', table.start);
    keepTable(table, recordSheet(desk, table.start), desk, from, end);
  }
  return { end, frame };
}

/** Indicators in rows of targets and actuals, up to the row behind them. */
function rowsOf(table: Table, frame: Frame | null, from: number, desk: Desk): IndicatorRows | null {
  return readIndicatorRows(table, from, endOf(table, frame?.end ?? from + 1, desk), yearOf(desk));
}

/** The rows of a table that hold the indicators. */
interface Part {
  readonly table: Table;
  readonly from: number;
  readonly end: number;
}

/** The row behind the indicators: before labels with their values, or another header. */
function endOf(table: Table, first: number, desk: Desk): number {
  for (let at = first; at < table.rows.length; at++) {
    const form = formRow(table, at, desk);
    const begins =
      form?.pairs[0]?.known === true && form.labelValues === 0 && !isPart(form, cellsAt(table, at));
    if (begins || readFrame(table, at, desk)) return Math.max(at, first);
  }
  return table.rows.length;
}

/** 目標 and 実績 at the head of a row of values are no labels of a form, but beside one text over all columns. */
function isPart({ pairs }: FormRow, filled: readonly Cell[]): boolean {
  const [key, value, ...others] = filled;
  const isText = others.length === 0 && value !== undefined && isStatement(value);
  return isPartWord(textOf(pairs[0]?.key.lines ?? [])) && !(isText && key?.colSpan === 1);
}

function isStatement({ colSpan, lines }: Cell): boolean {
  return colSpan > 1 || lines.some(({ text }) => text.endsWith('。'));
}

/** Indicators of target and actual rows belong to the initiative right above. */
function takeRows(
  { indicators, header }: IndicatorRows,
  record: RecordDraft,
  { table, from, end }: Part,
  desk: Desk,
): void {
  record.indicators = append(record.indicators, indicators);
  for (const row of table.rows.slice(from, header)) claimHeader(row, desk);
  for (const row of table.rows.slice(header, end))
    for (const cell of distinct(row)) claim(desk, cell.lines, 'field');
  record.end = Math.max(record.end, table.end);
}

function claimHeader(row: Row, desk: Desk): void {
  for (const cell of distinct(row)) claim(desk, cell.lines, 'header');
}

type Owner = (row: Row) => RecordDraft | null;

/** Whose indicators they are: of the open initiative, or of those above with the same number; null where that is not certain. */
function ownerOf(table: Table, frame: Frame, desk: Desk): Owner | null {
  const open = desk.open?.record;
  if (open) return () => open;
  const no = columnOf(frame, 'no');
  const { sheet } = desk;
  if (!no || !sheet || sheet.records.length === 0) return null;
  const byNumber = numbersOf(sheet);
  const owner: Owner = (row) => byNumber(readNumber(textAt(row, no.index)) ?? '');
  for (let at = frame.end; at < table.rows.length; at++)
    if (!owner(table.rows[at] as Row)) return null;
  return table.rows.length > frame.end ? owner : null;
}

/** The initiatives of a sheet by number, null for a number that stands twice. */
type Numbers = Map<string, RecordDraft | null>;

/** What is known of the sheets so far: many small tables ask for the same one. */
const known = new WeakMap<SheetDraft, { count: number; readonly numbers: Numbers }>();

/** Finds the one initiative of a number; the last of all may still be given one, and is looked at by itself. */
function numbersOf(sheet: SheetDraft): (no: string) => RecordDraft | null {
  const { records } = sheet;
  const index = known.get(sheet) ?? { count: 0, numbers: new Map() };
  known.set(sheet, index);
  const { numbers } = index;
  for (; index.count < records.length - 1; index.count++) {
    const record = records[index.count];
    if (record && record.no !== null)
      numbers.set(record.no, numbers.has(record.no) ? null : record);
  }
  const last = records.at(-1);
  return (no) => {
    if (last && last.no === no) return numbers.has(no) ? null : last;
    return numbers.get(no) ?? null;
  };
}

function textAt(row: Row, index: number): string {
  const cell = row.cells[index];
  return cell ? cellText(cell) : '';
}

function attachRows({ table, end }: Part, frame: Frame, owner: Owner, desk: Desk): void {
  for (const row of table.rows.slice(frame.first, frame.end)) claimHeader(row, desk);
  for (const column of frame.columns)
    if (!column.concept)
      desk.report('unknown-header', table.rows[frame.first]?.start ?? table.start, {
        header: column.context.label,
      });
  for (let at = frame.end; at < end; at++) {
    const row = table.rows[at];
    const record = row && owner(row);
    if (row && record) attach(row, at, frame, record, desk);
  }
}

function attach(row: Row, at: number, frame: Frame, record: RecordDraft, desk: Desk): void {
  record.openIndicator = null;
  for (const column of frame.columns) {
    const cell = row.cells[column.index];
    if (!cell || cell.column !== column.index || cell.lines.length === 0) continue;
    const isName = column.concept?.key === 'indicator' || column.concept?.key === 'unit';
    if (cell.row !== at && (!isName || cell.row < frame.end)) continue;
    if (column.concept?.key !== 'no') readField(column.concept, cell.lines, record, column.context);
    claim(desk, cell.lines, column.concept?.key === 'no' ? 'label' : 'field');
  }
  record.end = Math.max(record.end, row.end);
}
