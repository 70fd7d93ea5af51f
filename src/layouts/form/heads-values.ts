import type { Cell, Table } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import { headerText } from '../grid/cells.ts';
import { cellIn, cellsAt, loneText } from '../grid/row-facts.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import { isFit, isMisfit, isStated, type KeyEvidence } from './key-evidence.ts';

/**
 * True for a row of labels with no values beside them: it is a header of which the row above or below prints two
 * neighbouring cells once more, or what a label asks for (a number, grade or unit, or statements) stands below it and
 * not beside it.
 */
export function headsValues(table: Table, at: number, evidence: KeyEvidence): boolean {
  const cells = cellsAt(table, at);
  if (isCopied(cells, table, at + 1) || isCopied(cells, table, at - 1)) return true;
  return cells.some((key, i) => {
    const beside = cells[i + 1];
    const value = cellIn(table, at + 1, key.column);
    if (!beside || !value || !isKnownKey(key, evidence.desk) || isKnownKey(value, evidence.desk))
      return false;
    if (isBar(value, key, cellsAt(table, at + 1))) return false;
    const isBelow = isMisfit(key, beside, evidence.desk) && isFit(key, value, evidence.desk);
    return isBelow || (isStated(key, value, evidence.desk) && mayBeKey(beside));
  });
}

/** `Ⅳ 改善` over the width of the labels, or alone in its row: the name of a part, and no value of one of them. */
function isBar(cell: Cell, key: Cell, row: readonly Cell[]): boolean {
  return cell.colSpan > key.colSpan || (loneText(row) !== null && numbered.test(headerText(cell)));
}

const numbered = /^[Ⅰ-Ⅹ\d０-９]{1,2}[\s　.．、]+\p{L}/u;

/** Two cells beside each other stand in another row alike; grades and texts over several columns may. */
function isCopied(cells: readonly Cell[], table: Table, other: number): boolean {
  const isSame = (cell: Cell): boolean =>
    headerText(cellIn(table, other, cell.column)) === headerText(cell);
  return cells.some((cell, i) => {
    const next = cells[i + 1];
    if (!next || !isSame(cell) || !isSame(next)) return false;
    return headerText(cell) !== headerText(next) && !isRatingText(headerText(next));
  });
}
