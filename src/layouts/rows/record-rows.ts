import { isStatementField, newRecord, type RecordDraft } from '../../concepts/record-draft.ts';
import { continueStatements, joinHalves } from '../../concepts/statements.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Row, Table } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { isPageFurniture } from '../../values/page-furniture.ts';
import { applyScope } from '../desk/apply-scope.ts';
import { claim, claimParts, type Desk, type SheetDraft } from '../desk/desk.ts';
import { keepRow } from '../desk/keep.ts';
import { readBanner } from './banner.ts';
import { distinct, isBlank } from './cells.ts';
import { readFrame } from './find-frame.ts';
import { type Column, columnOf, type Frame, has } from './frame.ts';
import { cellOf, goesOn } from './row-continues.ts';
import type { Rows } from './rows.ts';
import { isOverlong, isShifted, isTotal, sureCells } from './shifted-row.ts';
import { splitInitiative } from './split-initiative.ts';

/** A cell spanned over several records holds for each of them, but results belong to one. */
const sharedBySpan = new Set<string>([
  'no',
  'department',
  'section',
  'categories',
  'initiative',
  'goals',
  'actions',
]);

/** Reads the rows from `from` on into records of the sheet; stops before a row that begins another kind of header. */
export function readRecordRows(
  table: Table,
  from: number,
  frame: Frame,
  sheet: SheetDraft,
  desk: Desk,
): number {
  const rows: Rows = {
    desk,
    sheet,
    frame,
    section: desk.scope.section?.text ?? null,
    department: null,
    record: sheet.frame ? (sheet.records.at(-1) ?? null) : null,
  };
  if (sheet.frame) rows.section ??= rows.record?.section ?? null;
  for (let at = from; at < table.rows.length; at++) {
    const row = table.rows[at];
    if (!row) continue;
    const repeated = repeatedHeader(table, at, frame, desk);
    if (repeated === 'other') return at;
    if (repeated !== 'none') {
      for (let end = repeated; at < end; at++) claimRow(table.rows[at], desk);
      at--;
    } else readRow(row, at, rows);
  }
  return table.rows.length;
}

/** Rows of a header met again: the row behind it; `other` for a header that means other columns. */
function repeatedHeader(
  table: Table,
  at: number,
  frame: Frame,
  desk: Desk,
): number | 'other' | 'none' {
  const found = readFrame(table, at, desk);
  if (!found) return 'none';
  if (found.columns.length !== frame.columns.length) return 'other';
  const same = found.columns.every((column, i) => {
    const own = frame.columns[i];
    return (
      own?.index === column.index &&
      (own.concept?.key === column.concept?.key ||
        foldKey(own.context.label) === foldKey(column.context.label))
    );
  });
  return same ? found.end : 'other';
}

function claimRow(row: Row | undefined, desk: Desk): void {
  if (!row) return;
  for (const cell of distinct(row)) claim(desk, cell.lines, 'decoration');
}

function readRow(row: Row, at: number, rows: Rows): void {
  const fresh = distinct(row).filter((cell) => cell.row === at && !isBlank(cell));
  const [only] = fresh;
  if (!only) return;
  if (fresh.length === 1 && isPageFurniture(textOf(only.lines)))
    claim(rows.desk, only.lines, 'decoration');
  else if (fresh.length === 1 && isBannerCell(only, row) && readBanner(only, rows.desk))
    rows.section = rows.desk.scope.section?.text ?? rows.section;
  else if (row.cells.length === 1 && rows.frame.columns.length > 1) keepTail(only, rows);
  else readFields(row, at, fresh, rows);
}

/** A cell over the whole width, or alone in its row at the left edge. */
function isBannerCell(cell: Cell, row: Row): boolean {
  return (
    cell.column === 0 &&
    (cell.colSpan > 1 ||
      row.cells.length === 1 ||
      row.cells.every((other) => other === cell || !other || other.lines.length === 0))
  );
}

/** A row of one cell without a column of its own: the text cannot be placed. */
function keepTail(cell: Cell, rows: Rows): void {
  rows.desk.report('unplaced-row', cell.start, { text: textOf(cell.lines) });
  keepRow([cell], rows.sheet, rows.desk);
}

function readFields(whole: Row, at: number, fresh: readonly Cell[], rows: Rows): void {
  const { frame } = rows;
  if (isShifted(whole, fresh, frame)) {
    keepShifted(whole, fresh, rows);
    return;
  }
  const row = isOverlong(fresh, frame) ? sureCells(whole, frame) : whole;
  const known = fresh.filter((cell) => frame.byIndex[cell.column] && row.cells.includes(cell));
  const strays = fresh.filter((cell) => !known.includes(cell));
  if (strays.length > 0) keepStrays(strays, rows);
  if (known.length === 0) return;
  if (isTotal(known, frame)) {
    keepRow(known, rows.sheet, rows.desk);
    return;
  }
  if (rows.record && goesOn(row, at, rows)) continueRecord(known, at, row, rows);
  else startRecord(row, at, rows);
  for (const cell of known) claimCell(cell, rows);
}

/** A cell is the field's; of a number cell only the number: `No.11` → `11`. */
function claimCell(cell: Cell, { frame, record, desk }: Rows): void {
  const isNumber = columnOf(frame, 'no')?.index === cell.column;
  if (isNumber) for (const line of cell.lines) claimParts(desk, line, [record?.no ?? '']);
  else claim(desk, cell.lines, 'field');
}

/** Cells beyond the last header column. */
function keepStrays(cells: readonly Cell[], rows: Rows): void {
  rows.desk.report('ragged-row', cells[0]?.start ?? null, { count: String(cells.length) });
  keepRow(cells, rows.sheet, rows.desk);
}

function keepShifted(row: Row, cells: readonly Cell[], rows: Rows): void {
  const width = (rows.frame.columns.at(-1)?.index ?? 0) + 1;
  rows.desk.report('short-row', row.start, {
    count: String(row.cells.length),
    width: String(width),
  });
  keepRow(cells, rows.sheet, rows.desk);
}

function startRecord(row: Row, at: number, rows: Rows): void {
  const record = newRecord(row.start, row.end);
  for (const column of rows.frame.columns) {
    const cell = cellOf(row, column);
    if (!cell || cell.column !== column.index || isBlank(cell)) continue;
    if (cell.row === at || sharedBySpan.has(column.concept?.key ?? ''))
      readCell(cell, column, record);
  }
  inherit(record, row, rows);
  splitInitiative(record, has(rows.frame, 'no'));
  rows.record = record;
  rows.sheet.records.push(record);
}

function readCell(cell: Cell, column: Column, record: RecordDraft): void {
  if (column.concept) column.concept.read(cell.lines, record, column.context);
  else record.extra.push({ label: column.context.label, value: textOf(cell.lines) });
}

/** Blank section and department cells take the name above; a heading's section, category and rating hold for its rows. */
function inherit(record: RecordDraft, row: Row, rows: Rows): void {
  const { desk, frame } = rows;
  if (record.section === null && rows.section !== null) {
    record.section = rows.section;
    if (has(frame, 'section')) desk.report('inherited-cell', row.start, { text: rows.section });
  }
  if (record.department === null && rows.department !== null && has(frame, 'department'))
    record.department = rows.department;
  applyScope(record, desk, { categories: has(frame, 'categories'), rating: has(frame, 'rating') });
  rows.section = record.section;
  rows.department = record.department;
}

/** Joins a row to the record above: halves of cut cells, or further lines of a shared initiative. */
function continueRecord(cells: readonly Cell[], at: number, row: Row, rows: Rows): void {
  const { record, frame, desk } = rows;
  if (!record) return;
  record.openIndicator = null;
  const shared = cellOf(row, columnOf(frame, 'initiative'));
  const cut = !(shared && shared.row < at) && !isSubRow(cells, at, rows);
  for (const cell of cells) {
    const column = frame.byIndex[cell.column];
    if (column) addToRecord(cell, column, record, cut);
  }
  record.end = Math.max(record.end, row.end);
  if (cut) desk.report('joined-row', row.start, {});
}

/** A row in the middle of a table that fills most columns says more of the initiative above; it is no cut half. */
function isSubRow(cells: readonly Cell[], at: number, { frame }: Rows): boolean {
  return cells.length > 2 && at > frame.end;
}

function addToRecord(cell: Cell, column: Column, record: RecordDraft, cut: boolean): void {
  const key = column.concept?.key ?? 'extra';
  if (cut && isStatementField(key)) continueStatements(record[key], cell.lines);
  else if (cut && key === 'initiative')
    record.initiative = joinHalves(record.initiative ?? '', textOf(cell.lines));
  else if (cut && key === 'section')
    record.section = joinHalves(record.section ?? '', textOf(cell.lines));
  else if (key === 'extra') addToExtra(record.extra, column.context.label, textOf(cell.lines));
  else readCell(cell, column, record);
}

/** Further rows of one initiative go on with the text of its column. */
function addToExtra(extra: RecordDraft['extra'], label: string, value: string): void {
  const open = extra.findLast((entry) => entry.label === label);
  if (open) open.value = `${open.value} ${value}`;
  else extra.push({ label, value });
}
