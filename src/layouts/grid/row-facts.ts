import type { Cell, Row, Table } from '../../parse/document.ts';
import { plainForm } from '../../values/plain-form.ts';
import { cellText, distinct, isBlank } from './cells.ts';

/** The cells that begin in a row, the one at `at`, and show something, each once. */
export function filledCells(row: Row, at: number): readonly Cell[] {
  const { cells, filled } = row;
  if (filled?.among === cells) return filled.cells;
  const found = distinct(row).filter((cell) => cell.row === at && !isBlank(cell));
  row.filled = { cells: found, among: cells };
  return found;
}

/** The same of a row by its place; none where there is no such row. */
export function cellsAt({ rows }: Table, at: number): readonly Cell[] {
  const row = rows[at];
  return row ? filledCells(row, at) : [];
}

/** The cell that begins in a row and column and shows something, or null. */
export function cellIn({ rows }: Table, at: number, column: number): Cell | null {
  const cell = rows[at]?.cells[column];
  return cell && cell.row === at && cell.column === column && !isBlank(cell) ? cell : null;
}

/** The one text of a row: of its only filled cell, or repeated by a converter over all cells of a merged one; else null. */
export function loneText(cells: readonly Cell[]): string | null {
  const [first] = cells;
  if (!first || cells.length === 2) return null;
  const text = cellText(first);
  if (cells.length === 1) return text;
  for (let at = 1; at < cells.length; at++) if (!isSameText(cells[at], text)) return null;
  return text;
}

/** The same letters: a copy may be coded in another way (NFD, compatibility ideographs). */
function isSameText(cell: Cell | undefined, other: string): boolean {
  const text = cell ? cellText(cell) : '';
  return (
    text === other || (text.length <= longestCopy && plainForm(text).text === plainForm(other).text)
  );
}

/** A heading that is repeated is not longer; of longer texts only exact copies count. */
const longestCopy = 200;

/** True for a row that prints nothing but dashes, in two cells or more. */
export function isRuleRow(cells: readonly Cell[]): boolean {
  return cells.length > 1 && cells.every(isRule);
}

const rule = /^[\s\-－ー‐-―−—─━=_｜|:：…‥⋮]+$/u;
/** Most cells begin so. */
const beginsText = /^[ぁ-ゖァ-ヺ一-鿿0-9０-９A-Za-z・●]/;
const longestRule = 1000;

function isRule(cell: Cell): boolean {
  if (beginsText.test(cell.lines[0]?.text ?? '')) return false;
  const text = cellText(cell);
  return text.length <= longestRule && rule.test(text);
}

const note =
  /^(?:[※＊*†]|[(（]?(?:注|註|備考|参考)[)）]?(?:[\s　:：0-9０-９.．]|$)|[(（【［[](?:注|註|備考|参考)[)）】］\]]|[(（](?:単位|注)[\s　:：]|単位[\s　]*[:：])/u;
const end = /^[\s　]*(?:以[\s　]*上|おわり|終わり|以下余白)[\s　]*$/u;
const total =
  /^(?:合[\s　]*計|小[\s　]*計|計|総[\s　]*計|累[\s　]*計|平[\s　]*均)(?=$|[\s　:：(（\d０-９])/u;

/** A text that is no initiative and groups none: a note, an end, a sum. */
export function isApart(text: string): boolean {
  return note.test(text) || isEndMark(text) || total.test(text);
}

/** 以上 and the like: it ends a document, and says nothing. */
export function isEndMark(text: string): boolean {
  return end.test(text);
}

/** A text that begins with 合計, 小計 and the like. */
export function isTotal(text: string): boolean {
  return total.test(text);
}
