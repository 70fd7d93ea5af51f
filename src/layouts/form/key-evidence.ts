import type { Cell, Table } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import type { Desk, FormStyle } from '../desk/desk.ts';
import { cellText, headerText, isBlank } from '../grid/cells.ts';
import { isRunningNumber, isUnitName } from '../grid/fits-column.ts';
import { filledCells } from '../grid/row-facts.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';

/** What a table shows of its labels: the columns in which known ones stand, and whether header cells mark them. */
export interface KeyEvidence {
  readonly desk: Desk;
  /** True for a column in which most cells are known labels. */
  readonly isOfKeys: (column: number) => boolean;
  /** True where some cells are header cells and others are not. */
  readonly marked: boolean;
  /** How the forms of the document set their labels, where they show it. */
  readonly style: FormStyle | null;
}

/** Rows of a table that are asked for its labels. */
const most = 200;

/** Some rows of a table, counted. */
interface Window {
  from: number;
  to: number;
  readonly columns: Map<number, { known: number; all: number }>;
  headers: number;
  all: number;
}

/** The last window of each table: the next row down asks for nearly the same one. */
const windows = new WeakMap<Table, Window>();

/** Looks at the rows of a table from `from` on; what it gives holds until it looks from another row. */
export function keyEvidence(table: Table, from: number, desk: Desk): KeyEvidence {
  const known = windows.get(table);
  const isNear = known && known.from <= from && from < known.to;
  const window: Window = isNear
    ? known
    : { from, to: from, columns: new Map(), headers: 0, all: 0 };
  windows.set(table, window);
  while (window.from < from) countRow(table, window.from++, -1, window, desk);
  const end = Math.min(table.rows.length, from + most);
  while (window.to < end) countRow(table, window.to++, 1, window, desk);
  const { columns, headers, all } = window;
  const isOfKeys = (column: number): boolean => {
    const { known = 0, all = 0 } = columns.get(column) ?? {};
    return known > 0 && known * 3 >= all * 2;
  };
  const marked = table.syntax === 'html' && headers > 0 && headers < all;
  return { desk, isOfKeys, marked, style: desk.formStyle() };
}

function countRow(table: Table, at: number, step: 1 | -1, window: Window, desk: Desk): void {
  const row = table.rows[at];
  const { columns } = window;
  for (const cell of row ? filledCells(row, at) : []) {
    window.all += step;
    if (cell.header) window.headers += step;
    const column = columns.get(cell.column) ?? { known: 0, all: 0 };
    columns.set(cell.column, column);
    column.all += step;
    if (isKnownKey(cell, desk)) column.known += step;
  }
}

/** What speaks for a cell being a label: its word, a header cell, its place, its look. */
export function keyScore(cell: Cell, { desk, isOfKeys, marked }: KeyEvidence): number {
  const known = isKnownKey(cell, desk);
  if (!known && !mayBeKey(cell)) return -4;
  const mark = marked ? (cell.header ? 1 : -0.5) : 0;
  if (known) return 2 + mark;
  return mark + (isOfKeys(cell.column) ? 0.3 : -0.7);
}

/** What speaks for a cell being the value of a label: it is no label itself, and fits where its label takes few values. */
export function valueScore(key: Cell, value: Cell | null, { desk, marked }: KeyEvidence): number {
  if (!value || isBlank(value)) return -0.2;
  const mark = marked && value.header ? -2 : 0;
  if (isKnownKey(value, desk)) return mark - 4;
  return mark + fitScore(key, value, desk);
}

/** True for a value that is not of the kind its label asks for. */
export function isMisfit(key: Cell, value: Cell, desk: Desk): boolean {
  const concept = desk.vocabulary.column(headerText(key))?.key ?? '';
  return (
    ['no', 'rating', 'section', 'department'].includes(concept) && fitScore(key, value, desk) <= 0
  );
}

/** No. and `1`, 評価 and `A`, 担当課 and `案内課` fit; 担当課 and `正規職員` do not, and head columns. */
function fitScore(key: Cell, value: Cell, desk: Desk): number {
  const text = cellText(value);
  const concept = desk.vocabulary.column(headerText(key))?.key;
  if (concept === 'no') return isRunningNumber(text) ? 1 : -2.5;
  if (concept === 'rating') return isRatingText(text) ? 1 : 0;
  if (concept === 'section' || concept === 'department') return isUnitName(text) ? 1 : -2.5;
  return 0;
}
