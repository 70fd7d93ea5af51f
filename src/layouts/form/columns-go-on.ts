import type { Cell, Table } from '../../parse/document.ts';
import { headerText } from '../grid/cells.ts';
import { isRunningNumber } from '../grid/fits-column.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { isKnownKey } from './form-key.ts';
import { type KeyEvidence, valueScore } from './key-evidence.ts';

/**
 * Behind labels that speak of the row above another row stands under the same columns: all its cells below a key, none
 * a label, each fitting the key that takes few values; of a row of two cells one has to show that, or the first label
 * comes again behind it. The labels above head columns then. Where no such row comes within a few labels they are those
 * of a form. Right below a row of labels alone stand their values.
 */
export function columnsGoOn(
  table: Table,
  label: number,
  keys: readonly Cell[],
  evidence: KeyEvidence,
): boolean {
  const keyAt = new Map(keys.map((key) => [key.column, key]));
  for (let at = label + 1; at < table.rows.length && at <= label + mostLabels; at++) {
    const cells = cellsAt(table, at);
    const [first] = cells;
    if (!first || isKnownKey(first, evidence.desk) || cells.length < 2) continue;
    if (cellsAt(table, at - 1).length > 1 && areKnown(cellsAt(table, at - 1), evidence)) continue;
    const scores = cells.map((cell) => {
      const key = keyAt.get(cell.column);
      if (key) return valueScore(key, cell, evidence);
      return isRunningNumber(headerText(cell)) ? 0 : -9;
    });
    return (
      scores.every((score) => score > -2) &&
      (cells.length > 2 ||
        scores.some((score) => score >= 1) ||
        isSameLabel(cellsAt(table, label)[0], cellsAt(table, at + 1)[0]))
    );
  }
  return false;
}

/** Labels of one initiative of a table; behind so many another form may begin. */
const mostLabels = 8;

function areKnown(cells: readonly Cell[], { desk }: KeyEvidence): boolean {
  return cells.every((cell) => isKnownKey(cell, desk));
}

function isSameLabel(label: Cell | undefined, other: Cell | undefined): boolean {
  return label !== undefined && headerText(label) === headerText(other);
}
