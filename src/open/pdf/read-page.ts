import { compactGrid } from './compact-grid.ts';
import { dropUnderlines } from './drop-underlines.ts';
import type { Grid } from './grid.ts';
import { inReadingOrder } from './in-reading-order.ts';
import type { PageContent, ReadTable } from './page-content.ts';
import type { Glyph, PageMarks } from './page-marks.ts';
import { placeGlyphs } from './place-glyphs.ts';
import { readGrids } from './read-grids.ts';
import { readTable } from './read-table.ts';
import { splitBeside } from './split-beside.ts';
import { splitStacked } from './split-stacked.ts';
import { textLines } from './text-lines.ts';
import { turnUpright } from './turn-upright.ts';
import { undoubleGlyphs } from './undouble-glyphs.ts';

/** Makes tables and lines of text of the marks on one page. */
export function readPage(marks: PageMarks, number: number): PageContent {
  const { width, height, rules, dots, pictures, unmapped, ...upright } = turnUpright(marks);
  const { glyphs, hidden } = showing(undoubleGlyphs(upright.glyphs));
  const straight = glyphs.filter(({ turn }) => turn !== null);
  const grids = rules && readGrids(dropUnderlines(rules, straight));
  const { tables, outside } = readTables(straight, grids ?? []);
  const slanted = glyphs.filter(({ turn }) => turn === null);
  const paper = { left: 0, top: 0, right: width, bottom: height };
  const lines = textLines([...outside, ...slanted], { tables, dots, paper });
  return {
    number,
    width,
    height,
    items: inReadingOrder(tables, lines),
    hidden,
    unmapped,
    glyphs: inkOf(glyphs),
    pictures,
    ruled: grids !== null,
  };
}

/** What shows; where nothing does, what a text recognition has put behind the picture of a page. */
function showing(glyphs: readonly Glyph[]): { glyphs: readonly Glyph[]; hidden: number } {
  const visible = glyphs.filter((glyph) => glyph.visible);
  if (inkOf(visible) === 0) return { glyphs, hidden: 0 };
  return { glyphs: visible, hidden: inkOf(glyphs) - inkOf(visible) };
}

function inkOf(glyphs: readonly Glyph[]): number {
  return glyphs.filter(({ text }) => text.trim() !== '').length;
}

function readTables(
  glyphs: readonly Glyph[],
  grids: readonly Grid[],
): { tables: readonly ReadTable[]; outside: readonly Glyph[] } {
  const real = grids.filter(({ cells }) => cells.length > 1);
  const placed = placeGlyphs(glyphs, real);
  const tables = placed.grids
    .filter(({ cells }) => cells.some((cell) => cell.glyphs.length > 0))
    .flatMap(splitStacked)
    .flatMap(splitBeside)
    .map(compactGrid)
    .map(readTable);
  return { tables, outside: placed.outside };
}
