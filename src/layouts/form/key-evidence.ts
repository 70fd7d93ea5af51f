import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Table } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import type { Desk } from '../desk/desk.ts';
import { headerText, isBlank } from '../table/cells.ts';
import { isRunningNumber, isUnitName } from '../table/fits-column.ts';
import { filledCells } from '../table/row-facts.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import type { FormStyle } from './form-style.ts';

/** What a table shows of its labels: the columns in which known ones stand, and whether header cells mark them. */
export interface KeyEvidence {
  readonly desk: Desk;
  /** Columns in which most cells are known labels. */
  readonly columns: ReadonlySet<number>;
  /** True where some cells are header cells and others are not. */
  readonly marked: boolean;
  /** How the forms of the document set their labels, where they show it. */
  readonly style: FormStyle | null;
}

/** Rows of a table that are asked for its labels. */
const most = 200;

/** Looks at the rows of a table from `from` on. */
export function keyEvidence(table: Table, from: number, desk: Desk): KeyEvidence {
  const columns = new Map<number, { known: number; all: number }>();
  let headers = 0;
  let all = 0;
  for (let at = from; at < table.rows.length && at < from + most; at++) {
    const row = table.rows[at];
    for (const cell of row ? filledCells(row, at) : []) {
      all++;
      if (cell.header) headers++;
      const column = columns.get(cell.column) ?? { known: 0, all: 0 };
      column.all++;
      if (isKnownKey(cell, desk)) column.known++;
      columns.set(cell.column, column);
    }
  }
  const marked = table.syntax === 'html' && headers > 0 && headers < all;
  const ofKeys = [...columns].filter(([, { known, all }]) => known > 0 && known * 3 >= all * 2);
  return {
    desk,
    columns: new Set(ofKeys.map(([column]) => column)),
    marked,
    style: desk.formStyle(),
  };
}

/** What speaks for a cell being a label: its word, a header cell, its place, its look. */
export function keyScore(cell: Cell, { desk, columns, marked }: KeyEvidence): number {
  const known = isKnownKey(cell, desk);
  if (!known && !mayBeKey(cell)) return -4;
  const mark = marked ? (cell.header ? 1 : -0.5) : 0;
  if (known) return 2 + mark;
  return mark + (columns.has(cell.column) ? 0.3 : -0.7);
}

/** What speaks for a cell being the value of a label: it is no label itself, and fits where its label takes few values. */
export function valueScore(key: Cell, value: Cell | null, { desk, marked }: KeyEvidence): number {
  if (!value || isBlank(value)) return -0.2;
  const mark = marked && value.header ? -2 : 0;
  if (isKnownKey(value, desk)) return mark - 4;
  return mark + fitScore(key, value, desk);
}

/** No. and `1`, 評価 and `A`, 担当課 and `案内課` fit; 担当課 and `正規職員` do not, and head columns. */
function fitScore(key: Cell, value: Cell, desk: Desk): number {
  const text = textOf(value.lines);
  const concept = desk.vocabulary.column(headerText(key))?.key;
  if (concept === 'no') return isRunningNumber(text) ? 1 : -2.5;
  if (concept === 'rating') return isRatingText(text) ? 1 : 0;
  if (concept === 'section' || concept === 'department') return isUnitName(text) ? 1 : -2.5;
  return 0;
}
