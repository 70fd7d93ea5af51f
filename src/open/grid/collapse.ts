import { usedColumns } from './used-columns.ts';

/** A cell in the finest grid of its table. */
export interface SpanningCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A cell in the columns and rows that its table really uses. */
export interface TableSlot<Cell> {
  readonly cell: Cell;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Collapses a table to the rows and columns in which its cells begin; spans shrink with them. No row is empty. */
export function collapse<Cell extends SpanningCell>(
  rows: readonly (readonly Cell[])[],
  widthOf: (column: number) => number,
): TableSlot<Cell>[][] {
  const columns = usedColumns(rows, widthOf);
  /** Where each column begins, at the latest: a cell that ends before does not reach into it. */
  const latest: number[] = [];
  for (const [start, column] of columns) latest[column] = start;
  const rowStarts = rows.map((row) => row[0]?.row ?? 0);
  return rows.map((row, y) =>
    row.map((cell) => {
      const column = columns.get(cell.column) ?? 0;
      const last = Math.max(column, lastBefore(latest, cell.column + cell.colSpan));
      const lastRow = lastBefore(rowStarts, cell.row + cell.rowSpan);
      return { cell, column, colSpan: last - column + 1, rowSpan: Math.max(1, lastRow - y + 1) };
    }),
  );
}

/** Index of the last of ascending numbers that is below `limit`. */
function lastBefore(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
