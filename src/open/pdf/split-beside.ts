import type { Grid, GridCell } from './grid.ts';

/** Splits a grid in which tables stand beside each other: at a column that no cell covers, or only the gap between them. */
export function splitBeside(grid: Grid): readonly Grid[] {
  const covered = new Set<number>();
  for (const cell of grid.cells) {
    if (isGap(cell, grid)) continue;
    for (let i = cell.column; i < cell.column + cell.colSpan; i++) covered.add(i);
  }
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

/** Empty, as high as the grid, and open above or below. */
function isGap({ openTop, openBottom, rowSpan, glyphs }: GridCell, { ys }: Grid): boolean {
  return (openTop || openBottom) && rowSpan === ys.length - 1 && glyphs.length === 0;
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
      .filter(({ column, colSpan }) => column >= start && column + colSpan <= end)
      .map((cell) => ({ ...cell, column: cell.column - start })),
  };
}
