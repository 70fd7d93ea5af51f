import { findTables, type TableRegion } from './find-tables.ts';
import { readTableRegion } from './html-flow.ts';
import { contentBlocks } from './paragraph.ts';
import { readContent } from './read-content.ts';
import { LESS_THAN } from './scan-lines.ts';
import type { Reading, Scan, Syntax } from './syntax.ts';

/** `<table>…</table>` in a markdown text, blank lines and all. */
export function tableRegions(): Syntax {
  let regions: readonly TableRegion[] | null = null;
  let next = 0;

  function read(scan: Scan, line: number): Reading | null {
    if (((scan.lines.flags[line] ?? 0) & LESS_THAN) === 0) return null;
    regions ??= findTables(scan, scan.start, scan.source.length);
    const start = scan.lines.starts[line] ?? 0;
    while ((regions[next]?.start ?? Number.POSITIVE_INFINITY) < start) next++;
    const region = regions[next];
    if (!region || region.start >= (scan.lines.ends[line] ?? 0)) return null;
    if (standsInCell(scan, line, region.start)) return null;
    const before = contentBlocks(readContent(scan.source, start, region.start, 'all'));
    return { blocks: [...before, ...readTableRegion(scan, region)], end: region.end };
  }

  return { name: 'html', read };
}

/** Behind a pipe, or behind text and a tab, the table is nested in a cell of a row. */
function standsInCell({ source, lines }: Scan, line: number, offset: number): boolean {
  const first = lines.firsts[line] ?? 0;
  const before = source.slice(first, offset);
  return before.startsWith('|') || before.includes('\t');
}
