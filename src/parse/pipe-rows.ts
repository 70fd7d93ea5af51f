import { cutRowEnd } from './cut-row.ts';
import { delimiterCells } from './delimiter-row.ts';
import type { Furniture, Row } from './document.ts';
import { type JoinedRow, joinRow, type Span } from './join-row.ts';
import { losePatience } from './lose-patience.ts';
import { cellTexts } from './read-container.ts';
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
const emphases: readonly string[] = ['**', '__'];
const mostHeaderRows = 20;
/** Lines over which a header may go on before its delimiter row. */
const mostHeaderLines = 10;
/** Blank lines between two rows. */
const mostBlankLines = 10;

/**
 * Pipe tables of GFM, but lenient: ragged rows, a short or missing delimiter row, with or without outer pipes, rows with
 * blank lines between them, and rows whose cells hold line ends.
 */
export const pipeRows: Syntax = { name: 'pipe', read };

/** A table under construction. */
interface Progress {
  readonly scan: Scan;
  readonly table: RowTable;
  /** Rows may do without outer pipes. */
  readonly bare: boolean;
  /** The first row does. */
  readonly open: boolean;
  /** A delimiter row has been met. */
  delimited: boolean;
  /** A blank line stands between two rows, so others may as well. */
  spaced: boolean;
}

function read(scan: Scan, line: number): Reading | null {
  if (isTooWide(scan, line, scan.lines.pipes)) return null;
  const bare = beginsBareTable(scan, line);
  if (!bare && !isOuterRow(scan, line)) return null;
  const table = rowTable(scan.source);
  const progress: Progress = {
    scan,
    table,
    bare,
    open: !startsWithPipe(scan, line),
    delimited: false,
    spaced: false,
  };
  let next = line;
  for (let row = line; row >= 0; row = nextRow(progress, next)) next = takeRow(progress, row) + 1;
  const end = startOfLine(scan, next);
  return { blocks: table.rows.length > 0 ? finishTable(table, 'pipe') : [], end };
}

/** Takes the row or the delimiter row that begins in `line`; returns its last line. */
function takeRow(progress: Progress, line: number): number {
  const { scan, table, delimited } = progress;
  const isSecond = table.rows.length === 1 && !delimited;
  if (delimiterCells(scan, line, isSecond ? 'second' : 'later') === 0)
    return addRow(progress, line);
  if (!delimited && table.rows.length < mostHeaderRows) table.rows.forEach(markHeader);
  progress.delimited = true;
  table.furniture.push(...ruleOf(scan, line));
  return line;
}

function markHeader(row: Row, at: number, rows: Row[]): void {
  rows[at] = {
    ...row,
    cells: row.cells.map((cell) => cell && { ...cell, header: cell.lines.length > 0 }),
  };
}

/** A rule of other dashes than hyphens is furniture, for it shows. */
function ruleOf({ source, lines }: Scan, line: number): readonly Furniture[] {
  const start = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? start;
  if (/^[\s|:+-]*$/.test(source.slice(start, end))) return [];
  return [{ type: 'furniture', kind: 'rule', start, end }];
}

/** The line in which the table goes on, behind blank lines where these belong to it; negative where it does not. */
function nextRow(progress: Progress, line: number): number {
  const { scan } = progress;
  if (goesOn(progress, line)) return line;
  const { firsts, ends, count } = scan.lines;
  let next = line;
  while (next < count && next - line < mostBlankLines && firsts[next] === ends[next]) next++;
  return next > line && goesOn(progress, next) && belongs(progress, next) ? next : -1;
}

function goesOn({ scan, bare }: Progress, line: number): boolean {
  const pipes = line < scan.lines.count ? (scan.lines.pipes[line] ?? 0) : 0;
  if (pipes === 0 || pipes >= mostColumns) return false;
  return bare || startsWithPipe(scan, line);
}

/**
 * Tells whether the row in `line`, with blank lines before it, belongs to the table: it has as many cells, and begins no
 * table of its own. That rows stand apart, the delimiter row shows or the first row below a header.
 */
function belongs(progress: Progress, line: number): boolean {
  const { scan, table, delimited } = progress;
  const [header] = table.rows;
  const width = header?.cells.length ?? 0;
  const isFirst = table.rows.length === 1;
  if (isFirst && !delimited && delimiterCells(scan, line, 'second') === width) {
    progress.spaced = true;
    return true;
  }
  const isApart = isFirst && (delimited || (header && knows(scan, cellTexts(header))));
  if (!progress.spaced && !isApart) return false;
  const cells = cellsOf(scan, line);
  if (cells.length !== width || isDelimited(scan, line)) return false;
  if (knows(scan, cells) && !isSecondHeader(progress, cells)) return false;
  progress.spaced = true;
  return true;
}

/** A known header right below another one, its first cell blank below a filled one, is its second row and no other table's. */
function isSecondHeader({ scan, table, delimited }: Progress, cells: readonly string[]): boolean {
  const [header, ...rows] = table.rows;
  return (
    delimited &&
    rows.length === 0 &&
    cells[0] === '' &&
    header !== undefined &&
    knows(scan, cellTexts(header))
  );
}

function knows({ headers }: Scan, cells: readonly string[]): boolean {
  return headers?.isHeader(cells) ?? false;
}

/** Tells whether the next line that is not blank is a delimiter row, of so many cells where that is asked. */
function isDelimited(scan: Scan, line: number, width?: number): boolean {
  const { firsts, ends, count } = scan.lines;
  let next = line + 1;
  while (next < count && next - line <= mostBlankLines && firsts[next] === ends[next]) next++;
  const cells = delimiterCells(scan, next, 'second');
  return width === undefined ? cells > 0 : cells === width;
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

/** Without outer pipes a delimiter row below (or here) tells a table, `a | b` over `--|--`, or a known header over a row. */
function beginsBareTable(scan: Scan, line: number): boolean {
  const pipes = scan.lines.pipes[line] ?? 0;
  if (pipes === 0) return false;
  if (delimiterCells(scan, line + 1, 'second') > 0 || delimiterCells(scan, line, 'later') > 0)
    return true;
  if (pipes > 1 && isDelimited(scan, line, pipes + 1)) return true;
  const fits = pipes > 1 && !startsWithPipe(scan, line) && scan.lines.pipes[line + 1] === pipes;
  return fits && knows(scan, cellsOf(scan, line));
}

/** The cells of a line as printed, markup and all. */
function cellsOf({ source, lines }: Scan, line: number): string[] {
  const text = source.slice(lines.firsts[line], lines.ends[line]).trim();
  return text
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** Adds the row of `line` to the table; returns its last line. */
function addRow({ scan, table, delimited, open }: Progress, line: number): number {
  const { lines, source } = scan;
  const start = (lines.firsts[line] ?? 0) + (startsWithPipe(scan, line) ? 1 : 0);
  const whole = open ? wholeRow(scan, line, table) : null;
  const mayJoin = whole === null && mayGoOn(scan, line);
  const joined = mayJoin ? acceptJoined(scan, line, start, table.rows.at(-1)) : null;
  const cutEnd = whole || joined ? null : endOfCut(scan, line, table, delimited);
  const lastLine = joined?.lastLine ?? cutEnd ?? line;
  const cut = joined?.spans ?? splitAtPipes(source, start, lines.ends[lastLine] ?? 0);
  const spans = whole ?? withoutOuterPipe(source, cut);
  const bare = spans.map((span) => withoutEmphasis(source, span));
  const flags = lastLine === line ? (lines.flags[line] ?? 0) : DECODABLE;
  const clear = (flags & DECODABLE) === 0;
  const plain = clear && (flags & LESS_THAN) === 0;
  const breaks = cutEnd !== null;
  table.rows.push(readRow(source, bare, table, { header: false, plain, clear, breaks }));
  return lastLine;
}

/** Without outer pipes a pipe at an edge stands beside a blank cell, where a row has as many cells as the table then. */
function wholeRow(scan: Scan, line: number, { rows }: RowTable): Span[] | null {
  const { source, lines } = scan;
  const all = splitAtPipes(source, lines.firsts[line] ?? 0, lines.ends[line] ?? 0);
  const width = rows[0]?.cells.length ?? delimiterCells(scan, line + 1, 'second');
  return all.length === width ? all : null;
}

/** The last line of a row that line ends cut; the rows above, or the delimiter row below a header, tell how wide it is. */
function endOfCut(scan: Scan, line: number, { rows }: RowTable, delimited: boolean): number | null {
  if (!startsWithPipe(scan, line)) return null;
  const [header] = rows;
  if (header) return delimited ? cutRowEnd(scan, line, header.cells.length) : null;
  for (let at = line + 2; at <= line + mostHeaderLines; at++) {
    const width = delimiterCells(scan, at, 'second');
    const last = width > 0 ? cutRowEnd(scan, line, width) : null;
    if (width > 0) return last === at - 1 ? last : null;
  }
  return null;
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
