import type { Cell, Table } from '../../parse/document.ts';
import type { Desk } from '../desk/desk.ts';
import { perDesk } from '../desk/per-desk.ts';
import { headerText } from '../grid/cells.ts';
import { isKnownKey } from './form-key.ts';
import { isBesideBar } from './is-beside-bar.ts';
import type { KeyEvidence } from './key-evidence.ts';
import { type OwnCells, ownCells } from './own-cells.ts';

/**
 * The cells of a row of three without a text that is written into both columns of a merged cell: 事業名 | 事業名 | X beside a
 * bar, 担当課 | X | X. Two grades or numbers may be those of two columns, unless other rows of the table show that merged
 * cells are written so.
 */
export function withoutTwice(own: OwnCells, table: Table, evidence: KeyEvidence): OwnCells {
  const [label, second, third, ...others] = own.cells;
  if (!label || !second || !third || others.length > 0) return own;
  if (isSame(label, second) && isBesideBar(own.cells, evidence))
    return { cells: [label, third], copies: [second, ...own.copies] };
  if (!isSame(second, third) || !isValueTwice(label, second, table, evidence)) return own;
  return { cells: [label, second], copies: [third, ...own.copies] };
}

function isSame(cell: Cell, other: Cell): boolean {
  return headerText(cell) === headerText(other);
}

function isValueTwice(label: Cell, value: Cell, table: Table, { desk }: KeyEvidence): boolean {
  if (!isKnownKey(label, desk) || isKnownKey(value, desk)) return false;
  const key = desk.vocabulary.column(headerText(label))?.key;
  return (key !== 'rating' && key !== 'no') || writesTwice(table, desk);
}

/** Rows that are looked at for a merged cell. */
const most = 200;
const answers = perDesk<Table, boolean>();

/** True where a longer text stands in two cells or more of a row. */
function writesTwice(table: Table, desk: Desk): boolean {
  const known = answers(desk).get(table);
  if (known !== undefined) return known;
  const found = table.rows.slice(0, most).some((row, at) => ownCells(row, at).copies.length > 0);
  answers(desk).set(table, found);
  return found;
}
