import type { Cell, Table } from '../../parse/document.ts';
import type { Desk } from '../desk/desk.ts';
import { mayBeKey } from '../form/form-key.ts';
import { cellText, distinct, headerText, isBlank } from '../grid/cells.ts';
import type { Frame } from '../grid/frame.ts';
import { filledCells } from '../grid/row-facts.ts';
import { labelRow } from './label-row.ts';

/**
 * A row of several cells that all look like labels, one of them a listed word that stands for other than its column's
 * text, name or number does, above a row of values: it heads these. Among categories, grades and unknown columns such a
 * word is a value; with one value behind it, it speaks of the row above, unless all values below stand under labels and a
 * statement is among them in a column that had none above.
 */
export function headsOthers(table: Table, at: number, frame: Frame, desk: Desk): boolean {
  const row = table.rows[at];
  const below = table.rows[at + 1];
  if (!row || !below || filledCells(below, at + 1).length === 0) return false;
  const cells = distinct(row).filter((cell) => !isBlank(cell));
  if (cells.length < 2 || !cells.every((cell) => cell.row === at && mayBeKey(cell))) return false;
  const speaksOfAbove = labelRow(cells, { frame, desk }) !== null;
  if (speaksOfAbove && !standBelow(filledCells(below, at + 1), cells)) return false;
  if (speaksOfAbove && !isFirstStatement(table, at, cells[0]?.column ?? 0)) return false;
  return cells.some((cell) => {
    const { concept } = frame.byIndex[cell.column] ?? {};
    if (!concept || concept.key === 'categories' || concept.kind === 'grade') return false;
    const meaning = desk.vocabulary.column(headerText(cell));
    if (!meaning || desk.vocabulary.wordMeaning(meaning.word) === null) return false;
    return (speaksOfAbove || meaning.key !== concept.key) && meaning.titled !== concept.key;
  });
}

/** Values have a label of their own above each. */
function standBelow(values: readonly Cell[], labels: readonly Cell[]): boolean {
  const columns = new Set(labels.map(({ column }) => column));
  return values.every(({ column }) => columns.has(column));
}

const statement = /^[・●○◎■※]|。/u;

/** Below a row stands a statement, above it none in that column. */
function isFirstStatement({ rows }: Table, at: number, column: number): boolean {
  const [above, below] = [rows[at - 1], rows[at + 1]].map((row) => row?.cells[column]);
  return isStatement(below) && !isStatement(above);
}

function isStatement(cell: Cell | null | undefined): boolean {
  return cell != null && statement.test(cellText(cell));
}
