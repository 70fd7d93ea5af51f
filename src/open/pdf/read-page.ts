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
import { taggedTables } from './tagged-tables.ts';
import { textLines } from './text-lines.ts';
import { textTables } from './text-tables.ts';
import { turnUpright } from './turn-upright.ts';
import { undoubleGlyphs } from './undouble-glyphs.ts';

/** Makes tables and lines of text of the marks on one page. */
export function readPage(marks: PageMarks, number: number): PageContent {
  const { width, height, rules, dots, pictures, unmapped, ...upright } = turnUpright(marks);
  const { glyphs, hidden } = showing(undoubleGlyphs(upright.glyphs));
  const straight = glyphs.filter(({ turn }) => turn !== null);
  const grids = rules && readGrids(dropUnderlines(rules, straight));
  const ruled = readTables(straight, grids ?? []);
  const tagged = taggedTables(upright.structure, ruled.outside);
  const inTagged = new Set(tagged.flatMap(({ cells }) => cells.flatMap((cell) => cell.glyphs)));
  const slanted = glyphs.filter(({ turn }) => turn === null);
  const paper = { left: 0, top: 0, right: width, bottom: height };
  const tables = [...ruled.tables, ...tagged.map(readTable)];
  const loose = [...ruled.outside.filter((glyph) => !inTagged.has(glyph)), ...slanted];
  const lines = textLines(loose, { tables, dots, paper });
  const { proved, lost } = textTables(lines);
  const inProved = new Set(proved.flatMap((found) => found.lines));
  const items = inReadingOrder(
    [...tables, ...proved.map(({ table }) => table)],
    lines.filter((line) => !inProved.has(line)),
  );
  const counts = { glyphs: inkOf(glyphs), pictures, hidden, unmapped };
  return { number, width, height, items, ...counts, lost, ruled: grids !== null };
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
