import { columnsOf, measures, widthOf } from './display-columns.ts';
import type { Range } from './document.ts';
import { isBlankRange, type RuledReading, type RuledRow } from './ruled-rows.ts';
import type { Scan } from './syntax.ts';

const horizontal = '\\-=─━═╌╍┄┅┈┉－';
/** Where a ruler meets a bar; a grid begins with one. */
export const joints = '+＋┌┐└┘├┤┬┴┼┏┓┗┛┣┫┳┻╋┠┨┯┷┿┝┥┰┸╂╔╗╚╝╠╣╦╩╬╒╕╘╛╞╡╤╧╪╓╖╙╜╟╢╥╨╫╭╮╯╰';
const ruler = new RegExp(`^[${joints}][${horizontal}${joints}:：]*[${joints}]$`);
const segment = new RegExp(`[^${joints}]+`, 'g');
const heavy = /[=═━]/;
const bar = /[|｜￨│┃║┆┇┊┋]/;
const mostLines = 5000;
const longestLine = 4000;

interface Block {
  /** For every line a range for each cell. */
  readonly lines: readonly (readonly Range[])[];
  /** The ruler below. */
  readonly rule: string;
}

/**
 * Reads a grid drawn with characters: rulers of as many segments as every line between them has cells between bars.
 * Null where no ruler stands in the line; no table where a line has another number of cells, or nothing tells whether
 * the lines between two rulers are one row or several.
 */
export function readGridTable(scan: Scan, line: number): RuledReading | null {
  const top = rulerOf(scan, line);
  if (top === null) return null;
  const width = segmentsOf(top).length;
  const blocks: Block[] = [];
  const printed: number[] = [];
  let rulers = 1;
  let lines: (readonly Range[])[] = [];
  let next = line + 1;
  let fits = width > 1;
  for (; next < scan.lines.count && next - line < mostLines; next++) {
    const rule = rulerOf(scan, next);
    const cells = rule === null ? cellsOf(scan, next, top) : null;
    if (rule === null && !cells) break;
    fits &&= (cells ?? segmentsOf(rule ?? '')).length === width;
    if (cells) {
      lines.push(cells);
      printed.push(next);
    } else {
      rulers++;
      if (lines.length > 0) blocks.push({ lines, rule: rule ?? '' });
      lines = [];
    }
  }
  const rows = fits && lines.length === 0 ? rowsOf(scan, blocks) : null;
  const isDrawn = width > 1 && rulers > 1 && printed.length > 1;
  return { rows, printed: isDrawn ? printed : [], next };
}

/** A line of a ruler, or null. */
function rulerOf({ source, lines }: Scan, line: number): string | null {
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if (end - first < 3 || end - first > longestLine) return null;
  if (!joints.includes(source.charAt(first))) return null;
  const text = source.slice(first, end).trimEnd();
  return ruler.test(text) ? text : null;
}

function segmentsOf(rule: string): readonly string[] {
  return rule.match(segment) ?? [];
}

/**
 * The ranges between the bars of a line; null where it does not begin and end with one. Of more bars than the ruler has
 * joints those below the joints are walls, the others are text.
 */
function cellsOf({ source, lines }: Scan, line: number, top: string): readonly Range[] | null {
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if (first === end || end - first > longestLine || !bar.test(source.charAt(first))) return null;
  const text = source.slice(first, end).trimEnd();
  if (!bar.test(text.charAt(text.length - 1))) return null;
  const bars: number[] = [];
  for (let at = 0; at < text.length; at++)
    if (bar.test(text.charAt(at)) && text.charAt(at - 1) !== '\\') bars.push(at);
  const isCertain = bars.length <= segmentsOf(top).length + 1;
  const walls = isCertain ? bars : (wallsBelow(top, text, bars) ?? bars);
  return walls.slice(1).map((at, i) => ({ start: first + (walls[i] ?? 0) + 1, end: first + at }));
}

const joint = new RegExp(`[${joints}]`, 'g');

/** The bars that stand in the columns of the joints, by the first measure in which one stands below each, the last below the last. */
function wallsBelow(top: string, text: string, bars: readonly number[]): readonly number[] | null {
  const corners = [...top.matchAll(joint)].map(({ index }) => index);
  for (const measure of measures) {
    const above = columnsOf(top, measure);
    const below = columnsOf(text, measure);
    const columns = new Set(corners.map((at) => above[at]));
    const walls = bars.filter((at) => columns.has(below[at]));
    if (walls.length === columns.size && walls.at(-1) === bars.at(-1)) return walls;
  }
  return null;
}

function rowsOf(scan: Scan, blocks: readonly Block[]): readonly RuledRow[] | null {
  const isHeavy = ({ rule }: Block, at: number): boolean =>
    heavy.test(rule) && at < blocks.length - 1;
  const headers = blocks.findIndex(isHeavy) + 1;
  const rows: RuledRow[] = [];
  for (const [at, { lines }] of blocks.entries()) {
    const cut = at < headers || at === 0 ? [lines] : rowsInBlock(scan, lines, blocks);
    if (!cut) return null;
    for (const row of cut) rows.push({ cells: mergeLines(row), header: at < headers });
  }
  return rows.length > 0 ? rows : null;
}

type Lines = Block['lines'];

/**
 * The rows that the lines between two rulers are; null where they may be one or several. Below a header alone each line
 * is asked; where rulers stand between the rows, as they do below one of equals signs, each block is one row, unless
 * every line has a number.
 */
function rowsInBlock(
  { source }: Scan,
  lines: Lines,
  blocks: readonly Block[],
): readonly Lines[] | null {
  if (lines.length === 1) return [lines];
  const isGrid = blocks[0]?.rule.includes('=') ?? false;
  if (isGrid || blocks.length > 2) {
    const numbered = lines.filter((line) => isNumbered(source, line)).length;
    if (numbered === lines.length) return lines.map((line) => [line]);
    return isGrid || blocks.length > 3 || numbered < 2 ? [lines] : null;
  }
  const rows: Lines[number][][] = [];
  const first = lines[0]?.[0];
  const beginsBlank = first !== undefined && isBlankRange(source, first);
  for (const [at, line] of lines.entries()) {
    const role = at === 0 ? 'first' : roleOf(source, lines[at - 1] ?? [], line);
    // Where the first row of all begins with nothing, so may any other.
    if (role === null || (role === 'further' && beginsBlank)) return null;
    if (role === 'first') rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows;
}

const number = /^[(（]?[\d０-９①-⑳]{1,4}(?:[-－.．][\d０-９]{1,3})?[)）.．]?$/;

function isNumbered(source: string, [first]: readonly Range[]): boolean {
  return first !== undefined && number.test(source.slice(first.start, first.end).trim());
}

/** What begins an item of a list. */
const mark = /^\s*(?:[●○◎・■□◆◇▲△★☆※→‐–—-]|[①-⑳]|[(（][\d０-９]{1,2}[)）])/;

/**
 * Tells whether a line is the first of a row, or goes on with the one above: then it begins with nothing, and what it
 * prints stands below cells that are full, or goes on with lists. Null where both may be.
 */
function roleOf(
  source: string,
  above: readonly Range[],
  line: readonly Range[],
): 'first' | 'further' | null {
  if (isNumbered(source, line) || line.every((cell) => !isBlankRange(source, cell))) return 'first';
  const printed = line.flatMap((cell, at) => (isBlankRange(source, cell) ? [] : [at]));
  const wraps = printed.every((at) => isFull(source, above[at]));
  const [first] = line;
  if (first && !isBlankRange(source, first)) return wraps ? null : 'first';
  const areItems =
    printed.length * 2 <= line.length &&
    printed.every((at) => {
      const [cell, upper] = [line[at], above[at]];
      const isItem = cell !== undefined && mark.test(source.slice(cell.start, cell.end));
      return isItem && upper !== undefined && !isBlankRange(source, upper);
    });
  // A row of its own may lack its first cell: sentences above that end are not cut.
  const fills = printed.length > 1 && printed.length >= line.length - 1;
  if (fills && printed.some((at) => endsSentence(source, above[at]))) return null;
  return wraps || areItems ? 'further' : null;
}

function endsSentence(source: string, cell: Range | undefined): boolean {
  return cell !== undefined && source.slice(cell.start, cell.end).trimEnd().endsWith('。');
}

/** Room that a wrapped line leaves: for a character that did not fit, and the spaces at the walls. */
const mostRoom = 4;

function isFull(source: string, cell: Range | undefined): boolean {
  if (!cell || isBlankRange(source, cell)) return false;
  const text = source.slice(cell.start, cell.end);
  return widthOf(text) - widthOf(text.trim()) <= mostRoom;
}

function mergeLines(lines: Lines): readonly (readonly Range[])[] {
  return (lines[0] ?? []).map((_, column) =>
    lines.flatMap((line) => {
      const cell = line[column];
      return cell ? [cell] : [];
    }),
  );
}
