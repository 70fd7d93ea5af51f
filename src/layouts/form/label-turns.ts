import type { Cell, Table } from '../../parse/document.ts';
import type { Desk } from '../desk/desk.ts';
import { headerText } from '../grid/cells.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import { numberedLabel } from './numbered-label.ts';

/** A longer table is looked at so far. */
const most = 2000;
const none: ReadonlySet<number> = new Set();

/**
 * The rows of labels of a table, from a row on, where labels and values take turns. Half of the labels of the first row
 * are known. Another row of labels differs from it and shows what it is: all are known or header cells, or half are
 * known and the row stands in the table before. The others look like labels, and no row between holds a label. Empty
 * for any other table.
 */
export function labelTurns(table: Table, from: number, desk: Desk): ReadonlySet<number> {
  const end = Math.min(table.rows.length, from + most);
  const found = new Set<number>();
  const texts = new Set<string>();
  let others = 0;
  for (let at = from; at < end; at++) {
    const cells = cellsAt(table, at);
    if (cells.length === 0) continue;
    const isKnown = isHalfKnown(cells, desk);
    if (!cells.every(mayBeKey) || (found.size === 0 && !isKnown)) return none;
    if (cellsAt(table, at + 1).some((cell) => isLabel(cell, desk))) return none;
    const text = cells.map(headerText).join('\t');
    const [first = text] = texts;
    const isShown = areLabels(cells, desk) || (isKnown && texts.has(text));
    if (isShown && text !== first) others++;
    texts.add(text);
    found.add(at++);
  }
  return others > 0 ? found : none;
}

function isHalfKnown(cells: readonly Cell[], desk: Desk): boolean {
  return cells.filter((cell) => isKnownKey(cell, desk)).length * 2 >= cells.length;
}

function areLabels(cells: readonly Cell[], desk: Desk): boolean {
  return cells.every((cell) => cell.header) || cells.every((cell) => isKnownKey(cell, desk));
}

/** A number of an initiative is a value as well. */
function isLabel(cell: Cell, desk: Desk): boolean {
  return cell.header || (isKnownKey(cell, desk) && numberedLabel(headerText(cell)) === null);
}
