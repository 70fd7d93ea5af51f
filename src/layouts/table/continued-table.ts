import type { Row, Table } from '../../parse/document.ts';
import { recordSheet } from '../desk/sheets.ts';
import { mayBeKey } from '../form/form-key.ts';
import { cellText, distinct, isBlank } from '../grid/cells.ts';
import { fitsColumn } from '../grid/fits-column.ts';
import { type Column, createFrame, type Frame } from '../grid/frame.ts';
import { filledCells, loneText } from '../grid/row-facts.ts';
import type { Layout, View } from './layout.ts';
import { readRecordRows } from './record-rows.ts';

/** A table without a header right behind a table of initiatives, with the same columns or with its empty ones lost. */
export const continuedTable: Layout = {
  name: 'continued-table',
  recognise: (view) => {
    const frame = continuedFrame(view);
    return frame ? [{ reason: 'fits-above', share: 0.7 }] : null;
  },
  read: (view) => {
    const { table, from, desk } = view;
    const frame = continuedFrame(view);
    if (!frame) return { end: from + 1, frame };
    const sheet = recordSheet(desk, table.start);
    if (desk.heading) desk.scope = { ...desk.scope, category: desk.heading };
    desk.report('continued-table', table.start);
    return { end: readRecordRows(table, from, frame, sheet, desk), frame };
  },
};

/** The frame above, its columns laid over the cells of this table; null unless that is certain. */
function continuedFrame({ table, from, desk, ...view }: View): Frame | null {
  const frame = desk.sheet?.frame;
  if (!frame || from > desk.tableStart || table.width < 2 || table.width > frame.columns.length)
    return null;
  if (frame.columns.length > widest || view.frame()) return null;
  const rows = rowsOf(table);
  if (rows.length === 0) return null;
  const texts = Array.from({ length: table.width }, (_, index) => columnTexts(rows, index));
  const columns = fromTheLeft(texts, frame.columns) ?? theOnlyWay(texts, frame.columns);
  const placed = columns?.map((column, index) => ({ ...column, index }));
  return placed && !mayBeHeader(rows[0], placed) ? createFrame(0, 0, placed) : null;
}

/** Short words alone, none in a column whose cells have a form of their own: they may as well head other columns. */
function mayBeHeader(row: Row | undefined, columns: readonly Column[]): boolean {
  const cells = row ? distinct(row).filter((cell) => !isBlank(cell)) : [];
  return cells.every((cell) => mayBeKey(cell) && !isClosed(columns[cell.column]));
}

/** No published table is wider; the search below costs the square of it. */
const widest = 60;

/** All columns, or all but open ones at the right edge: only the closed ones need proof. */
function fromTheLeft(
  texts: readonly (readonly string[])[],
  columns: readonly Column[],
): readonly Column[] | null {
  const fits = texts.every((cells, i) => !isClosed(columns[i]) || fitAll(columns[i], cells));
  const cut = columns.slice(texts.length);
  return fits && !cut.some(isClosed) && !cut.some((column) => column.concept?.key === 'initiative')
    ? columns.slice(0, texts.length)
    : null;
}

/** A subset of the columns, in their order, that every cell fits; null where there is none or more than one. */
function theOnlyWay(
  texts: readonly (readonly string[])[],
  columns: readonly Column[],
): Column[] | null {
  const ways = countWays(texts, columns);
  if (ways[0]?.[0] !== 1) return null;
  const chosen: Column[] = [];
  columns.forEach((column, i) => {
    const takes =
      fitAll(column, texts[chosen.length] ?? []) && ways[i + 1]?.[chosen.length + 1] === 1;
    if (chosen.length < texts.length && takes) chosen.push(column);
  });
  return chosen;
}

/** `ways[i][k]`: in how many ways (2 stands for more) the columns from i on take the cells from k on. */
function countWays(texts: readonly (readonly string[])[], columns: readonly Column[]): number[][] {
  const ways = Array.from({ length: columns.length + 1 }, () =>
    new Array<number>(texts.length + 1).fill(0),
  );
  const last = ways[columns.length];
  if (last) last[texts.length] = 1;
  for (let i = columns.length - 1; i >= 0; i--) {
    const column = columns[i];
    const next = ways[i + 1];
    const here = ways[i];
    if (!column || !next || !here) continue;
    for (let k = texts.length; k >= 0; k--) {
      const skipped = mayBeLost(column) ? (next[k] ?? 0) : 0;
      const taken = k < texts.length && fitAll(column, texts[k] ?? []) ? (next[k + 1] ?? 0) : 0;
      here[k] = Math.min(2, skipped + taken);
    }
  }
  return ways;
}

function fitAll(column: Column | undefined, cells: readonly string[]): boolean {
  return column !== undefined && cells.every((text) => fitsColumn(column, text));
}

/** A column whose cells have a form of their own. */
function isClosed(column: Column | undefined): boolean {
  return ['no', 'section', 'department', 'rating', 'categories'].includes(
    column?.concept?.key ?? '',
  );
}

/** Only a column that may be empty on a whole page can have been dropped with it. */
function mayBeLost(column: Column): boolean {
  return !['no', 'initiative'].includes(column.concept?.key ?? '');
}

/** Rows that show what the columns are: a text alone in its row heads others. */
function rowsOf({ rows }: Table): readonly Row[] {
  return rows.slice(0, 50).filter((row, at) => {
    const cells = filledCells(row, at);
    return cells.length > 0 && loneText(cells) === null;
  });
}

function columnTexts(rows: readonly Row[], index: number): string[] {
  return rows
    .map((row) => row.cells[index])
    .map((cell) => (cell ? cellText(cell) : ''))
    .filter((text) => text !== '');
}
