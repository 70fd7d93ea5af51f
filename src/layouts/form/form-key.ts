import type { Cell } from '../../parse/document.ts';
import { isSheetTitle } from '../../values/sheet-title.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import type { Desk } from '../desk/desk.ts';
import { printsYear } from '../desk/sheets.ts';
import { headerText } from '../grid/cells.ts';
import { numberedLabel } from './numbered-label.ts';

const longestKey = 80;

/** True for a cell whose whole text is a known label, or numbers an initiative. */
export function isKnownKey(cell: Cell, desk: Desk): boolean {
  const text = headerText(cell);
  if (text === '' || text.length > longestKey || isTitle(text)) return false;
  return (
    desk.vocabulary.column(text) !== null ||
    matchBlockLabel(text) !== null ||
    numberedLabel(text) !== null
  );
}

/** `平成20年度 工程表` is the title in the first row of a form, not a label. */
function isTitle(text: string): boolean {
  return /年度/u.test(text) && isSheetTitle(text) && printsYear(text);
}

/** A text that may be a label that no list knows: short, and no sentence, number or mark. */
export function mayBeKey(cell: Cell): boolean {
  const text = headerText(cell);
  return text !== '' && text.length <= 30 && !/[。！!]|^[\d０-９.,%％\s]+$/u.test(text);
}
