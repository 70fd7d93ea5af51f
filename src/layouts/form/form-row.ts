import type { Cell, Table } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import { isUnitName } from '../../values/unit-name.ts';
import type { Desk } from '../desk/desk.ts';
import { cellText, headerText, isBlank } from '../grid/cells.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import { ownCells } from './own-cells.ts';

/** A label cell and the cell of its value, of which there may be none. */
export interface KeyValue {
  readonly key: Cell;
  readonly value: Cell | null;
  readonly known: boolean;
}

/** A row of a table read as labels left of their values. */
export interface FormRow {
  readonly pairs: readonly KeyValue[];
  /** Values that are known labels themselves: a sign of a header row. */
  readonly labelValues: number;
}

/** Reads a row as `[group] label value label value …`; null where no cell of it can be a label. */
export function formRow(table: Table, at: number, desk: Desk): FormRow | null {
  const row = table.rows[at];
  if (!row) return null;
  const { cells } = ownCells(row, at);
  if (cells.every(isBlank)) return null;
  const isKey = keyTest(cells, desk);
  const read = pairUp(cells.slice(firstLabel(cells, isKey)), isKey);
  return read.pairs.length === 0 ? null : read;
}

/** True for a row that holds labels and values and heads no column: its values fit their labels, or more such rows follow. */
export function isFormRow(table: Table, at: number, desk: Desk): boolean {
  const row = formRow(table, at, desk);
  if (!row || !isCertain(row) || row.pairs.some(({ value }) => value === null)) return false;
  if (row.pairs.some(fitsItsKey(desk))) return true;
  const next = formRow(table, at + 1, desk);
  return next !== null && isCertain(next) && beginsAlike(row, next);
}

/** All labels known, and no value is. */
export function isCertain({ pairs, labelValues }: FormRow): boolean {
  return pairs.every(({ known }) => known) && labelValues === 0;
}

function beginsAlike(row: FormRow, next: FormRow): boolean {
  return row.pairs[0]?.key.column === next.pairs[0]?.key.column;
}

/** No. and `1`, 評価 and `A`, 担当課 and `案内課`: a value of the form that its label asks for. */
function fitsItsKey(desk: Desk): (pair: KeyValue) => boolean {
  return ({ key, value }) => {
    const text = value ? cellText(value) : '';
    if (text === '') return false;
    const concept = desk.vocabulary.column(headerText(key))?.key;
    if (concept === 'no') return /^[(（]?[\d０-９①-⑳]/u.test(text);
    if (concept === 'rating') return isRatingText(text);
    return (concept === 'section' || concept === 'department') && isUnitName(text);
  };
}

/** Header cells are labels where the row has cells of both kinds; else known words are. */
function keyTest(cells: readonly Cell[], desk: Desk): (cell: Cell) => boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  const marked = filled.filter((cell) => cell.header).length;
  const byMark = marked > 0 && marked < filled.length;
  return (cell) => isKnownKey(cell, desk) || (byMark && cell.header && mayBeKey(cell));
}

/** Where the first label stands: the cell in front of it may group the row. */
function firstLabel(cells: readonly Cell[], isKey: (cell: Cell) => boolean): number {
  const [lead, second] = cells;
  if (!lead || !second) return 0;
  if (isBlank(lead)) return isKey(second) ? 1 : 0;
  return cells.length > 2 && isGroup(lead, second, cells.length, isKey) ? 1 : 0;
}

/** A cell before a label: no label itself, or one too many for pairs. */
function isGroup(lead: Cell, second: Cell, count: number, isKey: (cell: Cell) => boolean): boolean {
  if (!isKey(lead)) return isKey(second) && (lead.rowSpan > 1 || count % 2 === 1 || mayBeKey(lead));
  return isKey(second) && count % 2 === 1 && !isBlank(second);
}

function pairUp(cells: readonly Cell[], isKey: (cell: Cell) => boolean): FormRow {
  const pairs: KeyValue[] = [];
  let labelValues = 0;
  for (let i = 0; i < cells.length; ) {
    const key = cells[i];
    const value = cells[i + 1] ?? null;
    if (!key) break;
    const known = isKey(key);
    if (isBlank(key) || (!known && (value === null || isKey(value) || !mayBeKey(key)))) {
      i += 1;
      continue;
    }
    if (value !== null && isKey(value)) labelValues++;
    pairs.push({ key, value: value && !isBlank(value) ? value : null, known });
    i += 2;
  }
  return { pairs, labelValues };
}
