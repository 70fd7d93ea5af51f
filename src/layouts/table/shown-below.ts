import type { Cell, Table } from '../../parse/document.ts';
import type { Desk } from '../desk/desk.ts';
import { isKnownKey, mayBeKey } from '../form/form-key.ts';
import { isFit, isMisfit } from '../form/key-evidence.ts';
import { cellsAt, loneText } from '../grid/row-facts.ts';

/** Rows below a header that are asked. */
const reach = 3;

/**
 * True for a row that may be labels throughout, where the rows right below stand under them, at least one with a number,
 * grade or unit below the label that asks for it, and none with another text there.
 */
export function isShownBelow(table: Table, at: number, desk: Desk): boolean {
  const keys = cellsAt(table, at);
  if (!keys.every((key) => isKnownKey(key, desk) || mayBeKey(key))) return false;
  const keyAt = new Map(keys.map((key) => [key.column, key]));
  let fit = 0;
  for (let below = at + 1; below <= at + reach; below++) {
    const cells = cellsAt(table, below);
    if (cells.length < 2 || loneText(cells) !== null) continue;
    if (!cells.every((cell) => standsUnder(cell, keyAt.get(cell.column), desk))) return false;
    fit += cells.filter((cell) => fits(cell, keyAt.get(cell.column), desk)).length;
  }
  return fit > 0;
}

function standsUnder(cell: Cell, key: Cell | undefined, desk: Desk): boolean {
  return key !== undefined && !isMisfit(key, cell, desk);
}

function fits(cell: Cell, key: Cell | undefined, desk: Desk): boolean {
  return key !== undefined && isFit(key, cell, desk);
}
