import type { Block } from './document.ts';
import type { TableRegion } from './find-tables.ts';
import { readHtmlTable } from './html-table.ts';
import type { Scan } from './syntax.ts';

/** Reads the table of a region; says so where its end is a guess. */
export function readTableRegion(scan: Scan, region: TableRegion): readonly Block[] {
  if (!region.closed) scan.report('unclosed-table', region.start, {});
  return readHtmlTable(scan.source, region.start, region.end, scan.report);
}
