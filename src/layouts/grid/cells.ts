import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Row } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';

/** Headers that converters make up for blank cells. */
const madeUp = /^(?:unnamed:\d+(?:_level_\d+)?|col(?:umn)?\d+|nan|列\d+)$/;
const mayBeMadeUp = /^\s*[uUcCnN列ｕＵｃＣｎＮ]/;

/** The text of a cell, its lines as one; every reader asks for it, most of them several times. */
export function cellText(cell: Cell): string {
  cell.text ??= textOf(cell.lines);
  return cell.text;
}

/** The same, folded; blank where there is no cell. */
export function foldedText(cell: Cell | null): string {
  return foldKey(cell ? cellText(cell) : '');
}

/** The text, but blank for names and values that converters make up for blank cells. */
export function headerText(cell: Cell | null | undefined): string {
  return !cell || isBlank(cell) ? '' : cellText(cell);
}

/** True for a cell without text, and for one with a name that converters make up. */
export function isBlank(cell: Cell): boolean {
  const [first] = cell.lines;
  if (!first) return true;
  if (first.text.length >= 30 || beginsWord(first.text) || !mayBeMadeUp.test(first.text))
    return false;
  const text = cellText(cell);
  return text.length < 30 && madeUp.test(foldKey(text));
}

/** Kana or kanji, of which only 列 begins a name that is made up: most cells are told by one comparison. */
function beginsWord(text: string): boolean {
  const code = text.charCodeAt(0);
  return code > 0x3040 && code < 0xd800 && code !== 0x5217;
}

/** The cells of a row, each once. */
export function distinct({ cells }: Row): readonly Cell[] {
  if (areDistinct(cells)) return cells;
  const found: Cell[] = [];
  for (const cell of cells) if (cell && found.at(-1) !== cell) found.push(cell);
  return found;
}

/** Most rows have neither gaps nor cells that span. */
function areDistinct(cells: readonly (Cell | null)[]): cells is readonly Cell[] {
  for (let i = 0; i < cells.length; i++)
    if (cells[i] === null || (i > 0 && cells[i] === cells[i - 1])) return false;
  return true;
}

/** True for cells that print the same, and something. */
export function areAlike([first, ...others]: readonly Cell[]): boolean {
  const text = headerText(first);
  return text !== '' && others.every((cell) => headerText(cell) === text);
}
