import type { Grid } from './grid.ts';
import type { ReadTable } from './page-content.ts';
import { type RegionLines, regionLines } from './region-lines.ts';

/** Reads the cells of a grid into printed lines. */
export function readTable(grid: Grid): ReadTable {
  const regions = grid.cells.map((cell) => regionLines(cell.glyphs, cell));
  const padding = paddingOf(regions.flat());
  const cells = grid.cells.map((cell, i) => ({ ...cell, glyphs: [], regions: regions[i] ?? [] }));
  return { ...grid, type: 'table', cells, padding };
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
