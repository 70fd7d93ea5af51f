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

/** The most that a program keeps between wall and text, in parts of the text's size. */
const widest = 0.9;

/** Text is set this far from the wall: what most wrapped cells keep, or where there are none, a quarter of all cells. */
function paddingOf(regions: readonly RegionLines[]): number {
  const wrapped = gapsOf(regions.filter(({ lines }) => lines.length > 1));
  const all = gapsOf(regions);
  return wrapped[Math.floor(wrapped.length / 2)] ?? all[Math.floor(all.length / 4)] ?? 0;
}

function gapsOf(regions: readonly RegionLines[]): number[] {
  return regions
    .filter(({ lines }) => lines.length > 0)
    .map(({ lines, region }) => {
      const gap = Math.min(...lines.map(({ left }) => left)) - region.left;
      return Math.min(gap, widest * (lines[0]?.size ?? 0));
    })
    .filter((gap) => gap >= 0)
    .sort((a, b) => a - b);
}
