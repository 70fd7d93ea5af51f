import { textOf } from '../concepts/text-of.ts';
import type { Table } from '../parse/document.ts';
import { fitsColumn } from './fits-column.ts';
import type { Column, Frame } from './frame.ts';
import type { Layout, View } from './layout.ts';
import { readRecordRows } from './record-rows.ts';
import { recordSheet } from './sheets.ts';

/** A table without a header right behind a table of initiatives, with the same columns or with its empty ones lost. */
export const continuedTable: Layout = {
  name: 'continued-table',
  recognise: (view) => {
    const frame = continuedFrame(view);
    return frame
      ? { confidence: 0.7, why: 'no header, and its cells fit the columns of the table above' }
      : null;
  },
  read: (view) => {
    const { table, from, desk } = view;
    const frame = continuedFrame(view);
    if (!frame) return { end: from + 1, frame };
    const sheet = recordSheet(desk, table.start);
    desk.report('continued-table', table.start);
    return { end: readRecordRows(table, from, frame, sheet, desk), frame };
  },
};

/** The frame above, its columns laid over the cells of this table; null unless exactly one way fits. */
function continuedFrame({ table, from, desk, ...view }: View): Frame | null {
  const frame = desk.sheet?.frame;
  if (from > 0) return null;
  if (!frame || table.width > frame.columns.length || table.width < 2 || view.frame()) return null;
  const ways = layOver(table, frame.columns, table.width, 2);
  const [only] = ways;
  if (!only || ways.length > 1) return null;
  return { first: 0, end: 0, columns: only.map((column, index) => ({ ...column, index })) };
}

/** Every way, up to `limit`, to give the table's columns a subset of the frame's columns in their order. */
function layOver(
  table: Table,
  columns: readonly Column[],
  width: number,
  limit: number,
): Column[][] {
  const texts = Array.from({ length: width }, (_, index) => columnTexts(table, index));
  const fits = columns.map((column) =>
    texts.map((cells) => cells.every((text) => fitsColumn(column, text))),
  );
  const ways: Column[][] = [];
  const place = (column: number, at: number, chosen: Column[]): void => {
    if (ways.length >= limit) return;
    if (at === width) {
      if (columns.slice(column).every(mayBeLost)) ways.push(chosen);
      return;
    }
    if (columns.length - column < width - at) return;
    const next = columns[column];
    if (!next) return;
    if (fits[column]?.[at]) place(column + 1, at + 1, [...chosen, next]);
    if (mayBeLost(next)) place(column + 1, at, chosen);
  };
  if (columns.length === width)
    return fits.every((row, i) => row[i] || !isClosed(columns[i])) ? [[...columns]] : [];
  place(0, 0, []);
  return ways;
}

/** A column whose cells have a form of their own; with all columns in place only these need proof. */
function isClosed(column: Column | undefined): boolean {
  return ['no', 'section', 'department', 'rating', 'categories'].includes(
    column?.concept?.key ?? '',
  );
}

/** Only a column that may be empty on a whole page can have been dropped with it. */
function mayBeLost(column: Column): boolean {
  return !['no', 'initiative'].includes(column.concept?.key ?? '');
}

function columnTexts(table: Table, index: number): string[] {
  return table.rows
    .slice(0, 50)
    .map((row) => row.cells[index])
    .map((cell) => (cell ? textOf(cell.lines) : ''))
    .filter((text) => text !== '');
}
