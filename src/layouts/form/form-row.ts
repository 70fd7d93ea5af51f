import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Table } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import type { Desk } from '../desk/desk.ts';
import { distinct, headerText, isBlank } from '../grid/cells.ts';
import { isUnitName } from '../grid/fits-column.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';

/** A label cell and the cell of its value, of which there may be none. */
export interface KeyValue {
  readonly key: Cell;
  readonly value: Cell | null;
  readonly known: boolean;
}

/** A row of a table read as labels left of their values. */
export interface FormRow {
  readonly pairs: readonly KeyValue[];
  /** A cell in front of the first label that groups the row. */
  readonly group: Cell | null;
  /** True where the cell in front of the first label is blank: the group above goes on. */
  readonly goesOn: boolean;
  /** Cells that are neither label nor value. */
  readonly strays: readonly Cell[];
  /** Cells that repeat the value of a merged one. */
  readonly copies: readonly Cell[];
  /** Values that are known labels themselves: a sign of a header row. */
  readonly labelValues: number;
}

/** Reads a row as `[group] label value label value …`; null where no cell of it can be a label. */
export function formRow(table: Table, at: number, desk: Desk): FormRow | null {
  const row = table.rows[at];
  if (!row) return null;
  const own = trimEnd(distinct(row).filter((cell) => cell.row === at));
  const cells = withoutCopies(own);
  if (cells.every(isBlank)) return null;
  const isKey = keyTest(cells, desk);
  const side = sideCell(row.cells[0], at);
  const { first, group, goesOn } = groupOf(cells, isKey, side);
  const read = pairUp(cells.slice(first), isKey);
  return read.pairs.length === 0
    ? null
    : { ...read, group, goesOn, copies: own.slice(cells.length) };
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
    const text = value ? textOf(value.lines) : '';
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

/** A cell spanning down at the left edge that is no label: 部の概要, or a side bar such as 計画. */
function sideCell(first: Cell | null | undefined, at: number): Cell | null {
  if (!first || first.rowSpan < 2 || first.row >= at) return null;
  return first.end - first.start > longestSide ? null : first;
}

/** Source characters of a cell that names a group; a longer one would be read again with each of its rows. */
const longestSide = 400;

/** Where the first label stands, and the cell in front of it that groups the row: its own, or the one at the side. */
function groupOf(
  cells: readonly Cell[],
  isKey: (cell: Cell) => boolean,
  side: Cell | null,
): { first: number; group: Cell | null; goesOn: boolean } {
  const [lead, second] = cells;
  if (lead && second && isBlank(lead) && isKey(second))
    return { first: 1, group: side, goesOn: true };
  if (lead && second && cells.length > 2 && isGroup(lead, second, cells.length, isKey))
    return { first: 1, group: lead, goesOn: false };
  return { first: 0, group: lead?.column === 0 ? null : side, goesOn: false };
}

/** A cell before a label: no label itself, or one too many for pairs. */
function isGroup(lead: Cell, second: Cell, count: number, isKey: (cell: Cell) => boolean): boolean {
  if (!isKey(lead)) return isKey(second) && (lead.rowSpan > 1 || count % 2 === 1 || mayBeKey(lead));
  return isKey(second) && count % 2 === 1 && !isBlank(second);
}

function pairUp(
  cells: readonly Cell[],
  isKey: (cell: Cell) => boolean,
): Pick<FormRow, 'pairs' | 'strays' | 'labelValues'> {
  const pairs: KeyValue[] = [];
  const strays: Cell[] = [];
  let labelValues = 0;
  for (let i = 0; i < cells.length; ) {
    const key = cells[i];
    const value = cells[i + 1] ?? null;
    if (!key) break;
    const known = isKey(key);
    if (isBlank(key) || (!known && (value === null || isKey(value) || !mayBeKey(key)))) {
      if (!isBlank(key)) strays.push(key);
      i += 1;
      continue;
    }
    const isLabel = value !== null && isKey(value);
    if (isLabel) labelValues++;
    pairs.push({ key, value: value && !isBlank(value) ? value : null, known });
    i += 2;
  }
  return { pairs, strays, labelValues };
}

/** Empty cells at the end of a padded row are none. */
function trimEnd(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.lines.length === 0) end--;
  return cells.slice(0, end);
}

/** Values repeated over the cells of a merged one count once. */
function withoutCopies(cells: readonly Cell[]): readonly Cell[] {
  const [key, value, ...rest] = cells;
  if (!key || !value || rest.length < 2) return cells;
  const text = textOf(value.lines);
  return text !== '' && rest.every((cell) => textOf(cell.lines) === text) ? [key, value] : cells;
}
