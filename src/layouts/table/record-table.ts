import type { Cell, Row, Table } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { isRatingText } from '../../values/rating.ts';
import { claim, type Desk, type SheetDraft } from '../desk/desk.ts';
import { keepRow, keepTable } from '../desk/keep.ts';
import { currentSheet, recordSheet } from '../desk/sheets.ts';
import { cellText, distinct } from '../grid/cells.ts';
import { columnOf, createFrame, type Frame, has, hasContent } from '../grid/frame.ts';
import { headerKey } from '../grid/header-key.ts';
import { readFront } from './form-front.ts';
import { isOfGoalSheet } from './is-of-goal-sheet.ts';
import type { Reading, View } from './layout.ts';
import { readRecordRows } from './record-rows.ts';

/** The frame of a view where it heads a table of initiatives, else null. */
export function recordFrame({ table, desk, frame }: View): Frame | null {
  const found = frame();
  if (!found || !isRecordFrame(found) || found.end >= table.rows.length) return null;
  return isOfGoalSheet(found, desk) ? found : null;
}

const beside = [
  'rating',
  'outcomes',
  'goals',
  'actions',
  'issues',
  'nextSteps',
  'section',
  'no',
  'department',
  'categories',
  'target',
] as const;

/** An initiative and something said of it; without an initiative column, a text and something beside it, or a numbered row of a section with two texts. */
function isRecordFrame(frame: Frame): boolean {
  if (has(frame, 'initiative')) return has(frame, ...beside);
  const named = has(frame, 'section', 'no');
  if (has(frame, 'indicator')) return has(frame, 'section', 'rating') && hasContent(frame);
  const texts = frame.columns.filter(({ concept }) => concept?.kind === 'content').length;
  if (has(frame, 'section') && has(frame, 'no') && texts > 1) return true;
  return (
    has(frame, 'goals', 'actions') &&
    (named || has(frame, 'rating', 'outcomes')) &&
    has(frame, 'rating', 'outcomes', 'issues', 'nextSteps', 'goals')
  );
}

/** Reads a table of initiatives by its frame. */
export function readRecordTable(view: View): Reading {
  const { table, desk, from } = view;
  const found = view.frame();
  if (!found) return { end: from + 1, frame: null };
  const before = desk.recordCount;
  desk.scope = desk.heading ? { ...desk.scope, category: desk.heading } : desk.scope;
  desk.open = null;
  const sheet = recordSheet(desk, table.start);
  const frame = sameLabels(found, sheet.frame);
  const end = readBody(table, frame, sheet, desk);
  const records = desk.recordCount - before;
  const most = mostBelow(table, frame, records, desk);
  if (records > 0) claimHeader(table, frame, desk);
  else keepTable(table, sheet, desk, frame.first, frame.end);
  if (records === 1 && most === 1) holdOnlyRecord(frame, isWholeForm(view), desk);
  return { end, frame };
}

function readBody(table: Table, frame: Frame, sheet: SheetDraft, desk: Desk): number {
  if (isCollapsed(table, frame)) return keepCollapsed(table, frame, sheet, desk);
  warnUnknown(table, frame, desk);
  const end = readRecordRows(table, frame.end, frame, sheet, desk);
  if (desk.sheet) desk.sheet.frame = frame;
  return end;
}

/** The header and its only row are labels above their values as well: labels below the table go on with them. */
function isWholeForm({ table, form }: View): boolean {
  const found = form();
  return found !== null && found.above === 1 && found.end === table.rows.length;
}

/** A table of one initiative may be the first of several small ones that speak of it; its first label again begins the next. */
function holdOnlyRecord({ columns: [first] }: Frame, takesLabels: boolean, desk: Desk): void {
  const record = desk.sheet?.records.at(-1);
  if (record) {
    readFront(record, desk);
    desk.open = { record, depth: 0, takesLabels };
  }
  if (first) desk.formStart = foldKey(first.context.label);
}

function keepCollapsed(table: Table, frame: Frame, sheet: SheetDraft, desk: Desk): number {
  desk.report('collapsed-table', table.rows[frame.end]?.start ?? table.start);
  keepTable(table, sheet, desk, frame.end);
  return table.rows.length;
}

/** A header printed again with other spaces keeps the labels of its first spelling. */
function sameLabels(frame: Frame, before: Frame | null): Frame {
  if (!before) return frame;
  const labels = new Map(
    before.columns.map(({ context }) => [foldKey(context.label), context.label]),
  );
  const columns = frame.columns.map((column) => {
    const label = labels.get(foldKey(column.context.label));
    return label === undefined ? column : { ...column, context: { ...column.context, label } };
  });
  return createFrame(frame.first, frame.end, columns);
}

/** The most initiatives that stood below the same header; one row of a list is a list all the same. */
function mostBelow({ rows }: Table, { first }: Frame, records: number, { headers }: Desk): number {
  const row = rows[first];
  if (!row || records === 0) return 0;
  const key = headerKey(row);
  const most = Math.max(headers.get(key) ?? 0, records);
  headers.set(key, most);
  return most;
}

function claimHeader(table: Table, frame: Frame, desk: Desk): void {
  for (const row of table.rows.slice(frame.first, frame.end))
    for (const cell of distinct(row))
      if (isSideBar(cell, frame)) keepRow([cell], currentSheet(desk), desk);
      else claim(desk, cell.lines, 'header');
}

/** An unknown word that spans from the header down beside the rows heads no column: its own has no cells. */
function isSideBar({ row, rowSpan, column, colSpan }: Cell, { end, byIndex }: Frame): boolean {
  return row + rowSpan > end + 1 && colSpan === 1 && byIndex[column]?.concept == null;
}

/** Tells of columns that no concept covers, and of a title that only its place and cells show. */
function warnUnknown(table: Table, frame: Frame, desk: Desk): void {
  for (const column of frame.columns) {
    const byPlace = column.concept?.key === 'initiative' && column.word === '';
    if (column.concept !== null && !byPlace) continue;
    const cell = table.rows[frame.end - 1]?.cells[column.index];
    const rule = byPlace ? 'title-by-place' : 'unknown-header';
    desk.report(rule, cell?.start ?? table.start, { header: column.context.label });
  }
}

/** Whole columns in single cells: a number cell that holds several numbers, a line each. */
function isCollapsed(table: Table, frame: Frame): boolean {
  const lead = columnOf(frame, 'no') ?? columnOf(frame, 'section');
  const row = table.rows[frame.end];
  if (row && holdsSeveral(row, frame)) return true;
  const cell = lead && row?.cells[lead.index];
  if (!cell || cell.lines.length < 2 || !row) return false;
  const counts = distinct(row).map((other) => other.lines.length);
  const numbers =
    lead.concept?.key === 'no' &&
    cell.lines.every((line) => /^[\s(（]*[\d０-９①-⑳]{1,3}[\s.．)）]*$/u.test(line.text));
  return (
    numbers ||
    (lead.concept?.key === 'section' &&
      counts.length > 2 &&
      counts.every((count) => count === counts[0] && count > 2) &&
      cellText(cell).length < 200)
  );
}

const fewestCells = 3;

/** As many titles as grades, a line each, and as many lines in each further cell. */
function holdsSeveral(row: Row, frame: Frame): boolean {
  const cells = distinct(row).filter(({ lines }) => lines.length > 0);
  const title = row.cells[columnOf(frame, 'initiative')?.index ?? -1];
  const count = title?.lines.length ?? 0;
  if (count < 2 || cells.length < fewestCells) return false;
  return (
    cells.every(({ lines }) => lines.length === count) &&
    cells.some(({ lines }) => lines.every(({ text }) => isRatingText(text.trim())))
  );
}
