import type { Cell, Table } from '../../parse/document.ts';
import { cellsAt, isRuleRow, loneText } from '../grid/row-facts.ts';
import { isLabelBelow } from './is-label-below.ts';
import type { KeyEvidence } from './key-evidence.ts';

/**
 * More values below the first row of them: the labels head columns. A row that is half labels or more begins with
 * further labels, rows of dashes are passed over.
 */
export function goesOnBelow(
  table: Table,
  from: number,
  keys: readonly Cell[],
  evidence: KeyEvidence,
): boolean {
  let at = from;
  while (at < from + 2 && isRuleRow(cellsAt(table, at))) at++;
  const cells = cellsAt(table, at);
  if (cells.length < 2 || loneText(cells) !== null) return goesOnBehind(table, at, keys, evidence);
  if (isListed(table, at, keys, evidence)) return true;
  const known = cells.filter((cell) => isLabelBelow(cell, keys, evidence));
  if (known.length > 0) return false;
  if (cells.every((cell) => cell.header) && evidence.isMarked()) return false;
  if (isWidePair(cells, keys)) return false;
  return cells.some((cell) => keys.some((key) => key.column === cell.column));
}

/** A cell and a wider one that begins below none of the keys: a label that nobody knows, and its value. */
function isWidePair([, value, ...others]: readonly Cell[], keys: readonly Cell[]): boolean {
  if (!value || others.length > 0 || value.colSpan < 2) return false;
  return !keys.some(({ column }) => column === value.column);
}

/** Behind a text alone in its row, a department or group, stand more values: a row about as full as the labels. */
function goesOnBehind(
  table: Table,
  lone: number,
  keys: readonly Cell[],
  evidence: KeyEvidence,
): boolean {
  const cells = cellsAt(table, lone + 1);
  if (cells.length < Math.max(3, keys.length - 1) || loneText(cells) !== null) return false;
  return !cells.some((cell) => isLabelBelow(cell, keys, evidence));
}

/** Rows that are looked at for one more of the same kind. */
const reach = 20;

/** Further below stand more values under the same labels: a row as full as theirs, fuller than the row above it. */
function isListed(
  table: Table,
  from: number,
  keys: readonly Cell[],
  evidence: KeyEvidence,
): boolean {
  let above = Number.POSITIVE_INFINITY;
  for (let at = from; at < table.rows.length && at < from + reach; at++) {
    const cells = cellsAt(table, at);
    const isFull = cells.length > above && cells.length >= keys.length - 1;
    if (isFull && !cells.some((cell) => isLabelBelow(cell, keys, evidence))) return true;
    if (cells.length > 0) above = cells.length;
  }
  return false;
}
