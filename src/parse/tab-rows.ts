import { cutHeaderEnd, cutTabRowEnd, namesUnit } from './cut-tab-row.ts';
import type { Row } from './document.ts';
import { type JoinedRow, joinRow, type Span } from './join-row.ts';
import { losePatience } from './lose-patience.ts';
import { areQuoted, unquote } from './quoted-cells.ts';
import { DECODABLE, LESS_THAN, type LineTable } from './scan-lines.ts';
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

const QUOTE = 0x22;
/** Rows of titles and of the department in front of a header in the same grid. */
const mostRowsAboveHeader = 20;
/** Longer lines name no department. */
const longestUnit = 60;
/** Blank lines between two rows. */
const mostBlankLines = 10;
/** A bullet alone in the first cell: `-⇥item` is a list, not a row. */
const bullet = /^\s*(?:[-+*•‣・●○◦■□※→–—]|\d+[.)．）])\s*$/;

/** Rows of tab-separated cells, one a line, as copied from a spreadsheet or written by a converter. */
export function tabRows(): Syntax {
  /** Lines with tabs up to here are known to be prose. */
  let proseEnd = 0;

  function read(scan: Scan, line: number): Reading | null {
    if (line < proseEnd || isTooWide(scan, line, scan.lines.tabs) || !isTabLine(scan.lines, line))
      return null;
    const row = firstRow(scan, line);
    if (isTabLine(scan.lines, row)) return readTable(scan, line);
    proseEnd = row;
    return null;
  }

  return { name: 'tab', read };
}

/** The first line from `line` on that is a row by itself; the end of the lines with tabs where none is. */
function firstRow(scan: Scan, line: number): number {
  let at = line;
  while (isTabLine(scan.lines, at) && !isRow(scan, at)) at++;
  return at;
}

function readTable(scan: Scan, line: number): Reading {
  const table = rowTable(scan.source);
  const headerEnd = cutHeaderEnd(scan, line);
  const width = splitAtTabs(scan, line, headerEnd ?? line).length;
  const progress: Progress = {
    scan,
    table,
    width,
    isKnown: isKnownHeader(scan, line, headerEnd ?? line),
    apart: false,
    isQuoted: areQuoted(scan.source, tabLines(scan, line)),
  };
  let next = line;
  if (headerEnd !== null) {
    addSpans(progress, splitAtTabs(scan, line, headerEnd), DECODABLE);
    next = headerEnd + 1;
  }
  for (let row = nextRow(progress, next); row >= 0; row = nextRow(progress, next))
    next = addRow(progress, row) + 1;
  return { blocks: finishTable(table, 'tab'), end: startOfLine(scan, next) };
}

/** The cells of each line of tabs from `line` on. */
function* tabLines(scan: Scan, line: number): Generator<readonly Span[]> {
  for (let at = line; isTabLine(scan.lines, at); at++) yield splitAtTabs(scan, at, at);
}

/** A table under construction. */
interface Progress {
  readonly scan: Scan;
  readonly table: RowTable;
  /** Cells of its first row. */
  readonly width: number;
  /** The first row, or one of the next few, is a known header. */
  isKnown: boolean;
  /** All cells stand in quotes, which are no text. */
  readonly isQuoted: boolean;
  /** Blank lines stand between its rows. */
  apart: boolean;
}

/**
 * The line in which the table goes on; negative where it does not. Behind a blank line it does below a known header, if
 * one stands below the header already.
 */
function nextRow(progress: Progress, line: number): number {
  const { scan, width, isKnown, table } = progress;
  const { lines } = scan;
  if (isTabLine(lines, line) || beginsWithQuotedLines(progress, line)) return line;
  if (headsFirstRows(progress, line)) return line;
  let next = line;
  while (
    next < lines.count &&
    next - line < mostBlankLines &&
    lines.firsts[next] === lines.ends[next]
  )
    next++;
  const apart = progress.apart || table.rows.length === 1;
  const fits = isKnown && apart && next > line && lines.tabs[next] === width - 1;
  if (!fits || isKnownHeader(scan, next, next)) return -1;
  progress.apart = true;
  return next;
}

/**
 * The name of a department or section between a known header and rows as wide: it heads them from inside the table.
 * Outside it the header would have no row, and the rows no header.
 */
function headsFirstRows({ scan, isKnown, table, width }: Progress, line: number): boolean {
  const { source, lines, headers } = scan;
  if (!isKnown || !headers || table.rows.length > 1 || line + 1 >= lines.count) return false;
  if (lines.tabs[line] !== 0 || lines.tabs[line + 1] !== width - 1) return false;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? first;
  return end - first <= longestUnit && namesUnit(source.slice(first, end).trim(), headers);
}

/** A row of quoted cells the first of which holds line ends: its first line has no tab, the whole as many cells as the table. */
function beginsWithQuotedLines({ scan, isQuoted, width, table }: Progress, line: number): boolean {
  const { lines, source } = scan;
  if (!isQuoted || line >= lines.count || source.charCodeAt(lines.starts[line] ?? 0) !== QUOTE)
    return false;
  return acceptJoined(scan, line, table.rows.at(-1), isQuoted)?.spans.length === width;
}

/** No known header is wider, or longer. */
const longestHeader = 4000;

function isKnownHeader({ source, lines, headers }: Scan, from: number, to: number): boolean {
  const start = lines.starts[from] ?? 0;
  const end = lines.ends[to] ?? start;
  if (!headers || end - start > longestHeader) return false;
  const cells = source.slice(start, end).split('\t');
  return headers.isHeader(cells.map((cell) => cell.trim().replace(/^"(.*)"$/s, '$1')));
}

function isTabLine(lines: LineTable, line: number): boolean {
  const tabs = line < lines.count ? (lines.tabs[line] ?? 0) : 0;
  return tabs > 0 && tabs < mostColumns;
}

/** Three cells, or a label and its value; neither an indented line nor a list item. */
function isRow({ source, lines }: Scan, line: number): boolean {
  const tabs = lines.tabs[line] ?? 0;
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  const tab = source.indexOf('\t', first);
  if (tabs === 0 || tabs >= mostColumns || first === end || tab < 0 || tab >= end) return false;
  if (tabs > 1) return true;
  const hasValue = firstVisible(source, tab, end) < end;
  return tab > first && hasValue && !bullet.test(source.slice(first, tab));
}

/** Adds the row of `line` to the table; returns its last line. */
function addRow(progress: Progress, line: number): number {
  const { scan, table, width, isKnown, isQuoted } = progress;
  const above = table.rows.at(-1);
  if (!isKnown && table.rows.length < mostRowsAboveHeader && scan.lines.tabs[line] === width - 1)
    progress.isKnown = isKnownHeader(scan, line, line);
  const joined = mayGoOn(scan, line) ? acceptJoined(scan, line, above, isQuoted) : null;
  const cut = joined || !isKnown || !above ? null : cutTabRowEnd(scan, line, width);
  const last = joined?.lastLine ?? cut ?? line;
  const flags = last === line ? (scan.lines.flags[line] ?? 0) : DECODABLE;
  addSpans(progress, joined?.spans ?? splitAtTabs(scan, line, last), flags);
  return last;
}

function addSpans(
  { scan, table, isQuoted }: Progress,
  spans: readonly Span[],
  flags: number,
): void {
  const { source } = scan;
  const cells = isQuoted ? spans.map((span) => unquote(source, span)) : spans;
  const clear = (flags & DECODABLE) === 0;
  const plain = clear && (flags & LESS_THAN) === 0 && !isQuoted;
  table.rows.push(readRow(source, cells, table, { header: false, plain, clear }));
}

function splitAtTabs({ source, lines }: Scan, first: number, last: number): Span[] {
  const spans: Span[] = [];
  const end = lines.ends[last] ?? 0;
  let from = lines.starts[first] ?? 0;
  for (let at = source.indexOf('\t', from); at >= 0 && at < end; at = source.indexOf('\t', from)) {
    spans.push({ start: from, end: at, quoted: false });
    from = at + 1;
  }
  spans.push({ start: from, end, quoted: false });
  return spans;
}

/** A quote without its other half may go on, or a tag above a line that is no row of the same width. */
function mayGoOn({ source, lines }: Scan, line: number): boolean {
  if (line + 1 >= lines.count) return false;
  if (hasOddQuotes(source, lines.starts[line] ?? 0, lines.ends[line] ?? 0)) return true;
  return ((lines.flags[line] ?? 0) & LESS_THAN) !== 0 && lines.tabs[line + 1] !== lines.tabs[line];
}

function hasOddQuotes(source: string, start: number, end: number): boolean {
  let odd = false;
  for (let at = start; at < end; at++) if (source.charCodeAt(at) === QUOTE) odd = !odd;
  return odd;
}

/**
 * A joined row stands where its cells fit the row above or below, or where what was open closed without another cell;
 * not where the lines that it joins have as many cells each. Among quoted cells the quotes of all of them are proof.
 */
function acceptJoined(
  scan: Scan,
  line: number,
  above: Row | undefined,
  isQuoted: boolean,
): JoinedRow | null {
  const offset = scan.lines.starts[line] ?? 0;
  const separators = (above?.cells.length ?? 0) - 1;
  const joined = joinRow(scan, { line, offset, separator: 'tab', separators });
  if (!joined || fits(scan, line, joined, above)) return joined;
  if (isQuoted && joined.spans.every((span) => areQuotes(scan, span))) return joined;
  losePatience(scan, offset, (joined.spans.at(-1)?.end ?? offset) - offset);
  return null;
}

function areQuotes({ source }: Scan, span: Span): boolean {
  return span.quoted || unquote(source, span) !== span;
}

function fits(
  { lines }: Scan,
  line: number,
  { spans, lastLine, closed }: JoinedRow,
  above: Row | undefined,
): boolean {
  const width = spans.length;
  const cellsIn = (one: number): number => (lines.tabs[one] ?? 0) + 1;
  if (cellsIn(line) === width && cellsIn(lastLine) === width) return false;
  if (width === above?.cells.length || (width > 1 && width === cellsIn(lastLine + 1))) return true;
  return closed && width === cellsIn(line);
}
