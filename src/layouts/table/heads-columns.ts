import { isKnownKey } from '../form/form-key.ts';
import type { Form } from '../form/read-form.ts';
import { headerText } from '../grid/cells.ts';
import { isRunningNumber } from '../grid/fits-column.ts';
import { filledCells } from '../grid/row-facts.ts';
import type { View } from './layout.ts';

/**
 * True where labels read from one row alone head columns: the row behind them fills three cells or more below theirs
 * and holds no label. Without such a row they are labels with their values.
 */
export function headsColumns({ table, from, desk }: View, { end }: Form): boolean {
  const row = table.rows[from];
  const below = table.rows[end];
  if (end !== from + 1 || !row || !below) return false;
  const columns = new Set(filledCells(row, from).map(({ column }) => column));
  const cells = filledCells(below, end);
  return (
    cells.length > 2 &&
    cells.every((cell) => {
      const isPlaced = columns.has(cell.column) || isRunningNumber(headerText(cell));
      return isPlaced && !isKnownKey(cell, desk);
    })
  );
}
