import type { Table } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import { headerText } from '../grid/cells.ts';
import { isRunningNumber } from '../grid/fits-column.ts';

/** Rows that are looked at. */
const most = 200;

const known = new WeakMap<Table, Map<number, boolean>>();

/**
 * True where some row prints a text in a column and the next that is more than a grade or number: a converter has repeated
 * the values of merged cells. Two grades alike may be two.
 */
export function repeatsValues(table: Table, column: number): boolean {
  const columns = known.get(table) ?? new Map<number, boolean>();
  known.set(table, columns);
  const found =
    columns.get(column) ?? table.rows.slice(0, most).some((_, at) => isTwice(table, at, column));
  columns.set(column, found);
  return found;
}

function isTwice({ rows }: Table, at: number, column: number): boolean {
  const cell = rows[at]?.cells[column];
  const next = rows[at]?.cells[column + 1];
  if (!cell || !next || cell === next || cell.row !== at) return false;
  const text = headerText(cell);
  return (
    text.length > 1 && text === headerText(next) && !isRatingText(text) && !isRunningNumber(text)
  );
}
