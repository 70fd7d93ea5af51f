import { closedElements } from './html-names.ts';
import { readTag } from './html-tag.ts';
import type { Scan } from './syntax.ts';

/** A range of one cell in the source; `quoted` where it stands in spreadsheet quotes, which it excludes. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
}

/** A row that runs over several lines. */
export interface JoinedRow {
  readonly spans: readonly Span[];
  readonly lastLine: number;
}

const mostLines = 200;
const mostCharacters = 32_768;
const QUOTE = 0x22;
const TAB = 0x09;

interface Progress {
  line: number;
  cellStart: number;
  readonly open: Map<string, number>;
  readonly spans: Span[];
}

/**
 * Reads the row that begins at `start` in `line` and goes on over its line end,
 * because a list or a quoted cell is still open there. Null where it does not, or never closes.
 */
export function joinRow(
  scan: Scan,
  line: number,
  start: number,
  separator: number,
): JoinedRow | null {
  if (scan.patience <= 0) return null;
  const { source, lines } = scan;
  const progress: Progress = { line, cellStart: start, open: new Map(), spans: [] };
  const limit = start + mostCharacters;
  let at = start;
  while (at < limit) {
    const end = lines.ends[progress.line] ?? 0;
    const closer = at === progress.cellStart ? closingQuote(scan, at, limit, separator) : -1;
    if (closer >= 0) at = takeQuoted(scan, progress, closer);
    else if (at < end) at = step(source, progress, at, end, separator);
    else if (progress.open.size === 0) return finish(progress, line, end);
    else if (progress.line - line >= mostLines || progress.line + 1 >= lines.count) break;
    else at = lines.starts[++progress.line] ?? limit;
  }
  scan.patience -= at - start;
  return null;
}

function finish(progress: Progress, line: number, end: number): JoinedRow | null {
  if (progress.line === line) return null;
  if (progress.cellStart <= end)
    progress.spans.push({ start: progress.cellStart, end, quoted: false });
  return { spans: progress.spans, lastLine: progress.line };
}

/** Passes one character or one tag; returns where to go on. */
function step(
  source: string,
  progress: Progress,
  at: number,
  end: number,
  separator: number,
): number {
  const code = source.charCodeAt(at);
  if (code === 0x3c) {
    const tag = readTag(source, at, end);
    if (tag && closedElements.has(tag.name)) count(progress.open, tag.name, tag.closing ? -1 : 1);
    return tag ? tag.end : at + 1;
  }
  const separates = code === separator && progress.open.size === 0;
  if (separates && source.charCodeAt(at - 1) !== 0x5c) {
    progress.spans.push({ start: progress.cellStart, end: at, quoted: false });
    progress.cellStart = at + 1;
  }
  return at + 1;
}

function count(open: Map<string, number>, name: string, by: number): void {
  const depth = (open.get(name) ?? 0) + by;
  if (depth > 0) open.set(name, depth);
  else open.delete(name);
}

/** Offset of the quote that closes the cell opened at `start`: a tab or line end follows it. */
function closingQuote(scan: Scan, start: number, limit: number, separator: number): number {
  const { source } = scan;
  if (separator !== TAB || source.charCodeAt(start) !== QUOTE) return -1;
  const end = Math.min(limit, source.length);
  let at = start + 1;
  while (at < end && !(source.charCodeAt(at) === QUOTE && source.charCodeAt(at + 1) !== QUOTE)) {
    at += source.charCodeAt(at) === QUOTE ? 2 : 1;
  }
  const closes = at < end && /^[\t\r\n]?$/.test(source.charAt(at + 1));
  if (!closes) scan.patience -= at - start;
  return closes ? at : -1;
}

function takeQuoted(scan: Scan, progress: Progress, closer: number): number {
  const start = progress.cellStart;
  const { lines, source } = scan;
  const first = progress.line;
  while ((lines.ends[progress.line] ?? closer) < closer) progress.line++;
  const quoted = progress.line > first;
  progress.spans.push(
    quoted ? { start: start + 1, end: closer, quoted } : { start, end: closer + 1, quoted },
  );
  progress.cellStart = closer + 2;
  const atTab = source.charCodeAt(closer + 1) === TAB;
  return atTab ? closer + 2 : (lines.ends[progress.line] ?? closer + 1);
}
