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
    const cells = rule === null ? cellsOf(scan, next) : null;
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

/** The ranges between the bars of a line; null where it does not begin and end with one. */
function cellsOf({ source, lines }: Scan, line: number): readonly Range[] | null {
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if (first === end || end - first > longestLine || !bar.test(source.charAt(first))) return null;
  const text = source.slice(first, end).trimEnd();
  if (!bar.test(text.charAt(text.length - 1))) return null;
  const cells: Range[] = [];
  let from = 1;
  for (let at = 1; at < text.length; at++) {
    if (!bar.test(text.charAt(at)) || text.charAt(at - 1) === '\\') continue;
    cells.push({ start: first + from, end: first + at });
    from = at + 1;
  }
  return cells;
}

function rowsOf(scan: Scan, blocks: readonly Block[]): readonly RuledRow[] | null {
  const isHeavy = ({ rule }: Block, at: number): boolean =>
    heavy.test(rule) && at < blocks.length - 1;
  const headers = blocks.findIndex(isHeavy) + 1;
  const rows: RuledRow[] = [];
  for (const [at, { lines }] of blocks.entries()) {
    const isBody = at === 1 && blocks.length === 2;
    const isRow = blocks.length > 3 || isOneRow(scan, lines);
    const cut = isBody ? rowsInBody(scan, lines) : isRow ? [lines] : null;
    if (!cut) return null;
    for (const row of cut) rows.push({ cells: mergeLines(row), header: at < headers });
  }
  return rows.length > 1 ? rows : null;
}

type Lines = Block['lines'];

const number = /^[(（]?[\d０-９①-⑳]{1,4}(?:[-－.．][\d０-９]{1,3})?[)）.．]?$/;

/**
 * The lines below a header, without rulers between them: each is a row where all are filled or begin with a number; they
 * are one row where only the first begins with something, for a row may have blank cells too.
 */
function rowsInBody(scan: Scan, lines: Lines): readonly Lines[] | null {
  const { source } = scan;
  const isFilled = (cell: Range): boolean => !isBlankRange(source, cell);
  const isNumbered = ([first]: readonly Range[]): boolean =>
    first !== undefined && number.test(source.slice(first.start, first.end).trim());
  if (lines.length === 1 || lines.every((line) => line.every(isFilled)) || lines.every(isNumbered))
    return lines.map((line) => [line]);
  const begun = lines.filter(([first]) => first && isFilled(first));
  return begun.length === 1 && begun[0] === lines[0] ? [lines] : null;
}

/** One line, or several that leave some cell blank: whole rows would not. */
function isOneRow({ source }: Scan, lines: Lines): boolean {
  return lines.slice(1).every((line) => line.some((cell) => isBlankRange(source, cell)));
}

function mergeLines(lines: Lines): readonly (readonly Range[])[] {
  return (lines[0] ?? []).map((_, column) =>
    lines.flatMap((line) => {
      const cell = line[column];
      return cell ? [cell] : [];
    }),
  );
}
