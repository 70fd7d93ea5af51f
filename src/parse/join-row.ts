import { cellBlocks, closedElements, lineEffects, openEndedElements } from './html-names.ts';
import { readTag, type Tag } from './html-tag.ts';
import { losePatience } from './lose-patience.ts';
import { LESS_THAN } from './scan-lines.ts';
import type { Scan } from './syntax.ts';

/** A range of one cell in the source; `quoted` where it stands in spreadsheet quotes, which it excludes. */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  /** True where marks of emphasis stood round it. */
  readonly bold?: boolean;
}

/** A row that runs over several lines. */
export interface JoinedRow {
  readonly spans: readonly Span[];
  readonly lastLine: number;
  /** True where it went on inside what was open only, not over blocks that follow each other. */
  readonly closed: boolean;
}

/** Where a row begins, and what the row above leads to expect of it. */
export interface RowStart {
  readonly line: number;
  readonly offset: number;
  readonly separator: 'tab' | 'pipe';
  /** Separators of a whole row; negative where no row above tells. */
  readonly separators: number;
}

const mostLines = 200;
/** Blank lines in a row. */
const mostBlankLines = 10;
const mostCharacters = 32_768;
const separatorCodes = { tab: 0x09, pipe: 0x7c } as const;
const LESS = 0x3c;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

interface Progress {
  readonly scan: Scan;
  readonly row: RowStart;
  readonly limit: number;
  line: number;
  at: number;
  cellStart: number;
  blankLines: number;
  closed: boolean;
  /** A tag stands in the cell. */
  markup: boolean;
  /** What is open but needs no end tag: `p`, `li` … */
  openEnded: string | null;
  /** How many are open of each element that needs its end tag. */
  readonly open: Map<string, number>;
  readonly spans: Span[];
}

/**
 * Reads a row that goes on over its line end: an element or a quoted cell is still open there, or the next line begins
 * with a block that belongs to the last cell. Null where it does not go on, or what is open never closes.
 */
export function joinRow(scan: Scan, row: RowStart): JoinedRow | null {
  if (scan.patience <= 0) return null;
  const progress = begin(scan, row);
  for (let goesOn = true; goesOn && progress.at < progress.limit; ) {
    const end = scan.lines.ends[progress.line] ?? 0;
    const closer = progress.at === progress.cellStart ? closingQuote(progress) : -1;
    if (closer >= 0) takeQuoted(progress, closer);
    else if (progress.at < end) goesOn = step(progress, end);
    else if (staysOpen(progress)) goesOn = nextLine(progress);
    else return finish(progress, end);
  }
  losePatience(scan, row.offset, progress.at - row.offset);
  return null;
}

function begin(scan: Scan, row: RowStart): Progress {
  return {
    scan,
    row,
    limit: row.offset + mostCharacters,
    line: row.line,
    at: row.offset,
    cellStart: row.offset,
    blankLines: 0,
    closed: true,
    markup: false,
    openEnded: null,
    open: new Map(),
    spans: [],
  };
}

function finish(progress: Progress, end: number): JoinedRow | null {
  const { row, line, cellStart, spans, closed } = progress;
  if (line === row.line) return null;
  if (cellStart <= end) spans.push({ start: cellStart, end, quoted: false });
  return { spans, lastLine: line, closed };
}

/** Passes plain text up to the next separator or tag, and that as well; false where what is open runs into the next row. */
function step(progress: Progress, end: number): boolean {
  const { scan, row, limit } = progress;
  const at = skipPlain(
    scan.source,
    progress.at,
    Math.min(end, limit),
    separatorCodes[row.separator],
  );
  progress.at = at;
  if (at >= end || at >= limit) return true;
  const code = scan.source.charCodeAt(at);
  const tag = code === LESS ? readTag(scan.source, at, end) : null;
  if (tag) passTag(progress, tag);
  progress.at = tag ? tag.end : at + 1;
  if (code !== separatorCodes[row.separator] || isEscaped(progress, at)) return true;
  if (progress.open.size > 0) return !isOfNextRow(progress, at);
  progress.spans.push({ start: progress.cellStart, end: at, quoted: false });
  beginCell(progress, at + 1);
  return true;
}

/** Offset of the first separator or `<`. */
function skipPlain(source: string, from: number, limit: number, separator: number): number {
  let at = from;
  for (; at < limit; at++) {
    const code = source.charCodeAt(at);
    if (code === separator || code === LESS) break;
  }
  return at;
}

function beginCell(progress: Progress, start: number): void {
  progress.cellStart = start;
  progress.markup = false;
  progress.openEnded = null;
}

function passTag(progress: Progress, { name, closing }: Tag): void {
  progress.markup = true;
  const effect = lineEffects.get(name);
  if (!effect || effect === 'break') return;
  progress.openEnded = !closing && openEndedElements.has(name) ? name : null;
  if (closedElements.has(name)) count(progress.open, name, closing ? -1 : 1);
}

function count(open: Map<string, number>, name: string, by: number): void {
  const depth = (open.get(name) ?? 0) + by;
  if (depth > 0) open.set(name, depth);
  else open.delete(name);
}

function isEscaped({ scan, row }: Progress, at: number): boolean {
  return row.separator === 'pipe' && scan.source.charCodeAt(at - 1) === BACKSLASH;
}

/** A separator in a further line that begins with no tag, and is no mere indentation, separates cells of another row. */
function isOfNextRow({ scan, row, line }: Progress, at: number): boolean {
  const first = scan.lines.firsts[line] ?? 0;
  return line > row.line && at >= first && scan.source.charCodeAt(first) !== LESS;
}

function staysOpen(progress: Progress): boolean {
  if (progress.open.size > 0 || closesBelow(progress)) return true;
  const goesOn = goesOnBelow(progress);
  if (goesOn) progress.closed = false;
  return goesOn;
}

/** Tells whether what needs no end tag has one below, with neither a separator nor another block before it. */
function closesBelow({ scan, row, line, limit, openEnded }: Progress): boolean {
  if (openEnded === null) return false;
  const below = scan.source.slice(scan.lines.ends[line], limit);
  for (let at = below.indexOf('<'); at >= 0; at = below.indexOf('<', at + 1)) {
    const tag = readTag(below, at, below.length);
    const effect = tag ? lineEffects.get(tag.name) : undefined;
    if (!tag || !effect || effect === 'break') continue;
    const separator = String.fromCharCode(separatorCodes[row.separator]);
    return tag.closing && tag.name === openEnded && !below.slice(0, at).includes(separator);
  }
  return false;
}

/** Tells whether the next line begins with a block that goes on with the cell, and has no more cells than the row lacks. */
function goesOnBelow({ scan, row, line, markup, spans }: Progress): boolean {
  const next = line + 1;
  if (!markup || next - row.line > mostLines || !beginsWithBlock(scan, next)) return false;
  const counts = row.separator === 'tab' ? scan.lines.tabs : scan.lines.pipes;
  return spans.length + (counts[next] ?? 0) <= row.separators;
}

function beginsWithBlock({ source, lines }: Scan, line: number): boolean {
  const start = lines.firsts[line] ?? 0;
  if (((lines.flags[line] ?? 0) & LESS_THAN) === 0 || source.charCodeAt(start) !== LESS)
    return false;
  const tag = readTag(source, start, lines.ends[line] ?? 0);
  return tag !== null && cellBlocks.has(tag.name);
}

const heading = /^#{1,6}[ \t]/;

/** Moves to the next line; false at a heading, and where there have been too many lines. */
function nextLine(progress: Progress): boolean {
  const { lines, source } = progress.scan;
  const line = progress.line + 1;
  if (line >= lines.count || line - progress.row.line > mostLines) return false;
  const first = lines.firsts[line] ?? 0;
  progress.blankLines = first === lines.ends[line] ? progress.blankLines + 1 : 0;
  progress.line = line;
  progress.at = lines.starts[line] ?? first;
  return progress.blankLines <= mostBlankLines && !heading.test(source.slice(first, first + 8));
}

/** Offset of the quote that closes the cell that begins here: a tab or line end follows it. */
function closingQuote({ scan, row, at: start, limit }: Progress): number {
  const { source } = scan;
  if (row.separator !== 'tab' || source.charCodeAt(start) !== QUOTE) return -1;
  const end = Math.min(limit, source.length);
  let at = start + 1;
  while (at < end && !(source.charCodeAt(at) === QUOTE && source.charCodeAt(at + 1) !== QUOTE)) {
    at += source.charCodeAt(at) === QUOTE ? 2 : 1;
  }
  const closes = at < end && /^[\t\r\n]?$/.test(source.charAt(at + 1));
  if (!closes) losePatience(scan, start, at - start);
  return closes ? at : -1;
}

function takeQuoted(progress: Progress, closer: number): void {
  const { scan, line: first, cellStart: start } = progress;
  const { lines, source } = scan;
  while ((lines.ends[progress.line] ?? closer) < closer) progress.line++;
  const quoted = progress.line > first;
  progress.spans.push(
    quoted ? { start: start + 1, end: closer, quoted } : { start, end: closer + 1, quoted },
  );
  beginCell(progress, closer + 2);
  const atTab = source.charCodeAt(closer + 1) === separatorCodes.tab;
  progress.at = atTab ? closer + 2 : (lines.ends[progress.line] ?? closer + 1);
}
