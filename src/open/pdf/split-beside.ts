import type { Grid } from './grid.ts';

/** Splits a grid in which tables stand beside each other: at a column that no cell covers. */
export function splitBeside(grid: Grid): readonly Grid[] {
  const covered = new Set<number>();
  for (const { column, colSpan } of grid.cells)
    for (let i = column; i < column + colSpan; i++) covered.add(i);
  const grids: Grid[] = [];
  let from: number | null = null;
  for (let column = 0; column < grid.xs.length; column++) {
    if (covered.has(column)) from ??= column;
    else if (from !== null) {
      grids.push(part(grid, from, column));
      from = null;
    }
  }
  return grids.length > 1 && grids.every(isWide) ? grids : [grid];
}

/** Boxes with gaps between them are one table: parts must be tables themselves. */
function isWide({ xs, ys }: Grid): boolean {
  return xs.length > 2 && ys.length > 2;
}

function part(grid: Grid, start: number, end: number): Grid {
  return {
    ...grid,
    left: grid.xs[start] ?? grid.left,
    right: grid.xs[end] ?? grid.right,
    xs: grid.xs.slice(start, end + 1),
    cells: grid.cells
      .filter(({ column }) => column >= start && column < end)
      .map((cell) => ({ ...cell, column: cell.column - start })),
  };
}
