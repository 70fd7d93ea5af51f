import type { Grid, GridCell } from './grid.ts';

/** Lists have this many lines between columns, sides included, or more: fewer may be a form. */
const fewestLines = 6;

/**
 * Splits a grid in which tables stand on one another without a gap: where the columns above and below a line differ both
 * ways, and two rows or more on one side of it have the columns of a list.
 */
export function splitStacked(grid: Grid): readonly Grid[] {
  const bands = bandsOf(grid);
  const cuts = bands
    .slice(1)
    .filter(
      (band, i) =>
        differ(bands[i], band) && [bands[i], band].some((side) => side && isList(side, bands)),
    )
    .map(({ start }) => start);
  const bounds = [0, ...cuts, grid.ys.length - 1];
  return bounds.slice(1).map((end, i) => part(grid, bounds[i] ?? 0, end));
}

/** Rows that no cell crosses into from above or below, and the lines between their columns. */
interface Band {
  readonly start: number;
  readonly lines: ReadonlySet<number>;
}

function bandsOf({ cells, ys }: Grid): Band[] {
  const crossed = new Set<number>();
  for (const { row, rowSpan } of cells)
    for (let line = row + 1; line < row + rowSpan; line++) crossed.add(line);
  const bands: { start: number; lines: Set<number> }[] = [];
  for (let row = 0; row < ys.length - 1; row++) {
    if (row === 0 || !crossed.has(row)) bands.push({ start: row, lines: new Set() });
  }
  let at = 0;
  for (const { row, column, colSpan } of cells) {
    while ((bands[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= row) at++;
    bands[at]?.lines.add(column).add(column + colSpan);
  }
  return bands;
}

function differ(above: Band | undefined, below: Band): boolean {
  return !!above && hasMore(above, below) && hasMore(below, above);
}

function hasMore(a: Band, b: Band): boolean {
  return [...a.lines].some((line) => !b.lines.has(line));
}

/** The band next to it, on either side, has the same columns. */
function isList(band: Band, bands: readonly Band[]): boolean {
  if (band.lines.size < fewestLines) return false;
  const at = bands.indexOf(band);
  return [bands[at - 1], bands[at + 1]].some(
    (other) => other && other.lines.size === band.lines.size && !hasMore(other, band),
  );
}

function part(grid: Grid, start: number, end: number): Grid {
  const { ys } = grid;
  const cells: GridCell[] = grid.cells
    .filter(({ row }) => row >= start && row < end)
    .map((cell) => ({ ...cell, row: cell.row - start }));
  return {
    ...grid,
    top: ys[start] ?? grid.top,
    bottom: ys[end] ?? grid.bottom,
    ys: ys.slice(start, end + 1),
    cells,
  };
}
