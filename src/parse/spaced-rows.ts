import type { Line } from './document.ts';
import { indentAt } from './indent-at.ts';
import { readContent } from './read-content.ts';
import { isShortHeader } from './short-header.ts';
import { gap, note, readSpacedColumns, wideParts } from './spaced-columns.ts';
import { type Reading, type Scan, type Syntax, startOfLine } from './syntax.ts';

const longestHeader = 2000;
const mostLines = 5000;

/**
 * Rows whose columns are set apart by spaces, below a known header, where the spaces prove them. Read from the lines as
 * they are: `1.   …` would be an item of a list, `#   …` a heading.
 */
export const spacedRows: Syntax = { name: 'space', read };

function read(scan: Scan, line: number): Reading | null {
  if (!beginsTable(scan, line)) return null;
  let next = line + 1;
  while (mayGoOn(scan, next) && next - line < mostLines) next++;
  if (!isEnd(scan, next)) return null;
  const lines: Line[] = [];
  for (let at = line; at < next; at++) lines.push(...printed(scan, at));
  const table = next - line > 1 && lines.length === next - line ? readSpacedColumns(lines) : null;
  if (!table) return null;
  scan.report('spaced-table', table.start, {});
  return { blocks: [table], end: startOfLine(scan, next) };
}

function beginsTable({ source, lines, headers }: Scan, line: number): boolean {
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if (!headers || end - first > longestHeader || (lines.tabs[line] ?? 0) > 0) return false;
  const text = source.slice(first, end);
  if (!gap.test(text)) return false;
  const parts = wideParts(text);
  return headers.isHeader(parts) || isShortHeader(parts, headers);
}

/** A line of one part goes on with a cell, unless it is a note. */
function isEnd({ source, lines }: Scan, line: number): boolean {
  const first = lines.firsts[line] ?? 0;
  return (
    line >= lines.count || first === lines.ends[line] || note.test(source.slice(first, first + 2))
  );
}

/** A line of several parts. */
function mayGoOn({ source, lines }: Scan, line: number): boolean {
  if (line >= lines.count || lines.firsts[line] === lines.ends[line]) return false;
  return gap.test(source.slice(lines.firsts[line], lines.ends[line]).trimEnd());
}

/** What a line prints, with the columns before it; two lines where markup breaks it, and none where all is hidden. */
function printed({ source, lines }: Scan, line: number): readonly Line[] {
  const start = lines.starts[line] ?? 0;
  const content = readContent(source, start, lines.ends[line] ?? start, 'none');
  if (content.furniture.length > 0) return [];
  return content.lines.map((one) => ({ ...one, indent: indentAt(source, one.start) }));
}
