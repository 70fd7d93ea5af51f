import { columnsOf, type Measure, measures, widthOf } from './display-columns.ts';
import type { Range } from './document.ts';
import { losePatience } from './lose-patience.ts';
import type { RuledReading, RuledRow } from './ruled-rows.ts';
import type { Scan } from './syntax.ts';
import { isVisible } from './visible.ts';

const mostLines = 5000;
const longestLine = 4000;
/** Two runs of dashes or more, or of equals signs. */
const runs = /^ *(?:-{2,} +)+-{2,} *$|^ *(?:={2,} +)+={2,} *$/;
const wholeRule = /^ *-{8,} *$/;

/** What stands where in such a table: line numbers. */
interface Frame {
  readonly ruler: string;
  readonly header: readonly number[];
  /** For every row its lines. */
  readonly body: readonly (readonly number[])[];
  readonly next: number;
}

/**
 * Reads a table with a ruler of dashes or equals signs over its columns, as pandoc and reStructuredText write it.
 * No rows where any line prints something between two columns, by every way to count its columns.
 */
export function readSimpleTable(scan: Scan, line: number): RuledReading | null {
  if (!beginsRuler(scan, line) && !beginsRuler(scan, line + 1)) return null;
  const frame = multilineFrame(scan, line) ?? framedRows(scan, line) ?? rowsBelowRuler(scan, line);
  if (!frame) return null;
  const printed = [...frame.header, ...frame.body.flat()];
  if (printed.some((at) => (scan.lines.tabs[at] ?? 0) > 0)) return null;
  const cuts = measures.flatMap((measure) => cutRows(scan, frame, measure) ?? []);
  const [first, ...others] = cuts;
  const isCertain =
    first && others.every((other) => JSON.stringify(other) === JSON.stringify(first));
  return { rows: isCertain ? first : null, printed, next: frame.next };
}

function textOf({ source, lines }: Scan, line: number): string {
  const start = lines.starts[line] ?? 0;
  const end = lines.ends[line] ?? start;
  return end - start > longestLine ? '' : source.slice(start, end);
}

/** A hyphen or an equals sign. */
function beginsRuler({ source, lines }: Scan, line: number): boolean {
  const code = line < lines.count ? source.charCodeAt(lines.firsts[line] ?? 0) : 0;
  return code === 0x2d || code === 0x3d;
}

function isRuns(scan: Scan, line: number): boolean {
  return beginsRuler(scan, line) && runs.test(textOf(scan, line));
}

function isBlank({ lines }: Scan, line: number): boolean {
  return lines.firsts[line] === lines.ends[line];
}

function isWholeRule(scan: Scan, line: number): boolean {
  return beginsRuler(scan, line) && wholeRule.test(textOf(scan, line));
}

/** `name  goal` over `----  ----`, and rows up to a blank line or another ruler. */
function rowsBelowRuler(scan: Scan, line: number): Frame | null {
  if (isBlank(scan, line) || !isRuns(scan, line + 1) || isRuns(scan, line)) return null;
  const body: number[][] = [];
  let next = line + 2;
  for (; next < scan.lines.count && next - line < mostLines; next++) {
    if (isBlank(scan, next) || isRuns(scan, next) || isWholeRule(scan, next)) break;
    body.push([next]);
  }
  if (isRuns(scan, next) || isWholeRule(scan, next)) next++;
  return body.length > 0 ? { ruler: textOf(scan, line + 1), header: [line], body, next } : null;
}

/** A ruler, perhaps a header and a second ruler, rows and a last one. */
function framedRows(scan: Scan, line: number): Frame | null {
  if (scan.patience <= 0 || !isRuns(scan, line)) return null;
  const ruler = textOf(scan, line).trimEnd();
  const rulers = [line];
  let next = line + 1;
  for (; next < scan.lines.count && next - line < mostLines && rulers.length < 3; next++) {
    if (isRuns(scan, next) && textOf(scan, next).trimEnd() === ruler) rulers.push(next);
    else if (isBlank(scan, next) && rulers.length > 1 && !isRowBehind(scan, next, ruler)) break;
  }
  const [, second, third] = rulers;
  if (second === undefined) return giveUp(scan, line, next);
  const [from, to] = third === undefined ? [line + 1, second] : [second + 1, third];
  const header = third === undefined ? [] : linesBetween(scan, line + 1, second);
  const body = continued(scan, linesBetween(scan, from, to), ruler);
  return { ruler, header, body, next: to + 1 };
}

/** Lines that were read in vain are counted. */
function giveUp(scan: Scan, from: number, to: number): null {
  const start = scan.lines.starts[from] ?? 0;
  losePatience(scan, start, (scan.lines.ends[Math.min(to, scan.lines.count - 1)] ?? start) - start);
  return null;
}

/** Blank lines may stand between rows; the table ends where no ruler follows. */
function isRowBehind(scan: Scan, line: number, ruler: string): boolean {
  for (let at = line + 1; at < scan.lines.count && at - line < 20; at++)
    if (textOf(scan, at).trimEnd() === ruler) return true;
  return false;
}

function linesBetween(scan: Scan, from: number, to: number): readonly number[] {
  const found: number[] = [];
  for (let line = from; line < to; line++) if (!isBlank(scan, line)) found.push(line);
  return found;
}

/** A line that leaves the first column blank goes on with the row above. */
function continued(scan: Scan, lines: readonly number[], ruler: string): number[][] {
  const firstEnd = ruler.search(/[-=] /) + 1;
  const rows: number[][] = [];
  for (const line of lines) {
    const above = rows.at(-1);
    if (above && textOf(scan, line).slice(0, firstEnd).trim() === '') above.push(line);
    else rows.push([line]);
  }
  return rows;
}

/** A rule, header lines, a ruler, rows of several lines between blank ones, and a rule. */
function multilineFrame(scan: Scan, line: number): Frame | null {
  if (scan.patience <= 0 || !isWholeRule(scan, line)) return null;
  let at = line + 1;
  while (at < scan.lines.count && at - line < 20 && !isBlank(scan, at) && !isRuns(scan, at)) at++;
  if (!isRuns(scan, at) || at === line + 1) return null;
  const body: number[][] = [[]];
  let next = at + 1;
  for (; next < scan.lines.count && next - at < mostLines; next++) {
    if (isWholeRule(scan, next)) break;
    if (isBlank(scan, next)) body.push([]);
    else body.at(-1)?.push(next);
  }
  if (next >= scan.lines.count || !isWholeRule(scan, next)) return giveUp(scan, line, next);
  const rows = body.filter((row) => row.length > 0);
  const header = linesBetween(scan, line + 1, at);
  return rows.length > 0 ? { ruler: textOf(scan, at), header, body: rows, next: next + 1 } : null;
}

function cutRows(scan: Scan, frame: Frame, measure: Measure): [readonly RuledRow[]] | null {
  const rows: RuledRow[] = [];
  const groups = frame.header.length > 0 ? [frame.header, ...frame.body] : frame.body;
  const bodyFrom = groups.length - frame.body.length;
  for (const [at, group] of groups.entries()) {
    const cuts = group.map((line) => cutLine(scan, line, frame.ruler, measure));
    const cells = merge(cuts);
    const above = at > bodyFrom ? rows[at - 1]?.cells : undefined;
    if (!cells || (above && group.length === 1 && mayGoOn(scan, above, cells, frame.ruler)))
      return null;
    rows.push({ cells, header: frame.header.length > 0 && at === 0 });
  }
  return [rows];
}

/** Room that a wrapped line leaves for a character that did not fit. */
const mostRoom = 2;

/** Tells whether a line may go on with the row above: few cells are filled, and all below cells that are full. */
function mayGoOn(
  { source }: Scan,
  above: RuledRow['cells'],
  cells: RuledRow['cells'],
  ruler: string,
): boolean {
  const texts = (row: RuledRow['cells']): string[] =>
    row.map((ranges) => ranges.map(({ start, end }) => source.slice(start, end)).join(''));
  const widths = Array.from(ruler.matchAll(/[-=]+/g), ([run]) => run.length);
  const upper = texts(above);
  const lower = texts(cells);
  const printed = lower.flatMap((text, at) => (text === '' ? [] : [at]));
  if (lower[0] !== '' && printed.length > 1) return false;
  return printed.every((at) => {
    const text = upper[at] ?? '';
    return text !== '' && (widths[at] ?? 0) - widthOf(text) <= mostRoom;
  });
}

function merge(cuts: readonly (readonly Range[] | null)[]): RuledRow['cells'] | null {
  const lines = cuts.filter((cut) => cut !== null);
  if (lines.length < cuts.length) return null;
  return (lines[0] ?? []).map((_, column) => lines.flatMap((line) => line[column] ?? []));
}

/** White columns that no cell holds: they stand between two. */
const gap = 2;

/** The part of a line over each run of the ruler; null where something stands beside them. The last column is open. */
function cutLine(scan: Scan, line: number, ruler: string, measure: Measure): Range[] | null {
  const text = textOf(scan, line);
  const start = scan.lines.starts[line] ?? 0;
  const columns = columnsOf(text, measure);
  const zones = Array.from(ruler.matchAll(/[-=]+/g), ({ 0: run, index }) => [
    index,
    index + run.length,
  ]);
  const cells = zones.map(([from = 0]) => ({ start, end: start, from }));
  let zone = 0;
  for (let at = 0; at < text.length; at++) {
    if (!isVisible(text.charCodeAt(at))) continue;
    const column = columns[at] ?? 0;
    while (zone + 1 < zones.length && column >= (zones[zone + 1]?.[0] ?? 0)) zone++;
    const [from = 0, to = 0] = zones[zone] ?? [];
    const isLast = zone === zones.length - 1;
    if (column < from || (!isLast && (columns[at + 1] ?? 0) > to)) return null;
    const cell = cells[zone];
    if (!cell) return null;
    if (cell.start === cell.end) cell.start = start + at;
    else if (start + at - cell.end >= gap && !isLast) return null;
    cell.end = start + at + 1;
  }
  return cells.map((cell) => ({ start: cell.start, end: cell.end }));
}
