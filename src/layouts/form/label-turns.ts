import type { Cell, Table } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import type { Desk } from '../desk/desk.ts';
import { headerText } from '../grid/cells.ts';
import { filledCells } from '../grid/row-facts.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import { numberedLabel } from './numbered-label.ts';

/** A longer table is looked at so far. */
const most = 2000;
const none: ReadonlySet<number> = new Set();

/**
 * The rows of labels of a table, from a row on, where labels and values take turns: half of the labels of the first
 * row are known, all of another one known or header cells, those of the others look like labels, and no row between
 * holds any. Empty for any other table.
 */
export function labelTurns(table: Table, from: number, desk: Desk): ReadonlySet<number> {
  const end = Math.min(table.rows.length, from + most);
  const found = new Set<number>();
  let first: readonly Cell[] | null = null;
  let others = 0;
  for (let at = from; at < end; at++) {
    const cells = cellsAt(table, at);
    if (cells.length === 0) continue;
    if (!cells.every(mayBeLabel)) return none;
    if (first === null && !isHeader(cells, desk)) return none;
    first ??= cells;
    if (areLabels(cells, desk) && !isSame(cells, first)) others++;
    found.add(at);
    at++;
    if (cellsAt(table, at).some((cell) => isLabel(cell, desk))) return none;
  }
  return others > 0 ? found : none;
}

function cellsAt({ rows }: Table, at: number): readonly Cell[] {
  const row = rows[at];
  return row ? filledCells(row, at) : [];
}

function mayBeLabel(cell: Cell): boolean {
  return mayBeKey(cell) && !isRatingText(headerText(cell));
}

/** At least half of the labels are known. */
function isHeader(cells: readonly Cell[], desk: Desk): boolean {
  return cells.filter((cell) => isKnownKey(cell, desk)).length * 2 >= cells.length;
}

function areLabels(cells: readonly Cell[], desk: Desk): boolean {
  return cells.every((cell) => cell.header) || cells.every((cell) => isKnownKey(cell, desk));
}

/** A number of an initiative is a value as well. */
function isLabel(cell: Cell, desk: Desk): boolean {
  return cell.header || (isKnownKey(cell, desk) && numberedLabel(headerText(cell)) === null);
}

function isSame(cells: readonly Cell[], first: readonly Cell[]): boolean {
  return cells.every((cell, i) => headerText(cell) === headerText(first[i]));
}
