import type { Block, Cell, Table } from './document.ts';
import { findTables, type TableRegion } from './find-tables.ts';
import { readHtmlFlow } from './html-page.ts';
import { readHtmlTable } from './html-table.ts';
import { readTag } from './html-tag.ts';
import type { Scan } from './syntax.ts';

/** Layout tables that may stand round a table of data. */
const mostLayers = 10;

/**
 * Reads the table of a region; says so where its end is a guess.
 * A table of one column that holds further tables only lays out the page: its content is read in its place.
 */
export function readTableRegion(scan: Scan, region: TableRegion, layers = 0): readonly Block[] {
  if (!region.closed && layers === 0) scan.report('unclosed-table', region.start, {});
  const blocks = readHtmlTable(scan.source, region.start, region.end, scan.report);
  const table = blocks.find((block) => block.type === 'table');
  if (!table || layers >= mostLayers || !hasOneColumn(table)) return blocks;
  const start = readTag(scan.source, region.start, region.end)?.end ?? region.start;
  const inner = findTables(scan, start, region.end);
  return inner.length > 0 ? readHtmlFlow(scan, start, region.end, inner, layers + 1) : blocks;
}

/** Tells whether no row of the table prints more than one cell. */
function hasOneColumn({ rows }: Table): boolean {
  const prints = (cell: Cell | null): cell is Cell => cell !== null && cell.lines.length > 0;
  return rows.every((row) => new Set(row.cells.filter(prints)).size <= 1);
}
