import type { Cell, Line, Row, Table } from '../../parse/document.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { isBlank } from '../grid/cells.ts';
import { cellAt } from './cell-at.ts';
import type { GroupedRows } from './grouped-rows.ts';
import { labelsBeside } from './labels-beside.ts';
import type { RowGroup } from './row-groups.ts';
import { stackedLabels } from './stacked-labels.ts';
import type { Unfolding } from './unfolding.ts';

/** What is wider is no list of labels and texts. */
const mostColumns = 100;

/**
 * A list of which each record takes several rows, a label in each (目標 | 植える。 above 成果 | 植えた。) or the labels one above
 * the other in the header: as a list with a column for each label and all of a record in one row. Null for any other table.
 */
export function unfoldRows(table: Table, vocabulary: Vocabulary): Unfolding | null {
  if (table.width > mostColumns) return null;
  const found = labelsBeside(table, vocabulary) ?? stackedLabels(table, vocabulary);
  return found && { ...found.unfolding, table: unfold(table, found) };
}

function unfold(table: Table, found: GroupedRows): Table {
  const more = found.labels.size - found.columns.length;
  const places = [...found.columns, ...Array.from({ length: more }, (_, i) => table.width + i)];
  const leaders = new Map(found.groups.map((group) => [group.leader, group]));
  const headers = new Set(found.headers);
  const rows = table.rows.map((row, at): Row => {
    const cells: (Cell | null)[] = row.cells.slice();
    const isEmptied = found.emptied.has(at);
    if (!headers.has(at) && !leaders.has(at) && !isEmptied) return row;
    while (cells.length < table.width + more) cells.push(cellAt([], at, cells.length, row.end));
    const put = (lines: readonly Line[], place: number, header: boolean): void => {
      cells[place] = { ...cellAt(lines, at, place, row.end), header };
    };
    if (isEmptied) emptyOut(cells, at, row.end);
    const own = leaders.get(at);
    const marked = row.cells[found.columns[0] ?? 0]?.header ?? false;
    for (const [i, [key, label]] of [...found.labels].entries()) {
      const header = headers.has(at) ? [label] : [];
      put(own ? (own.texts.get(key) ?? []) : header, places[i] ?? 0, marked && !own);
    }
    return { ...row, cells, end: own ? endOf(own, table) : row.end };
  });
  return { ...table, rows, width: table.width + more, labels: new Set(places) };
}

/** What a further row of a group prints stands in the first one. */
function emptyOut(cells: (Cell | null)[], at: number, place: number): void {
  for (const [column, cell] of cells.entries())
    if (cell && cell.row === at && !isBlank(cell)) cells[column] = cellAt([], at, column, place);
}

function endOf({ leader, last }: RowGroup, { rows }: Table): number {
  return rows[last]?.end ?? rows[leader]?.end ?? 0;
}
