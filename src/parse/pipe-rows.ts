import type { Row } from './document.ts';
import { type JoinedRow, joinRow, type Span } from './join-row.ts';
import { losePatience } from './lose-patience.ts';
import { DECODABLE, LESS_THAN } from './scan-lines.ts';
import { type Reading, type Scan, type Syntax, startOfLine } from './syntax.ts';
import {
  finishTable,
  isTooWide,
  mostColumns,
  type RowTable,
  readRow,
  rowTable,
} from './table-row.ts';
import { firstVisible } from './visible.ts';

const PIPE = 0x7c;
const BACKSLASH = 0x5c;
const delimiterRow = /^[\s|:-]+$/;
const emphases: readonly string[] = ['**', '__'];
const delimiterCell = /^\s*(?::-+:?|-+:|--+)\s*$/;
const dashCell = /^\s*-\s*$/;

/** Pipe tables of GFM, but lenient: ragged rows, a short or missing delimiter row, with or without outer pipes. */
export const pipeRows: Syntax = { name: 'pipe', read };

function read(scan: Scan, line: number): Reading | null {
  if (isTooWide(scan, line, scan.lines.pipes)) return null;
  const bare = beginsBareTable(scan, line);
  if (!bare && !isOuterRow(scan, line)) return null;
  const table = rowTable(scan.source);
  const delimiter = firstDelimiter(scan, line);
  let next = line;
  while (goesOn(scan, next, bare)) {
    if (!isDelimiterRow(scan, next, line)) next = addRow(scan, next, table, next < delimiter);
    next++;
  }
  const end = startOfLine(scan, next);
  return { blocks: table.rows.length > 0 ? finishTable(table, 'pipe') : [], end };
}

/** The first delimiter row of the table that begins in `line`; that line where there is none. */
function firstDelimiter(scan: Scan, line: number): number {
  for (let at = line; at - line < mostHeaderRows; at++) {
    if ((scan.lines.pipes[at] ?? 0) === 0) return line;
    if (isDelimiterRow(scan, at, line)) return at;
  }
  return line;
}

const mostHeaderRows = 20;

function goesOn(scan: Scan, line: number, bare: boolean): boolean {
  const pipes = line < scan.lines.count ? (scan.lines.pipes[line] ?? 0) : 0;
  if (pipes === 0 || pipes >= mostColumns) return false;
  return bare || startsWithPipe(scan, line);
}

function startsWithPipe({ source, lines }: Scan, line: number): boolean {
  const pipes = lines.pipes[line] ?? 0;
  return pipes > 0 && pipes < mostColumns && source.charCodeAt(lines.firsts[line] ?? 0) === PIPE;
}

/** `| a | b`, or one pipe beside such a line: a lone `| note` is text. */
function isOuterRow(scan: Scan, line: number): boolean {
  if (!startsWithPipe(scan, line)) return false;
  return (scan.lines.pipes[line] ?? 0) > 1 || startsWithPipe(scan, line + 1);
}

/** Without outer pipes only a delimiter row below (or here) tells a table: `a | b` over `--|--`. */
function beginsBareTable(scan: Scan, line: number): boolean {
  if ((scan.lines.pipes[line] ?? 0) === 0) return false;
  return isDelimiterRow(scan, line + 1, line) || isDelimiterRow(scan, line, line);
}

/** `|---|:-:|`; cells of a single dash are values, but for the second line of a table. */
function isDelimiterRow({ source, lines }: Scan, line: number, tableStart: number): boolean {
  if (line >= lines.count || (lines.pipes[line] ?? 0) === 0) return false;
  const text = source.slice(lines.starts[line], lines.ends[line]);
  if (!delimiterRow.test(text)) return false;
  const cells = text.trim().replace(/^\|/, '').replace(/\|$/, '').split('|');
  const isSecond = line === tableStart + 1;
  return cells.every((cell) => delimiterCell.test(cell) || (isSecond && dashCell.test(cell)));
}

/** Adds the row of `line` to the table; returns its last line. */
function addRow(scan: Scan, line: number, table: RowTable, header: boolean): number {
  const { lines, source } = scan;
  const start = (lines.firsts[line] ?? 0) + (startsWithPipe(scan, line) ? 1 : 0);
  const joined = mayGoOn(scan, line) ? acceptJoined(scan, line, start, table.rows.at(-1)) : null;
  const spans = withoutOuterPipe(
    source,
    joined?.spans ?? splitAtPipes(source, start, lines.ends[line] ?? 0),
  );
  const bare = spans.map((span) => withoutEmphasis(source, span));
  const plain = !joined && ((lines.flags[line] ?? 0) & (LESS_THAN | DECODABLE)) === 0;
  table.rows.push(readRow(source, bare, table, { header, plain }));
  return joined?.lastLine ?? line;
}

function splitAtPipes(source: string, start: number, end: number): Span[] {
  const spans: Span[] = [];
  let from = start;
  for (let at = source.indexOf('|', start); at >= 0 && at < end; at = source.indexOf('|', at + 1)) {
    if (source.charCodeAt(at - 1) === BACKSLASH) continue;
    spans.push({ start: from, end: at, quoted: false });
    from = at + 1;
  }
  spans.push({ start: from, end, quoted: false });
  return spans;
}

/** The pipe at the line end closes the last cell and begins none. */
function withoutOuterPipe(source: string, spans: readonly Span[]): readonly Span[] {
  const last = spans.at(-1);
  const closed =
    spans.length > 1 && last && firstVisible(source, last.start, last.end) === last.end;
  return closed ? spans.slice(0, -1) : spans;
}

/** A pair of `**` or `__` round the whole cell is formatting. */
function withoutEmphasis(source: string, span: Span): Span {
  const first = firstVisible(source, span.start, span.end);
  if (!emphases.includes(source.slice(first, first + 2))) return span;
  const text = source.slice(span.start, span.end);
  const emphasis = /^(\s*(\*\*|__))(?=\S)(.*\S)\2\s*$/s.exec(text);
  const [, opening = '', mark = '', inner = ''] = emphasis ?? [];
  if (!emphasis || inner.includes(mark)) return span;
  const start = span.start + opening.length;
  return { start, end: start + inner.length, quoted: false, bold: true };
}

function mayGoOn({ lines }: Scan, line: number): boolean {
  return ((lines.flags[line] ?? 0) & LESS_THAN) !== 0 && line + 1 < lines.count;
}

/** A joined row stands where its cells fit the row above or below. */
function acceptJoined(
  scan: Scan,
  line: number,
  offset: number,
  above: Row | undefined,
): JoinedRow | null {
  const separators = above?.cells.length ?? -1;
  const joined = joinRow(scan, { line, offset, separator: 'pipe', separators });
  if (!joined) return null;
  const width = withoutOuterPipe(scan.source, joined.spans).length;
  const below = (scan.lines.pipes[joined.lastLine + 1] ?? 0) - 1;
  if (width === above?.cells.length || width === below) return joined;
  losePatience(scan, offset, (joined.spans.at(-1)?.end ?? offset) - offset);
  return null;
}
