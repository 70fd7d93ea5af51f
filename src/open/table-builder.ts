import type { Cell, Line, Row, Table } from '../parse/document.ts';
import { Refusal } from './refusal.ts';

/** A cell on its way into a table; column and spans count in the table's own columns. */
export interface PlacedCell {
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly header: boolean;
  readonly lines: readonly Line[];
  /** Where the cell stands in the reading text; its lines lie within. */
  readonly start: number;
  readonly end: number;
}

/** Slots that the cells of one table may fill, empty ones and spans included. */
const mostSlots = 4_000_000;

/**
 * Builds a table whose cells know their columns. A slot that is taken stays with the cell that took it;
 * slots left of a cell that nothing covers are empty cells, up to `least` columns also those behind the last.
 * Throws Refusal.
 */
export function buildTable(placed: readonly (readonly PlacedCell[])[], least = 0): Table | null {
  const grid: (Cell | undefined)[][] = placed.map(() => []);
  const room = { slots: mostSlots };
  placed.forEach((cells, row) => {
    for (const cell of cells) fill(grid, { ...cell, row }, room);
  });
  for (const slots of grid) pad(slots, least, room);
  const rows = grid.map((slots, y) => finishRow(slots, placed[y] ?? [], y));
  const first = rows[0];
  if (!first) return null;
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const { start } = first;
  return { type: 'table', syntax: 'html', rows, width, start, end: rows.at(-1)?.end ?? start };
}

function fill(
  grid: (Cell | undefined)[][],
  cell: PlacedCell & { readonly row: number },
  room: { slots: number },
): void {
  const { row, column, start, end, lines, header } = cell;
  const rowSpan = Math.min(cell.rowSpan, grid.length - row);
  const colSpan = freeColumns(grid[row] ?? [], column, cell.colSpan);
  take(room, rowSpan * colSpan + Math.max(0, column - (grid[row]?.length ?? 0)));
  const placed: Cell = { start, end, lines, header, row, column, rowSpan, colSpan, text: null };
  for (let y = row; y < row + rowSpan; y++) {
    const slots = grid[y];
    for (let x = column; slots && x < column + colSpan; x++) slots[x] ??= placed;
  }
}

function take(room: { slots: number }, slots: number): void {
  room.slots -= slots;
  if (room.slots < 0) throw new Refusal('cell-limit', { limit: String(mostSlots) });
}

function pad(slots: (Cell | undefined)[], width: number, room: { slots: number }): void {
  take(room, Math.max(0, width - slots.length));
  while (slots.length < width) slots.push(undefined);
}

/** How far a cell may reach before a cell from above is in its way. */
function freeColumns(slots: readonly (Cell | undefined)[], column: number, span: number): number {
  let width = 1;
  while (width < span && slots[column + width] === undefined) width++;
  return width;
}

function finishRow(
  slots: readonly (Cell | undefined)[],
  placed: readonly PlacedCell[],
  row: number,
): Row {
  const start = placed[0]?.start ?? slots.find((cell) => cell)?.start ?? 0;
  const end = Math.max(start, placed.at(-1)?.end ?? start);
  const single = { header: false, row, rowSpan: 1, colSpan: 1, text: null };
  const empty = { start, end: start, lines: [], ...single };
  const cells = Array.from(slots, (cell, column): Cell => cell ?? { ...empty, column });
  return { cells, start, end };
}
