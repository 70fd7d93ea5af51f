import type { Cell, Line, Row } from './document.ts';

/** A cell before it has its place. */
export interface LooseCell {
  readonly start: number;
  readonly end: number;
  readonly lines: readonly Line[];
  readonly header: boolean;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A row before its cells have their places; `section` counts thead, tbody and tfoot. */
export interface LooseRow {
  readonly start: number;
  readonly end: number;
  readonly section: number;
  readonly cells: readonly LooseCell[];
}

/** Slots that spans may fill beyond the first of each cell, per table. */
export const mostPaddedCells = 65_536;

export interface PlacedRows {
  readonly rows: readonly Row[];
  /** True where spans were cut at `mostPaddedCells`. */
  readonly cut: boolean;
}

/**
 * Places cells as HTML's table algorithm does: each in the next free slot of its row, over all slots it spans.
 * Spans end with their section (thead, tbody, tfoot); a slot that is taken stays with the cell above.
 */
export function placeCells(loose: readonly LooseRow[]): PlacedRows {
  const grid: Grid = { slots: loose.map(() => []), padding: mostPaddedCells, cut: false };
  const lastRows = sectionEnds(loose);
  loose.forEach((row, y) => {
    let x = 0;
    for (const cell of row.cells) {
      while (grid.slots[y]?.[x]) x++;
      x += placeCell(grid, cell, y, x, (lastRows[y] ?? y) - y + 1);
    }
  });
  const rows = loose.map(({ start, end }, y) => ({
    cells: withoutHoles(grid.slots[y] ?? []),
    start,
    end,
  }));
  return { rows, cut: grid.cut };
}

interface Grid {
  readonly slots: (Cell | null)[][];
  /** Slots that spans may still fill. */
  padding: number;
  cut: boolean;
}

/** Places a cell with its spans, or without them where they would take too many slots; returns its width. */
function placeCell(
  grid: Grid,
  cell: LooseCell,
  row: number,
  column: number,
  below: number,
): number {
  const { start, end, lines, header } = cell;
  let { colSpan } = cell;
  let rowSpan = cell.rowSpan === 0 ? below : Math.min(cell.rowSpan, below);
  if (rowSpan * colSpan - 1 > grid.padding) {
    grid.cut = true;
    rowSpan = 1;
    colSpan = 1;
  }
  grid.padding -= rowSpan * colSpan - 1;
  fill(grid.slots, { start, end, lines, header, row, column, rowSpan, colSpan, text: null });
  return colSpan;
}

/** For every row the last row of its section. */
function sectionEnds(rows: readonly LooseRow[]): readonly number[] {
  const ends = new Array<number>(rows.length);
  for (let y = rows.length - 1; y >= 0; y--) {
    ends[y] = rows[y + 1]?.section === rows[y]?.section ? (ends[y + 1] ?? y) : y;
  }
  return ends;
}

function fill(grid: (Cell | null)[][], cell: Cell): void {
  for (let y = cell.row; y < cell.row + cell.rowSpan; y++) {
    const row = grid[y];
    for (let x = cell.column; row && x < cell.column + cell.colSpan; x++) row[x] ??= cell;
  }
}

/** Slots between cells that nothing covers are null, not missing. */
function withoutHoles(slots: readonly (Cell | null)[]): readonly (Cell | null)[] {
  return Array.from(slots, (cell) => cell ?? null);
}
