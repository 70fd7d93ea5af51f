import { columnsOf, measures } from './display-columns.ts';
import type { Line } from './document.ts';
import { indentAt } from './indent-at.ts';
import { flattened } from './paragraph.ts';
import { readContent } from './read-content.ts';
import { isAnyHeader } from './short-header.ts';
import { gap, note, wideParts } from './spaced-columns.ts';
import type { SpacedKind } from './spaced-proof.ts';
import { readSpacedTable, type SpacedProof, type SpacedTable } from './spaced-table.ts';
import { type Reading, type Scan, type Syntax, startOfLine } from './syntax.ts';

const longestLine = 20_000;
const longestHeader = 2000;
const mostLines = 5000;
const longestLabel = 14;
/** Headers from which the lines of one run are read anew, where they are no table from its first line on. */
const mostTries = 3;

const all: readonly SpacedKind[] = ['list', 'form', 'run', 'rest'];

/** A heading, `【…】`, `■…`, `１　…`. */
const headingLike = /^(?:#{1,6} |[【■□◆●◎▼]|[\d０-９]{1,2}[.．　 ])[^。]{1,40}$/u;
const heading = /^#{1,6} (?! )/;

/**
 * Rows whose columns are set apart by spaces, where the spaces prove them: below a known header, or values right of known
 * labels. Read from the lines as they are: `1.   …` would be an item of a list, `#   …` a heading.
 */
export function spacedRows(): Syntax {
  /** The run of lines that was read in vain. */
  let run = { end: 0, tries: 0 };
  /** Columns of the last list. */
  let before = 0;
  let hasForms: boolean | null = null;

  function read(scan: Scan, line: number): Reading | null {
    if (!scan.headers || !(hasGap(scan, line) || isAbove(scan, line, before > 0))) return null;
    const isHeader = beginsList(scan, line);
    if (line < run.end && (!isHeader || run.tries >= mostTries)) return null;
    const begins = isBreak(scan, line - 1);
    if (!begins && !isHeader) return null;
    const end = line < run.end ? run.end : endOfRun(scan, line);
    run = { end, tries: line < run.end ? run.tries + 1 : 0 };
    const lines = linesOf(scan, line, end);
    if (!lines) return null;
    const kinds = kindsFrom(scan, line);
    const found = tableOf(scan, line, lines, { kinds, before }) ?? pieceOf(scan, line, lines);
    if (!found) return begins ? lostForm(scan, line, lines) : null;
    if (isHeader) before = found.table.width;
    scan.report('spaced-table', found.table.start, {});
    return { blocks: [found.table], end: startOfLine(scan, line + found.count) };
  }

  /** Labels below a heading, where other lines of the text are certainly a form. */
  function pieceOf(scan: Scan, line: number, lines: readonly Line[]): SpacedTable | null {
    if (!isBelowHeading(scan, line)) return null;
    const found = tableOf(scan, line, lines, { kinds: ['piece'], before: 0 });
    return found && areSetSo(scan) ? found : null;
  }

  /**
   * Labels that prove no columns where those of other forms do, or where words that nobody knows stand among them: what is
   * whose is not certain.
   */
  function lostForm(scan: Scan, line: number, lines: readonly Line[]): Reading | null {
    const end = line + lines.length;
    if (!beginWithLabels(scan, line, end)) return null;
    if (!holdsOtherLabels(scan, line, end) && !areSetSo(scan)) return null;
    return { blocks: [flattened(lines)], end: startOfLine(scan, end) };
  }

  function areSetSo(scan: Scan): boolean {
    hasForms ??= holdsForm(scan);
    return hasForms;
  }

  return { name: 'space', read };
}

/** What a run of lines may be: within a paragraph a list; below a text alone a form, or more of the list before. */
function kindsFrom(scan: Scan, line: number): readonly SpacedKind[] {
  if (!hasGap(scan, line)) return ['form', 'rest'];
  return isBreak(scan, line - 1) ? all : ['list'];
}

/**
 * A text alone that begins a paragraph, above a line of several parts: a known label, or behind a list the rest of a
 * cell, which is indented. Any other may be a title.
 */
function isAbove(scan: Scan, line: number, isBehindList: boolean): boolean {
  const { starts, firsts, ends } = scan.lines;
  const first = firsts[line] ?? 0;
  if (!hasGap(scan, line + 1) || !isBreak(scan, line - 1)) return false;
  if (first > (starts[line] ?? 0)) return isBehindList;
  return (ends[line] ?? 0) - first <= longestLabel && isLabel(scan, textOf(scan, line));
}

function isLabel({ headers }: Scan, text: string): boolean {
  return headers?.isHeaderWord(text) === true || headers?.isLabel?.(text) === true;
}

/** Tells whether a run of lines of the text is certainly a form. */
function holdsForm(scan: Scan): boolean {
  for (let line = 0; line < scan.lines.count; line++) {
    if (!hasGap(scan, line) || !isBreak(scan, line - 1)) continue;
    const end = endOfRun(scan, line);
    const lines = linesOf(scan, line, end);
    if (lines && tableOf(scan, line, lines, { kinds: ['form'], before: 0 })) return true;
    line = end;
  }
  return false;
}

/** Blank lines may stand between. */
function isBelowHeading(scan: Scan, line: number): boolean {
  const { firsts, ends } = scan.lines;
  let above = line - 1;
  while (above >= 0 && firsts[above] === ends[above]) above--;
  return above >= 0 && headingLike.test(textOf(scan, above));
}

/** Most of several lines begin with a known label that stands apart. */
function beginWithLabels(scan: Scan, line: number, end: number): boolean {
  let labels = 0;
  for (let at = line; at < end; at++) {
    const [label = ''] = hasGap(scan, at) ? wideParts(textOf(scan, at)) : [];
    if (isLabel(scan, label)) labels++;
  }
  return labels > 1 && labels * 2 >= end - line;
}

/** A short word that nobody knows, whose text stands apart in the column of those behind known labels. */
function holdsOtherLabels(scan: Scan, line: number, end: number): boolean {
  const known = new Set<string>();
  const others: string[] = [];
  for (let at = line; at < end; at++) {
    const text = textOf(scan, at);
    const [label = '', value, ...more] = wideParts(text);
    if (value === undefined || more.length > 0) continue;
    const columns = columnsBefore(text, text.length - value.length);
    if (isLabel(scan, label)) known.add(columns);
    else if (label.length <= longestLabel && !label.includes('。')) others.push(columns);
  }
  return others.some((columns) => known.has(columns));
}

/** In how many columns what stands in front of a place is set, by each measure. */
function columnsBefore(text: string, end: number): string {
  return measures.map((measure) => columnsOf(text.slice(0, end), measure).at(-1)).join();
}

function linesOf(scan: Scan, line: number, end: number): readonly Line[] | null {
  if (end - line > mostLines) return null;
  const lines: Line[] = [];
  for (let at = line; at < end; at++) lines.push(...printed(scan, at));
  return lines.length === end - line ? lines : null;
}

function tableOf(
  scan: Scan,
  line: number,
  lines: readonly Line[],
  proof: SpacedProof,
): SpacedTable | null {
  const { headers } = scan;
  if (!headers) return null;
  const found = readSpacedTable(lines, headers, proof);
  const end = line + lines.length;
  let next = end;
  while (next > line + 1 && isNote(scan, next - 1)) next--;
  if (found || next === end) return found;
  return readSpacedTable(lines.slice(0, next - line), headers, proof);
}

function beginsList(scan: Scan, line: number): boolean {
  const { headers } = scan;
  const text = textOf(scan, line);
  if (!headers || text.length > longestHeader) return false;
  return isAnyHeader(wideParts(text), headers);
}

/** A blank line, a heading, or what is before the text. */
function isBreak(scan: Scan, line: number): boolean {
  const { lines } = scan;
  if (line < 0 || lines.firsts[line] === lines.ends[line]) return true;
  return heading.test(textOf(scan, line));
}

function endOfRun(scan: Scan, line: number): number {
  let end = line + 1;
  while (end < scan.lines.count && !isBreak(scan, end) && (scan.lines.tabs[end] ?? 0) === 0) end++;
  return end;
}

function isNote(scan: Scan, line: number): boolean {
  return !hasGap(scan, line) && note.test(textOf(scan, line).slice(0, 2));
}

function hasGap(scan: Scan, line: number): boolean {
  if ((scan.lines.tabs[line] ?? 0) > 0) return false;
  const text = textOf(scan, line);
  return text.length <= longestLine && gap.test(text);
}

/** A line without the white space around it. */
function textOf({ source, lines }: Scan, line: number): string {
  return source.slice(lines.firsts[line], lines.ends[line]).trimEnd();
}

/** What a line prints, with the columns before it; two lines where markup breaks it, and none where all is hidden. */
function printed({ source, lines }: Scan, line: number): readonly Line[] {
  const start = lines.starts[line] ?? 0;
  const content = readContent(source, start, lines.ends[line] ?? start, 'none');
  if (content.furniture.length > 0) return [];
  return content.lines.map((one) => ({ ...one, indent: indentAt(source, one.start) }));
}
