import { textOf } from '../concepts/text-of.ts';
import type { Table } from '../parse/document.ts';
import type { Desk } from './desk.ts';
import { readFrame } from './find-frame.ts';
import { fitsColumn } from './fits-column.ts';
import type { Column, Frame } from './frame.ts';
import type { Layout } from './layout.ts';
import { readRecordRows } from './record-rows.ts';
import { recordSheet } from './sheets.ts';
import { addTrace } from './trace.ts';

/** A table without a header right behind a table of initiatives, with the same columns or with its empty ones lost. */
export const continuedTable: Layout = {
  name: 'continued-table',
  recognise: (table, from, desk) => {
    const frame = from === 0 ? continuedFrame(table, desk) : null;
    return frame
      ? { confidence: 0.7, why: 'no header, and its cells fit the columns of the table above' }
      : null;
  },
  read: (table, from, desk) => {
    const frame = continuedFrame(table, desk);
    if (!frame) return table.rows.length;
    const sheet = recordSheet(desk, table.start);
    const before = sheet.records.length;
    desk.report('continued-table', table.start);
    const end = readRecordRows(table, from, frame, sheet, desk);
    addTrace(desk, 'continued-table', table.start, frame, sheet.records.length - before);
    return end;
  },
};

/** The frame above, its columns laid over the cells of this table; null unless exactly one way fits. */
function continuedFrame(table: Table, desk: Desk): Frame | null {
  const frame = desk.sheet?.frame;
  if (!frame || table.width > frame.columns.length || table.width < 2 || readFrame(table, 0, desk))
    return null;
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
  if (columns.length === width) return fits.every((row, i) => row[i]) ? [[...columns]] : [];
  place(0, 0, []);
  return ways;
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
