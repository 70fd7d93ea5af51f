import type { Grid, GridCell } from './grid.ts';

/** A gap between boxes drawn beside each other is at most this wide, in points. */
const widestGap = 12;
/** A strip that only merged cells cover, because the walls above and below do not quite meet. */
const widestStep = 6;

/**
 * Takes out of a grid what no reader sees as a column or row: lines that bound no cell, then narrow strips in which no
 * cell holds anything: gaps between boxes.
 */
export function compactGrid(grid: Grid): Grid {
  return keep(keep(grid, bounding), filled);
}

/** Columns or rows of a grid. */
interface Direction {
  readonly lines: readonly number[];
  readonly first: (cell: GridCell) => number;
  readonly span: (cell: GridCell) => number;
}

/** For each slot between two lines whether it stays; the others melt into the slot behind them. */
type Rule = (cells: readonly GridCell[], direction: Direction) => readonly boolean[];

function keep(grid: Grid, rule: Rule): Grid {
  const { cells, xs, ys } = grid;
  const columns = rule(cells, {
    lines: xs,
    first: ({ column }) => column,
    span: ({ colSpan }) => colSpan,
  });
  const rows = rule(cells, { lines: ys, first: ({ row }) => row, span: ({ rowSpan }) => rowSpan });
  const columnAt = numbering(columns);
  const rowAt = numbering(rows);
  const kept = cells.map((cell) => {
    const column = columnAt[cell.column] ?? 0;
    const row = rowAt[cell.row] ?? 0;
    const colSpan = (columnAt[cell.column + cell.colSpan] ?? 0) - column;
    const rowSpan = (rowAt[cell.row + cell.rowSpan] ?? 0) - row;
    return { ...cell, column, row, colSpan, rowSpan };
  });
  return {
    ...grid,
    xs: linesOf(xs, columns),
    ys: linesOf(ys, rows),
    cells: kept.filter(({ rowSpan, colSpan }) => rowSpan > 0 && colSpan > 0),
  };
}

/** The number of kept slots before each slot, and before the end. */
function numbering(kept: readonly boolean[]): number[] {
  const numbers = [0];
  for (const stays of kept) numbers.push((numbers.at(-1) ?? 0) + Number(stays));
  return numbers;
}

/** The first line, and each that ends a kept slot. */
function linesOf(positions: readonly number[], kept: readonly boolean[]): number[] {
  return positions.filter((_, i) => i === 0 || kept[i - 1]);
}

/** A slot whose end bounds a cell. */
const bounding: Rule = (cells, { lines, first, span }) => {
  const bounds = new Set(cells.flatMap((cell) => [first(cell), first(cell) + span(cell)]));
  return lines.slice(1).map((_, i) => bounds.has(i + 1));
};

/** A slot that holds something, or is too wide for a gap. */
const filled: Rule = (cells, { lines, first, span }) => {
  const lone = cells.filter((cell) => span(cell) === 1);
  const holding = new Set(lone.filter((cell) => !isEmpty(cell)).map(first));
  const alone = new Set(lone.map(first));
  const covered = new Set(
    cells.flatMap((cell) => Array.from({ length: span(cell) }, (_, i) => first(cell) + i)),
  );
  const kept = lines.slice(1).map((line, i) => {
    const width = line - (lines[i] ?? 0);
    return holding.has(i) || width > (alone.has(i) || !covered.has(i) ? widestGap : widestStep);
  });
  for (const cell of cells) {
    const slots = Array.from({ length: span(cell) }, (_, i) => first(cell) + i);
    if (!isEmpty(cell) && !slots.some((slot) => kept[slot])) kept[slots.at(-1) ?? 0] = true;
  }
  return kept;
};

function isEmpty({ glyphs }: GridCell): boolean {
  return !glyphs.some(({ text }) => text.trim() !== '');
}
