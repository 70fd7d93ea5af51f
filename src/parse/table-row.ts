import type { Cell, Furniture, Line, Row, Table } from './document.ts';
import type { Span } from './join-row.ts';
import { readContent } from './read-content.ts';
import type { Scan } from './syntax.ts';
import { isVisible } from './visible.ts';

/** Cells of a row; a line with more separators is no row. */
export const mostColumns = 262_144;

/** Tells whether a line has too many separators for a row, and says so. */
export function isTooWide(scan: Scan, line: number, separators: Uint32Array): boolean {
  const tooWide = (separators[line] ?? 0) >= mostColumns;
  if (tooWide)
    scan.report('separator-limit', scan.lines.starts[line] ?? 0, { limit: String(mostColumns) });
  return tooWide;
}

/** A table of lines under construction; `furniture` is what its cells hold of it. */
export interface RowTable {
  readonly rows: Row[];
  readonly furniture: Furniture[];
}

/** Builds one row of unmerged cells from the ranges of its cells. */
export function readRow(
  source: string,
  spans: readonly Span[],
  table: RowTable,
  options: { readonly header: boolean; readonly plain: boolean },
): Row {
  const row = table.rows.length;
  const cells = spans.map((span, column): Cell => {
    const { start, end } = trimRange(source, span.start, span.end);
    const lines = options.plain
      ? plainLine(source, start, end)
      : decodedLines(source, span, start, end);
    const header = options.header && lines.length > 0;
    return { start, end, lines, header, row, column, rowSpan: 1, colSpan: 1 };
  });
  return { cells, start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };

  function decodedLines(text: string, span: Span, start: number, end: number): readonly Line[] {
    const content = readContent(text, start, end, span.quoted ? 'quotes' : 'pipe');
    table.furniture.push(...content.furniture);
    return content.lines;
  }
}

/** Finishes a table; its furniture follows it. */
export function finishTable(
  table: RowTable,
  syntax: 'tab' | 'pipe',
): readonly (Table | Furniture)[] {
  const { rows, furniture } = table;
  const width = rows.reduce((widest, row) => Math.max(widest, row.cells.length), 0);
  const start = rows[0]?.start ?? 0;
  return [
    { type: 'table', syntax, rows, width, start, end: rows.at(-1)?.end ?? start },
    ...furniture,
  ];
}

const none: readonly Line[] = [];

/** The line of a cell that holds neither `<`, `&` nor a backslash: no copy, no second look. */
function plainLine(source: string, start: number, end: number): readonly Line[] {
  if (start === end) return none;
  const text = source.slice(start, end);
  return [{ text, start, end, map: null, level: 0, block: true, item: false }];
}

function trimRange(source: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && !isVisible(source.charCodeAt(start))) start++;
  while (end > start && !isVisible(source.charCodeAt(end - 1))) end--;
  return { start, end };
}
