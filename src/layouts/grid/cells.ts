import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Row } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';

/** Headers that converters make up for blank cells. */
const madeUp = /^(?:unnamed:\d+(?:_level_\d+)?|col(?:umn)?\d+|nan|列\d+)$/;
const mayBeMadeUp = /^\s*[uUcCnN列ｕＵｃＣｎＮ]/;

/** Every way to read a table asks for the same texts and cells, row by row. */
const texts = new WeakMap<Cell, string>();
const cellsOf = new WeakMap<Row, readonly Cell[]>();

/** The text of a cell, its lines as one. */
export function cellText(cell: Cell): string {
  if (cell.lines.length === 0) return '';
  const known = texts.get(cell);
  if (known !== undefined) return known;
  const text = textOf(cell.lines);
  texts.set(cell, text);
  return text;
}

/** The same, but blank for names and values that converters make up for blank cells. */
export function headerText(cell: Cell | null | undefined): string {
  return !cell || isBlank(cell) ? '' : cellText(cell);
}

/** True for a cell without text, and for one with a name that converters make up. */
export function isBlank(cell: Cell): boolean {
  const [first] = cell.lines;
  if (!first) return true;
  if (first.text.length >= 30 || !mayBeMadeUp.test(first.text)) return false;
  const text = cellText(cell);
  return text.length < 30 && madeUp.test(foldKey(text));
}

/** The cells of a row, each once. */
export function distinct(row: Row): readonly Cell[] {
  const known = cellsOf.get(row);
  if (known) return known;
  const cells: Cell[] = [];
  for (const cell of row.cells) if (cell && cells.at(-1) !== cell) cells.push(cell);
  cellsOf.set(row, cells);
  return cells;
}
