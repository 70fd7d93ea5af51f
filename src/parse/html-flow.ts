import type { Root } from 'hast';
import type { Block, Table } from './document.ts';
import { findTables, type TableRegion } from './find-tables.ts';
import { rangeGaps } from './gaps.ts';
import { mostNesting, nestsTooDeep } from './html-nesting.ts';
import { readHtmlTable } from './html-table.ts';
import { readTag } from './html-tag.ts';
import { readHtmlTree } from './html-tree.ts';
import { laysOut, prints } from './lays-out.ts';
import { maskHtml } from './mask-html.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { nestedHtml } from './nested-html.ts';
import { contentBlocks } from './paragraph.ts';
import { parseHtml } from './parse-html.ts';
import { holdsHeader, readContainer } from './read-container.ts';
import { readContent } from './read-content.ts';
import type { PageScan } from './syntax.ts';
import { tryReading } from './trial.ts';

/**
 * Reads a stretch of HTML whose tables stand at `regions`.
 * One that nests too deep is read without its structure; text that the tree leaves out is put back in its place.
 */
export function readHtmlFlow(
  scan: PageScan,
  start: number,
  end: number,
  regions: readonly TableRegion[],
  layers = 0,
): readonly Block[] {
  const stretch: Stretch = { scan, start, end, regions, layers };
  const blocks = readTree(stretch) ?? readFlat(stretch);
  return mergeBlocks(blocks, readLost(stretch, blocks));
}

/** Only the tree leaves text out; the tables at the regions are read without one. */
function readLost({ scan, start, end, regions }: Stretch, blocks: readonly Block[]): Block[] {
  const known = blocks.filter((block) => block.type !== 'table' || block.syntax !== 'html');
  for (const region of regions) known.push({ type: 'furniture', kind: 'table', ...region });
  return rangeGaps(scan.source, known, start, end).flatMap((gap) =>
    contentBlocks(readContent(scan.source, gap.start, gap.end, 'none')),
  );
}

interface Stretch {
  readonly scan: PageScan;
  readonly start: number;
  readonly end: number;
  readonly regions: readonly TableRegion[];
  /** Number of layout tables around. */
  readonly layers: number;
}

function readFlat({ scan, start, end, regions, layers }: Stretch): readonly Block[] {
  scan.report('nesting-limit', start, { limit: String(mostNesting) });
  const blocks: Block[] = [];
  let from = start;
  for (const region of regions) {
    append(blocks, contentBlocks(readContent(scan.source, from, region.start, 'none')));
    append(blocks, readTableRegion(scan, region, layers));
    from = region.end;
  }
  append(blocks, contentBlocks(readContent(scan.source, from, end, 'none')));
  return blocks;
}

/** Null where the tree would be too deep to build or to walk. */
function readTree(stretch: Stretch): readonly Block[] | null {
  const { scan, regions, layers } = stretch;
  const tree = treeOf(stretch);
  if (!tree) return null;
  const tables = new Map(regions.map((region) => [region.start, region]));
  return readHtmlTree(tree.root, scan.source, tree.sourceOffset, {
    table: (offset) => {
      const region = tables.get(offset);
      return region ? readTableRegion(scan, region, layers) : null;
    },
    preformatted: (from, to) => readPreformatted(scan, from, to),
  });
}

interface Tree {
  readonly root: Root;
  /** Offset in the source of one in the tree. */
  readonly sourceOffset: (offset: number) => number;
}

function treeOf({ scan: { source }, start, end, regions }: Stretch): Tree | null {
  const nested = nestedHtml(source, start, end, regions);
  if (nested) return { root: nested, sourceOffset: (offset) => offset };
  const { text, sourceOffset } = maskHtml(source, start, end, regions);
  const root = nestsTooDeep(text) ? null : parseHtml(text);
  return root && { root, sourceOffset };
}

/** Null where no table with a known header stands in the text. */
function readPreformatted(scan: PageScan, start: number, end: number): readonly Block[] | null {
  const reading = readContainer(scan, { source: scan.source, start, end });
  reading?.tell();
  return reading?.result ?? null;
}

function append(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block);
}

/** Layout tables that may stand round a table of data. */
const mostLayers = 10;

/**
 * Reads the table of a region; says so where its end is a guess.
 * A table that only lays out the page, and holds further tables, is no table: its content is read in its place.
 */
export function readTableRegion(scan: PageScan, region: TableRegion, layers = 0): readonly Block[] {
  if (!region.closed && layers === 0) scan.report('unclosed-table', region.start, {});
  const { blocks, isNested } = readHtmlTable(scan, region.start, region.end);
  const table = blocks.find((block) => block.type === 'table');
  if (!table || !isNested || layers >= mostLayers) return blocks;
  const start = readTag(scan.source, region.start, region.end)?.end ?? region.start;
  const inner = findTables(scan, start, region.end);
  const read = (own: PageScan): readonly Block[] =>
    readHtmlFlow(own, start, region.end, inner, layers + 1);
  if (inner.length === 0) return blocks;
  if (hasOneColumn(table)) return read(scan);
  if (!laysOut(scan, table, inner)) return blocks;
  const trial = tryReading(scan, read);
  if (!trial.result.some((block) => holdsHeader(scan, block))) return blocks;
  trial.tell();
  return trial.result;
}

/** Tells whether no row of the table prints more than one cell. */
function hasOneColumn({ rows }: Table): boolean {
  return rows.every((row) => new Set(row.cells.filter(prints)).size <= 1);
}
