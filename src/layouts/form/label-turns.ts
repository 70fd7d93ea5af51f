import type { Cell, Table } from '../../parse/document.ts';
import type { Desk } from '../desk/desk.ts';
import { headerText } from '../grid/cells.ts';
import { filledCells } from '../grid/row-facts.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import { numberedLabel } from './numbered-label.ts';

/** Two labels with their values. */
const fewest = 3;
/** A longer table is looked at so far. */
const most = 2000;

/**
 * How many rows of known labels a table has, from a row on, if every second row is one of labels: the first and another
 * one of other labels are known, and no row between holds any. The rows among them of which nothing is known are labels
 * as well. 0 for any other table.
 */
export function labelTurns(table: Table, from: number, desk: Desk): number {
  const end = Math.min(table.rows.length, from + most);
  if (end - from < fewest) return 0;
  const cellsAt = (at: number): readonly Cell[] => {
    const row = table.rows[at];
    return row ? filledCells(row, at) : [];
  };
  const first = cellsAt(from);
  let known = 0;
  let others = 0;
  for (let at = from; at < end; at++) {
    const cells = cellsAt(at);
    if ((at - from) % 2 > 0) {
      if (cells.some((cell) => isLabel(cell, desk))) return 0;
    } else if (cells.length === 0 || !cells.every(mayBeKey)) return 0;
    else if (cells.every((cell) => isKnownKey(cell, desk))) {
      known++;
      if (!isSame(cells, first)) others++;
    } else if (at === from) return 0;
  }
  return others > 0 ? known : 0;
}

/** A number of an initiative is a value as well. */
function isLabel(cell: Cell, desk: Desk): boolean {
  return isKnownKey(cell, desk) && numberedLabel(headerText(cell)) === null;
}

function isSame(cells: readonly Cell[], first: readonly Cell[]): boolean {
  return cells.every((cell, i) => headerText(cell) === headerText(first[i]));
}
