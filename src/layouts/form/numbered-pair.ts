import type { Cell, Table } from '../../parse/document.ts';
import type { Desk } from '../desk/desk.ts';
import { headerText } from '../grid/cells.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { isKnownKey } from './form-key.ts';
import { numberedLabel } from './numbered-label.ts';

/** A label, the number behind it, and the title that it numbers. */
export interface NumberedPair {
  readonly key: Cell;
  readonly number: Cell;
  readonly value: Cell;
}

const digits = /^(?:[0-9０-９]{1,3}|[①-⑳])[.．]?$/u;
const longestTitle = 60;

/**
 * 重点課題 | 1 | 花壇の手入れ: a label with the number of the initiative in a cell of its own, and its title. The label
 * names initiatives, or the table begins with such a row. Null for any other row.
 */
export function numberedPair(table: Table, at: number, desk: Desk): NumberedPair | null {
  const found = threeCells(table, at, desk);
  if (!found) return null;
  const { key, number } = found;
  const names = desk.vocabulary.column(headerText(key))?.titled === 'initiative';
  if (names) return found;
  if (numberedLabel(`${headerText(key)}${headerText(number)}`) === null) return null;
  const first = at === 0 ? found : threeCells(table, 0, desk);
  return first && headerText(first.key) === headerText(key) ? found : null;
}

function threeCells(table: Table, at: number, desk: Desk): NumberedPair | null {
  const [key, number, value, ...others] = cellsAt(table, at);
  if (!key || !number || !value || others.length > 0 || key.column > 0) return null;
  if (!digits.test(headerText(number)) || !isKnownKey(key, desk)) return null;
  return isTitle(value, desk) ? { key, number, value } : null;
}

function isTitle(cell: Cell, desk: Desk): boolean {
  const text = headerText(cell);
  if (cell.lines.length > 1 || text.length > longestTitle || /。/u.test(text)) return false;
  return /\p{L}{2}/u.test(text) && !isKnownKey(cell, desk);
}
