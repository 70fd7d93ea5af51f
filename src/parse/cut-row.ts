import { delimiterCells } from './delimiter-row.ts';
import { losePatience } from './lose-patience.ts';
import { DECODABLE } from './scan-lines.ts';
import type { Scan } from './syntax.ts';
import { isVisible } from './visible.ts';

const PIPE = 0x7c;
const BACKSLASH = 0x5c;
const mostLines = 200;
/** Blank lines in a row. */
const mostBlankLines = 10;
const heading = /^#{1,6}\s/;

/**
 * The last line of a row between outer pipes that line ends cut, as its cells hold several lines; null where the number
 * of its cells does not prove that it goes on. `width` is the number of cells of a whole row.
 */
export function cutRowEnd(scan: Scan, line: number, width: number): number | null {
  const { lines } = scan;
  const wanted = width + 1;
  let pipes = countPipes(scan, line);
  if (scan.patience <= 0 || pipes >= wanted || isClosed(scan, line)) return null;
  let blank = 0;
  for (let at = line + 1; at < lines.count && at - line <= mostLines; at++) {
    const isBlank = lines.firsts[at] === lines.ends[at];
    blank = isBlank ? blank + 1 : 0;
    if (blank > mostBlankLines || (!isBlank && beginsAnew(scan, at))) return giveUp(scan, line, at);
    pipes += countPipes(scan, at);
    if (pipes < wanted) continue;
    return pipes === wanted && endsWithPipe(scan, at) ? at : giveUp(scan, line, at);
  }
  return giveUp(scan, line, Math.min(line + mostLines, lines.count - 1));
}

function giveUp(scan: Scan, from: number, to: number): null {
  const { lines } = scan;
  const start = lines.starts[from] ?? 0;
  losePatience(scan, start, (lines.ends[to] ?? start) - start);
  return null;
}

/** A heading, a delimiter row, or a row by itself: nothing that stands inside a cell. */
function beginsAnew(scan: Scan, line: number): boolean {
  const { source, lines } = scan;
  const first = lines.firsts[line] ?? 0;
  if (heading.test(source.slice(first, first + 8))) return true;
  return isClosed(scan, line) || delimiterCells(scan, line, 'later') > 0;
}

/** Tells whether a line begins and ends with a pipe, so that it is a row, however short. */
function isClosed(scan: Scan, line: number): boolean {
  const { source, lines } = scan;
  const begins = source.charCodeAt(lines.firsts[line] ?? 0) === PIPE;
  return begins && endsWithPipe(scan, line) && countPipes(scan, line) > 1;
}

function endsWithPipe({ source, lines }: Scan, line: number): boolean {
  let at = (lines.ends[line] ?? 0) - 1;
  while (at >= (lines.starts[line] ?? 0) && !isVisible(source.charCodeAt(at))) at--;
  return source.charCodeAt(at) === PIPE && source.charCodeAt(at - 1) !== BACKSLASH;
}

/** Pipes that no backslash escapes. */
function countPipes({ source, lines }: Scan, line: number): number {
  const all = lines.pipes[line] ?? 0;
  if (all === 0 || ((lines.flags[line] ?? 0) & DECODABLE) === 0) return all;
  return all - (source.slice(lines.starts[line], lines.ends[line]).split('\\|').length - 1);
}
