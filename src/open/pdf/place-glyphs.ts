import { type GlyphRun, glyphRuns } from './glyph-runs.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Box, Glyph } from './page-marks.ts';

/** Grids whose cells hold their glyphs, and the glyphs that stand in no cell. */
export interface PlacedGlyphs {
  readonly grids: readonly Grid[];
  readonly outside: readonly Glyph[];
}

/** Gives each glyph to the cell that holds its middle; of grids inside each other the smallest has it. */
export function placeGlyphs(glyphs: readonly Glyph[], grids: readonly Grid[]): PlacedGlyphs {
  const lookups = [...grids].sort((a, b) => area(a) - area(b)).map(lookupOf);
  const inCells = new Map<GridCell, Glyph[]>();
  const outside: Glyph[] = [];
  for (const run of glyphRuns(glyphs)) {
    const whole = cellOfRun(run, lookups);
    for (const glyph of run.glyphs) {
      const cell = whole === undefined ? cellAt(middle(glyph), lookups) : whole;
      const own = cell ? inCells.get(cell) : outside;
      if (own) own.push(glyph);
      else if (cell) inCells.set(cell, [glyph]);
    }
  }
  const filled = grids.map((grid) => ({
    ...grid,
    cells: grid.cells.map((cell) => ({ ...cell, glyphs: inCells.get(cell) ?? [] })),
  }));
  return { grids: filled, outside };
}

interface Lookup {
  readonly grid: Grid;
  /** `cells[row][column]`; null where a slot is no cell. */
  readonly cells: readonly (readonly (GridCell | null)[])[];
}

function area({ left, right, top, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

function lookupOf(grid: Grid): Lookup {
  const cells = Array.from({ length: grid.ys.length - 1 }, () =>
    new Array<GridCell | null>(grid.xs.length - 1).fill(null),
  );
  for (const cell of grid.cells) {
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      cells[row]?.fill(cell, cell.column, cell.column + cell.colSpan);
  }
  return { grid, cells };
}

interface Point {
  readonly x: number;
  readonly y: number;
}

function middle({ left, right, top, bottom }: Box): Point {
  return { x: (left + right) / 2, y: (top + bottom) / 2 };
}

function cellAt({ x, y }: Point, lookups: readonly Lookup[]): GridCell | null {
  for (const { grid, cells } of lookups) {
    if (x < grid.left || x > grid.right || y < grid.top || y > grid.bottom) continue;
    const cell = cells[slotAt(grid.ys, y)]?.[slotAt(grid.xs, x)];
    if (cell) return cell;
  }
  return null;
}

function slotAt(lines: readonly number[], value: number): number {
  let low = 1;
  let high = lines.length - 1;
  while (low < high) {
    const at = (low + high) >> 1;
    if ((lines[at] ?? 0) < value) low = at + 1;
    else high = at;
  }
  return low - 1;
}

/** The part of a glyph that must lie on either side of a wall before the wall cuts it. */
const cut = 0.2;

/**
 * A run that a wall cuts through a glyph does not stop at the wall: all of it belongs to the cell that it begins in, or,
 * where it begins outside, ends in. Undefined where no wall cuts it: each glyph then tells its own cell.
 */
function cellOfRun(run: GlyphRun, lookups: readonly Lookup[]): GridCell | null | undefined {
  const y = (run.top + run.bottom) / 2;
  const { glyphs } = run;
  const first = cellAt({ x: (glyphs[0]?.left ?? 0) + 0.5, y }, lookups);
  const last = cellAt({ x: run.right - 0.5, y }, lookups);
  if (first === last) return undefined;
  const isCut = glyphs.some((glyph) => {
    const edge = cut * (glyph.right - glyph.left);
    if (glyph.text.trim() === '') return false;
    return (
      cellAt({ x: glyph.left + edge, y }, lookups) !== cellAt({ x: glyph.right - edge, y }, lookups)
    );
  });
  return isCut ? (first ?? last) : undefined;
}
