import type { Measure } from './display-columns.ts';
import type { Line } from './document.ts';
import type { Cut } from './spaced-columns.ts';
import type { HeaderWords } from './syntax.ts';

/** Columns of lines, and what is known of their words. */
export interface SpacedGrid {
  readonly cut: Cut;
  readonly measure: Measure;
  readonly lines: readonly Line[];
  readonly words: HeaderWords;
  /** Columns of the list before; 0 where there is none. */
  readonly before: number;
}

/** Columns that are all narrower wrap nothing. */
const leastWidth = 8;

const number = /^[(（]?(?:[\d０-９]{1,6}(?:-\d{1,3})?|[①-⑳])[)）.．]?$/u;
/** What does not begin a line: the character before it comes along. */
const closing = /^[、。，．・？！」』）〕］】ーぁぃぅぇぉっゃゅょァィゥェォッャュョ]/u;

/** The columns in which a line has text. */
export function filled({ cut }: SpacedGrid, at: number): number[] {
  return (cut.rows[at] ?? []).flatMap((part, column) => (part ? [column] : []));
}

/** What a line has in a column. */
export function textIn({ cut, lines }: SpacedGrid, at: number, column: number): string {
  const part = cut.rows[at]?.[column];
  return part ? (lines[at]?.text.slice(part.from, part.to) ?? '') : '';
}

/** Columns that a cell leaves blank in its zone; all where there is no cell. */
export function roomIn({ cut }: SpacedGrid, at: number, column: number): number {
  const part = cut.rows[at]?.[column];
  return part ? (cut.zones[column]?.end ?? 0) - part.end : Number.POSITIVE_INFINITY;
}

/** Tells whether a text begins where its zone does. */
export function beginsZone({ cut }: SpacedGrid, at: number, column: number): boolean {
  return cut.rows[at]?.[column]?.start === cut.zones[column]?.start;
}

/** Tells whether all that stands in columns (all of them by default), in lines of several parts, begins where its zone does. */
export function areAligned(grid: SpacedGrid, columns = [...grid.cut.zones.keys()]): boolean {
  return grid.cut.rows.every(
    (row, at) =>
      filled(grid, at).length < 2 ||
      columns.every((column) => !row[column] || beginsZone(grid, at, column)),
  );
}

/** Tells whether a text is a word of headers or a label of forms. */
export function isLabel({ words }: SpacedGrid, text: string): boolean {
  return words.isHeaderWord(text) || words.isLabel?.(text) === true;
}

/** Tells whether a text is a number and nothing else. */
export function isNumber(text: string): boolean {
  return number.test(text);
}

/** A known word, a number or a grade. */
export function isComplete(grid: SpacedGrid, text: string): boolean {
  return isLabel(grid, text) || isNumber(text) || grid.words.isGrade?.(text) === true;
}

/** The same, or the name of a unit: one may end in another (市民 / 相談課), but none goes on. */
export function isWhole(grid: SpacedGrid, text: string): boolean {
  return isComplete(grid, text) || grid.words.isUnit?.(text) === true;
}

/** A cell may go on with the one above: what it begins with found no room there, and neither is something whole. */
export function goesOn(grid: SpacedGrid, at: number, column: number): boolean {
  const text = textIn(grid, at, column);
  if (roomIn(grid, at - 1, column) > widthOfStart(grid, text)) return false;
  return !isWhole(grid, textIn(grid, at - 1, column)) && !isComplete(grid, text);
}

/** Columns of what stands together at the beginning of a text: a character, or a word of letters. */
function widthOfStart({ measure }: SpacedGrid, text: string): number {
  const [word = ''] = /^(?:[\w.,%-]+|.)/u.exec(text) ?? [];
  const whole = closing.test(text.slice(word.length)) ? text.slice(0, word.length + 1) : word;
  let width = 0;
  for (let at = 0; at < whole.length; at++) width += measure(whole.charCodeAt(at));
  return width;
}

/** Every cell of a line may go on with the one above it, and one of them is as wide as what wraps. */
export function mayGoOn(grid: SpacedGrid, at: number): boolean {
  const columns = at > 0 ? filled(grid, at) : [];
  return (
    columns.some((column) => widthOf(grid, column) >= leastWidth) &&
    columns.every((column) => goesOn(grid, at, column))
  );
}

function widthOf({ cut }: SpacedGrid, column: number): number {
  const zone = cut.zones[column];
  return zone ? zone.end - zone.start : 0;
}
