import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Row } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';

/** Headers that converters make up for blank cells. */
const madeUp = /^(?:unnamed:\d+(?:_level_\d+)?|col(?:umn)?\d+|nan|列\d+)$/;
const mayBeMadeUp = /^\s*[uUcCnN列ｕＵｃＣｎＮ]/;

/** The text of a cell; names and values that converters make up for blank cells are blank. */
export function headerText(cell: Cell | null | undefined): string {
  return !cell || isBlank(cell) ? '' : textOf(cell.lines);
}

/** True for a cell without text, and for one with a name that converters make up. */
export function isBlank({ lines }: Cell): boolean {
  const [first] = lines;
  if (!first) return true;
  if (first.text.length >= 30 || !mayBeMadeUp.test(first.text)) return false;
  const text = textOf(lines);
  return text.length < 30 && madeUp.test(foldKey(text));
}

/** The cells of a row, each once. */
export function distinct(row: Row): Cell[] {
  const cells: Cell[] = [];
  for (const cell of row.cells) if (cell && cells.at(-1) !== cell) cells.push(cell);
  return cells;
}
