import { conceptOf } from '../../concepts/index.ts';
import type { Cell, Line, Table } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { foldedText, headerText, isBlank } from '../grid/cells.ts';
import type { GroupedRows } from './grouped-rows.ts';
import { namesInitiatives } from './names-initiatives.ts';
import {
  addLines,
  beginGroup,
  copiesOf,
  isMoreOf,
  isOneText,
  otherColumns,
  type RowGroup,
  standsIn,
} from './row-groups.ts';

/** Rows above which no header begins. */
const deepest = 10;

/**
 * A list of which the header prints two labels of one column one above the other (目標, 成果), with the cells of each record
 * likewise. Null for any other table.
 */
export function stackedLabels(table: Table, vocabulary: Vocabulary): GroupedRows | null {
  if (table.width < 2) return null;
  const last = Math.min(table.rows.length - 3, deepest);
  for (let header = 0; header < last; header++) {
    if (!namesInitiatives(table.rows[header], vocabulary)) continue;
    const column = stackedColumn(table, header, vocabulary);
    const found = column < 0 ? null : groupRows(table, header, column, vocabulary);
    if (found) return found;
  }
  return null;
}

/**
 * The one column of two labels one above the other, all other headers standing but once; -1 where there is none.
 */
function stackedColumn({ rows, width }: Table, header: number, vocabulary: Vocabulary): number {
  let stacked = -1;
  for (let column = 0; column < width; column++) {
    const upper = rows[header]?.cells[column];
    const lower = rows[header + 1]?.cells[column];
    if (!upper || isBlank(upper) || upper.row !== header) return -1;
    if (!lower || isBlank(lower) || foldedText(lower) === foldedText(upper)) continue;
    if (stacked >= 0 || !areLabels(upper, lower, vocabulary)) return -1;
    stacked = column;
  }
  return stacked;
}

/** Two labels of texts or grades that mean different things, neither of them over another column. */
function areLabels(upper: Cell, lower: Cell, vocabulary: Vocabulary): boolean {
  const keys = [upper, lower].map((cell) => {
    const meaning = cell.colSpan === 1 ? vocabulary.column(headerText(cell)) : null;
    const concept = meaning && conceptOf(meaning.key);
    return concept?.kind === 'content' || concept?.kind === 'grade' ? concept.key : null;
  });
  return !keys.includes(null) && keys[0] !== keys[1];
}

/** Two rows a record, of which the second prints its cell of the column and nothing else of its own. */
function groupRows(
  table: Table,
  header: number,
  column: number,
  vocabulary: Vocabulary,
): GroupedRows | null {
  const others = otherColumns(table, [column]);
  const labels = labelsOf(table, header, column);
  const [upper = '', lower = ''] = labels.keys();
  const groups: RowGroup[] = [];
  const emptied = new Set([header + 1]);
  const spare = [...copiesOf(beginGroup(header), table, header + 1, others)];
  for (let at = header + 2; at < table.rows.length; at++) {
    const row = table.rows[at];
    const cell = row?.cells[column];
    if (cell?.row === at && vocabulary.column(headerText(cell)) !== null) return null;
    const open = groups.at(-1);
    const isSecond = open?.last === at - 1 && open.leader === open.last;
    if (isSecond && cell?.row === at && isMoreOf(open, table, at, others)) {
      emptied.add(at);
      addLines(open, lower, cell.lines);
      for (const copy of copiesOf(open, table, at, others)) spare.push(copy);
      open.last = at;
      continue;
    }
    if (!row || isSecond) return null;
    if (isOneText(row, at)) {
      if (standsIn(row, at, [column])) return null;
      continue;
    }
    if (!cell || cell.row !== at || cell.colSpan > 1) return null;
    const group = beginGroup(at);
    addLines(group, upper, cell.lines);
    groups.push(group);
  }
  if (groups.length === 0 || emptied.size <= groups.length) return null;
  return {
    columns: [column],
    headers: [header],
    labels,
    groups,
    emptied,
    unfolding: { texts: [], spare },
  };
}

function labelsOf({ rows }: Table, header: number, column: number): ReadonlyMap<string, Line> {
  const labels = new Map<string, Line>();
  for (const at of [header, header + 1]) {
    const cell = rows[at]?.cells[column];
    const [line] = cell?.lines ?? [];
    if (cell && line) labels.set(foldKey(headerText(cell)), line);
  }
  return labels;
}
