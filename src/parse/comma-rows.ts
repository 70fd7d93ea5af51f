import type { Span } from './join-row.ts';
import { losePatience } from './lose-patience.ts';
import { HAS_COMMA } from './scan-lines.ts';
import { isShortHeader } from './short-header.ts';
import { type Reading, type Scan, type Syntax, startOfLine } from './syntax.ts';
import { finishTable, mostColumns, type RowTable, readRow, rowTable } from './table-row.ts';
import { firstVisible } from './visible.ts';

const COMMA = 0x2c;
const QUOTE = 0x22;
const longestHeader = 1000;
const longestRecord = 32_768;

/** Rows of comma-separated values, quoted or not, below a known header: commas alone prove nothing. */
export const commaRows: Syntax = { name: 'comma', read };

function read(scan: Scan, line: number): Reading | null {
  if (!beginsTable(scan, line)) return null;
  const table = rowTable(scan.source);
  let next = line;
  for (let last = addRecord(scan, next, table); last >= next; last = addRecord(scan, next, table))
    next = last + 1;
  return { blocks: finishTable(table, 'comma'), end: startOfLine(scan, next) };
}

function beginsTable(scan: Scan, line: number): boolean {
  const { source, lines, headers } = scan;
  if (!headers || ((lines.flags[line] ?? 0) & HAS_COMMA) === 0) return false;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if ((lines.tabs[line] ?? 0) > 0 || end - first > longestHeader) return false;
  const { spans } = readRecord(source, first, end);
  const cells = spans.map((span) => source.slice(span.start, span.end).trim());
  if (headers.isHeader(cells)) return true;
  return isShortHeader(cells, headers) && countCells(scan, line + 1) === cells.length;
}

/** Two words alone may be a list of labels: the line below has as many cells where they head columns. */
function countCells({ source, lines }: Scan, line: number): number {
  if (((lines.flags[line] ?? 0) & HAS_COMMA) === 0) return 0;
  const start = lines.firsts[line] ?? 0;
  return readRecord(source, start, Math.min(lines.ends[line] ?? start, start + longestRecord)).spans
    .length;
}

/** Adds the record that begins in `line` to the table; returns its last line, `line - 1` where none begins. */
function addRecord(scan: Scan, line: number, table: RowTable): number {
  const { source, lines } = scan;
  if (line >= lines.count || lines.firsts[line] === lines.ends[line]) return line - 1;
  const start = lines.starts[line] ?? 0;
  const limit = Math.min(start + longestRecord, source.length);
  const whole = scan.patience > 0 ? readRecord(source, start, limit) : null;
  if (whole && whole.end >= limit && limit < source.length)
    losePatience(scan, start, limit - start);
  const record =
    whole && isEnd(source, whole.end)
      ? whole
      : readRecord(source, start, lines.ends[line] ?? start);
  if (record.spans.length < 2 || record.spans.length > mostColumns) return line - 1;
  table.rows.push(readRow(source, record.spans, table, { header: false, plain: false }));
  let last = line;
  while ((lines.ends[last] ?? record.end) < record.end) last++;
  return last;
}

interface Record {
  readonly spans: readonly Span[];
  /** Offset of the line end behind it. */
  readonly end: number;
}

function readRecord(source: string, start: number, limit: number): Record {
  const spans: Span[] = [];
  let at = start;
  for (;;) {
    const span = readCell(source, at, limit);
    spans.push(span);
    const behind = span.quoted ? span.end + 1 : span.end;
    const comma = skipBlank(source, behind, limit);
    if (source.charCodeAt(comma) !== COMMA || comma >= limit) return { spans, end: comma };
    at = comma + 1;
  }
}

/** A quoted cell may hold commas and line ends; one whose quotes do not close before a comma or line end is plain. */
function readCell(source: string, start: number, limit: number): Span {
  const first = skipBlank(source, start, limit);
  const close = source.charCodeAt(first) === QUOTE ? closingQuote(source, first, limit) : -1;
  const behind = close < 0 ? -1 : skipBlank(source, close + 1, limit);
  if (
    behind >= 0 &&
    (source.charCodeAt(behind) === COMMA || isEnd(source, behind) || behind >= limit)
  )
    return { start: first + 1, end: close, quoted: true };
  let end = start;
  while (end < limit && source.charCodeAt(end) !== COMMA && !isEnd(source, end)) end++;
  return { start, end, quoted: false };
}

function closingQuote(source: string, start: number, limit: number): number {
  for (let at = start + 1; at < limit; at++) {
    if (source.charCodeAt(at) !== QUOTE) continue;
    if (source.charCodeAt(at + 1) !== QUOTE) return at;
    at++;
  }
  return -1;
}

/** Offset of the next character in the line that shows. */
function skipBlank(source: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && !isEnd(source, at) && firstVisible(source, at, at + 1) > at) at++;
  return at;
}

function isEnd(source: string, at: number): boolean {
  const code = source.charCodeAt(at);
  return at >= source.length || code === 0x0a || code === 0x0d;
}
