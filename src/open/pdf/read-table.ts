import type { Grid, GridCell } from './grid.ts';
import type { ReadTable } from './page-content.ts';
import type { Glyph } from './page-marks.ts';
import { type RegionLines, regionLines } from './region-lines.ts';

/** Reads the cells of a grid. `compact` holds the cells of `grid` that stay, in the same order, with other spans. */
export function readTable(
  compact: Grid,
  grid: Grid,
  inCells: ReadonlyMap<GridCell, readonly Glyph[]>,
): ReadTable {
  const glyphsAt = new Map(grid.cells.map((cell) => [keyOf(cell), inCells.get(cell) ?? []]));
  const regions = compact.cells.map((cell) => regionLines(glyphsAt.get(keyOf(cell)) ?? [], cell));
  const padding = paddingOf(regions.flat());
  const cells = compact.cells.map((cell, i) => ({ ...cell, regions: regions[i] ?? [] }));
  return { ...compact, type: 'table', cells, padding };
}

/** A cell keeps its box when its spans change. */
function keyOf({ left, top, right, bottom }: GridCell): string {
  return `${left} ${top} ${right} ${bottom}`;
}

/** Text is set this far from the wall: what a quarter of the cells keep at most. */
function paddingOf(regions: readonly RegionLines[]): number {
  const gaps = regions
    .filter(({ lines }) => lines.length > 0)
    .map(({ lines, region }) => Math.min(...lines.map(({ left }) => left)) - region.left)
    .filter((gap) => gap >= 0)
    .sort((a, b) => a - b);
  return gaps[Math.floor(gaps.length / 4)] ?? 0;
}
