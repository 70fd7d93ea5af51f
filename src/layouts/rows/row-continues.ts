import type { Cell, Row } from '../../parse/document.ts';
import { isBlank } from './cells.ts';
import { type Column, columnOf, has } from './frame.ts';
import type { Rows } from './rows.ts';

/** True where the row has nothing that begins an initiative, or shares the initiative cell of the row above. */
export function goesOn(row: Row, at: number, rows: Rows): boolean {
  const leads = ['no', 'initiative'] as const;
  const cells = leads.map((key) => cellOf(row, columnOf(rows.frame, key)));
  const [no, initiative] = cells;
  if (isFresh(no, at)) return false;
  if (isFresh(initiative, at)) return looksCut(row, at, rows);
  if (initiative && initiative.row < at && !(no && no.row === at && no.lines.length > 0))
    return true;
  return has(rows.frame, 'initiative', 'no') || !hasLead(row, at, rows);
}

/** Without number and initiative columns a goal or action begins the record. */
function hasLead(row: Row, at: number, rows: Rows): boolean {
  return (['section', 'goals', 'actions'] as const).some((key) =>
    isFresh(cellOf(row, columnOf(rows.frame, key)), at),
  );
}

/** An initiative without number, section and rating below numbered ones is the tail of a row that a page break cut. */
function looksCut(row: Row, at: number, rows: Rows): boolean {
  if (!columnOf(rows.frame, 'no') || rows.record?.no == null) return false;
  const own = (['section', 'rating', 'categories'] as const)
    .map((key) => columnOf(rows.frame, key))
    .filter((column) => column !== undefined);
  const first = cellOf(row, columnOf(rows.frame, 'initiative'));
  return (
    own.length > 0 &&
    own.every((column) => !isFresh(cellOf(row, column), at)) &&
    first !== null &&
    has(rows.frame, 'rating')
  );
}

export function cellOf(row: Row, column: Column | undefined): Cell | null {
  return column ? (row.cells[column.index] ?? null) : null;
}

function isFresh(cell: Cell | null | undefined, at: number): boolean {
  return !!cell && cell.row === at && !isBlank(cell);
}
