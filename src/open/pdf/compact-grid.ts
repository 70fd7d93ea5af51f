import type { Grid, GridCell } from './grid.ts';

/** A gap between boxes drawn beside each other is at most this wide, in points. */
const widestGap = 12;
/** A strip that only merged cells cover, because the walls above and below do not quite meet. */
const widestStep = 6;

/**
 * Takes out of a grid what no reader sees as a column or row: lines that bound no cell, and narrow strips in which no
 * cell holds anything: gaps between boxes.
 */
export function compactGrid(grid: Grid, isEmpty: (cell: GridCell) => boolean): Grid {
  const columns = keptSlots(grid, isEmpty, columnsOf);
  const rows = keptSlots(grid, isEmpty, rowsOf);
  const cells = grid.cells
    .map((cell) => ({
      ...cell,
      ...count(columns, cell.column, cell.colSpan, 'column', 'colSpan'),
      ...count(rows, cell.row, cell.rowSpan, 'row', 'rowSpan'),
    }))
    .filter(({ rowSpan, colSpan }) => rowSpan > 0 && colSpan > 0);
  return { ...grid, xs: linesOf(grid.xs, columns), ys: linesOf(grid.ys, rows), cells };
}

/** What keptSlots needs to know of one direction. */
interface Direction {
  readonly lines: (grid: Grid) => readonly number[];
  readonly first: (cell: GridCell) => number;
  readonly span: (cell: GridCell) => number;
}

const columnsOf: Direction = {
  lines: ({ xs }) => xs,
  first: ({ column }) => column,
  span: ({ colSpan }) => colSpan,
};

const rowsOf: Direction = {
  lines: ({ ys }) => ys,
  first: ({ row }) => row,
  span: ({ rowSpan }) => rowSpan,
};

/** For each slot between two lines whether it stays. A slot before a line that bounds nothing melts into the next. */
function keptSlots(
  grid: Grid,
  isEmpty: (cell: GridCell) => boolean,
  { lines, first, span }: Direction,
): readonly boolean[] {
  const positions = lines(grid);
  const bounds = new Set(grid.cells.flatMap((cell) => [first(cell), first(cell) + span(cell)]));
  const holds = new Set(
    grid.cells.filter((cell) => !isEmpty(cell) && span(cell) === 1).map((cell) => first(cell)),
  );
  const covered = new Set(
    grid.cells.flatMap((cell) => Array.from({ length: span(cell) }, (_, i) => first(cell) + i)),
  );
  const lone = new Set(grid.cells.filter((cell) => span(cell) === 1).map((cell) => first(cell)));
  return positions.slice(1).map((position, i) => {
    if (!bounds.has(i + 1)) return false;
    const width = position - (positions[i] ?? 0);
    return holds.has(i) || width > (lone.has(i) || !covered.has(i) ? widestGap : widestStep);
  });
}

function count<P extends string, S extends string>(
  kept: readonly boolean[],
  first: number,
  span: number,
  place: P,
  extent: S,
): Record<P | S, number> {
  const before = kept.slice(0, first).filter(Boolean).length;
  const inside = kept.slice(first, first + span).filter(Boolean).length;
  return { [place]: before, [extent]: inside } as Record<P | S, number>;
}

/** The first line, and each that ends a kept slot. */
function linesOf(positions: readonly number[], kept: readonly boolean[]): number[] {
  return positions.filter((_, i) => i === 0 || kept[i - 1]);
}
