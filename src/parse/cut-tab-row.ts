import { losePatience } from './lose-patience.ts';
import type { HeaderWords, Scan } from './syntax.ts';

const mostLines = 200;
const mostHeaderLines = 4;
/** Rows below a header that are asked how wide it is. */
const mostRowsBelow = 30;
const longestHeader = 4000;
const heading = /^#{1,6}\s/;
/** What stands in a column of numbers: `1`, `(2)`, `③`, `2-1`. */
const number = /^[(（]?(?:[\d０-９]{1,4}(?:[-－.．][\d０-９]{1,3})?|[①-⑳])[)）.．]?$/;

/** What begins a line of a list inside a cell, and no row. */
const marked = /^[・●○◎■□▼→※①-⑳]/u;

/**
 * The last line of a row of tabs that line ends cut, as its cells hold several lines; null where nothing proves it.
 * Proof is a known header of `width` cells, a row that begins with a number, and lines below that begin with none,
 * together with as many cells as the header. A row of which empty cells are left out looks the same without numbers;
 * then the lines below begin with marks of a list.
 */
export function cutTabRowEnd(scan: Scan, line: number, width: number): number | null {
  const { lines } = scan;
  let tabs = lines.tabs[line] ?? 0;
  if (scan.patience <= 0 || tabs === 0 || tabs >= width - 1 || line + 1 >= lines.count) return null;
  const isNumbered = number.test(firstCell(scan, line));
  if (!isNumbered && !marked.test(firstCell(scan, line + 1))) return null;
  for (let at = line + 1; at < lines.count && at - line <= mostLines; at++) {
    if (!mayStandInside(scan, at) || !(isNumbered || marked.test(firstCell(scan, at))))
      return giveUp(scan, line, at);
    tabs += lines.tabs[at] ?? 0;
    if (tabs === width - 1) return at;
    if (tabs > width - 1) return giveUp(scan, line, at);
  }
  return giveUp(scan, line, Math.min(line + mostLines, lines.count - 1));
}

/**
 * The last line of a header that line ends cut: the whole is known, and a row below has as many cells, but none more. A
 * cell that is no word while its last line is one was not cut: that line begins a row. A department or section below a
 * word of the last cell was not cut off from it either: it heads the rows, and would be lost as a hint of the word.
 */
export function cutHeaderEnd(scan: Scan, line: number): number | null {
  const { lines, source, headers } = scan;
  let tabs = lines.tabs[line] ?? 0;
  if (!headers || tabs === 0) return null;
  for (let at = line + 1; at < line + mostHeaderLines && at + 1 < lines.count; at++) {
    if (!mayStandInside(scan, at)) return null;
    tabs += lines.tabs[at] ?? 0;
    if (!isWidest(scan, at + 1, tabs)) continue;
    if ((lines.ends[at] ?? 0) - (lines.starts[line] ?? 0) > longestHeader) return null;
    const cells = source.slice(lines.starts[line], lines.ends[at]).split('\t');
    const isApart =
      cells.some((cell) => endsInWord(cell, headers)) || endsInUnit(cells.at(-1) ?? '', headers);
    return headers.isHeader(cells) && !isApart ? at : null;
  }
  return null;
}

function endsInWord(cell: string, { isHeaderWord }: HeaderWords): boolean {
  const lineEnd = cell.lastIndexOf('\n');
  return lineEnd > 0 && !isHeaderWord(cell) && isHeaderWord(cell.slice(lineEnd + 1));
}

function endsInUnit(cell: string, headers: HeaderWords): boolean {
  const lineEnd = cell.lastIndexOf('\n');
  if (lineEnd <= 0 || !headers.isHeaderWord(cell.slice(0, lineEnd))) return false;
  return namesUnit(cell.slice(lineEnd + 1).trim(), headers);
}

/** Tells whether a line is the name of a department or section, which heads rows. */
export function namesUnit(line: string, { isUnit, beginsPart }: HeaderWords): boolean {
  return beginsPart?.(line) === true || isUnit?.(line) === true;
}

/** Tells whether some row of the next lines has so many tabs, and none more. */
function isWidest({ lines }: Scan, from: number, tabs: number): boolean {
  let widest = 0;
  for (let line = from; line < from + mostRowsBelow && line < lines.count; line++) {
    if (lines.firsts[line] === lines.ends[line]) break;
    widest = Math.max(widest, lines.tabs[line] ?? 0);
  }
  return widest === tabs;
}

/** No blank line, no heading, and nothing that begins a row of its own: a number, or an empty cell. */
function mayStandInside(scan: Scan, line: number): boolean {
  const { source, lines } = scan;
  const first = lines.firsts[line] ?? 0;
  if (first === lines.ends[line] || heading.test(source.slice(first, first + 8))) return false;
  const cell = firstCell(scan, line);
  return cell !== '' && !number.test(cell);
}

function firstCell({ source, lines }: Scan, line: number): string {
  const text = source.slice(lines.starts[line], lines.ends[line]);
  const tab = text.indexOf('\t');
  return (tab < 0 ? text : text.slice(0, tab)).trim();
}

function giveUp(scan: Scan, from: number, to: number): null {
  const start = scan.lines.starts[from] ?? 0;
  losePatience(scan, start, (scan.lines.ends[to] ?? start) - start);
  return null;
}
