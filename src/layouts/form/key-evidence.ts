import { conceptOf } from '../../concepts/index.ts';
import type { Cell, Table } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import { isUnitName } from '../../values/unit-name.ts';
import type { Desk, FormStyle } from '../desk/desk.ts';
import { perDesk } from '../desk/per-desk.ts';
import { cellText, headerText, isBlank } from '../grid/cells.ts';
import { isRunningNumber } from '../grid/fits-column.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import { labelTurns } from './label-turns.ts';
import { numberedLabel } from './numbered-label.ts';

/**
 * What a table shows of its labels, counted when it is first asked. Functions, for an accessor gives each object a shape of
 * its own, and engines keep what it leads to alive for as long as that.
 */
export interface KeyEvidence {
  readonly desk: Desk;
  /** True for a column in which most cells are known labels. */
  readonly isOfKeys: (column: number) => boolean;
  /** True where some cells are header cells and others are not. */
  readonly isMarked: () => boolean;
  /** True for a row of labels in a table where they and values take turns. */
  readonly isTurn: (row: number) => boolean;
  /** How the forms of the document set their labels, where they show it. */
  readonly style: () => FormStyle | null;
}

/** Rows of a table that are asked for its labels. */
const most = 200;

/** Some rows of a table, and what was counted in them. */
interface Window<Counts> {
  from: number;
  to: number;
  readonly counts: Counts;
}

/** Filled cells of a column, and the known labels among them. */
type Columns = Map<number, { known: number; all: number }>;

/** The last windows of each table: the next row down asks for nearly the same ones. */
const keyWindows = perDesk<Table, Window<Columns>>();
const headerWindows = perDesk<Table, Window<{ headers: number; all: number }>>();

/** Looks at the rows of a table from `from` on; what it gives holds until it looks from another row. */
export function keyEvidence(table: Table, from: number, desk: Desk): KeyEvidence {
  let columns: Columns | null = null;
  let marked: boolean | null = null;
  let turns: ReadonlySet<number> | null = null;
  return {
    desk,
    isOfKeys: (column) => {
      columns ??= columnsFrom(table, from, desk);
      const { known = 0, all = 0 } = columns.get(column) ?? {};
      return known > 0 && known * 3 >= all * 2;
    },
    isTurn: (row) => {
      turns ??= labelTurns(table, from, desk);
      return turns.has(row);
    },
    isMarked: () => {
      marked ??= table.syntax === 'html' && isMarked(table, from, desk);
      return marked;
    },
    style: desk.formStyle,
  };
}

function columnsFrom(table: Table, from: number, desk: Desk): Columns {
  const none = (): Columns => new Map();
  return countFrom(keyWindows(desk), table, from, none, (cell, step, columns) => {
    const column = columns.get(cell.column) ?? { known: 0, all: 0 };
    columns.set(cell.column, column);
    column.all += step;
    if (isKnownKey(cell, desk)) column.known += step;
  });
}

function isMarked(table: Table, from: number, desk: Desk): boolean {
  if (beginsMarked(table, from)) return true;
  const none = () => ({ headers: 0, all: 0 });
  const { headers, all } = countFrom(
    headerWindows(desk),
    table,
    from,
    none,
    (cell, step, counts) => {
      counts.all += step;
      if (cell.header) counts.headers += step;
    },
  );
  return headers > 0 && headers < all;
}

/** In most tables with header cells the first two rows hold cells of both kinds. */
function beginsMarked(table: Table, from: number): boolean {
  const cells = [...cellsAt(table, from), ...cellsAt(table, from + 1)];
  return cells.some(({ header }) => header) && cells.some(({ header }) => !header);
}

/** Moves the last window of a table down to the rows from `from` on, if it is near, and begins a new one if not. */
function countFrom<Counts>(
  windows: WeakMap<Table, Window<Counts>>,
  table: Table,
  from: number,
  none: () => Counts,
  count: (cell: Cell, step: 1 | -1, counts: Counts) => void,
): Counts {
  const known = windows.get(table);
  const isNear = known && known.from <= from && from < known.to;
  const window = isNear ? known : { from, to: from, counts: none() };
  windows.set(table, window);
  const countRow = (at: number, step: 1 | -1): void => {
    for (const cell of cellsAt(table, at)) count(cell, step, window.counts);
  };
  while (window.from < from) countRow(window.from++, -1);
  const end = Math.min(table.rows.length, from + most);
  while (window.to < end) countRow(window.to++, 1);
  return window.counts;
}

/** What speaks for a cell being a label: its word, a header cell, its place, its look. */
export function keyScore(cell: Cell, evidence: KeyEvidence): number {
  const known = isKnownKey(cell, evidence.desk);
  if (!known && !mayBeKey(cell)) return -4;
  const mark = evidence.isMarked() ? (cell.header ? 1 : -0.5) : 0;
  if (known) return 2 + mark;
  return mark + (evidence.isOfKeys(cell.column) ? 0.3 : unknownScore(headerText(cell).length));
}

/** Labels are shorter than what they label. */
function unknownScore(length: number): number {
  if (length <= 6) return -0.5;
  return length <= 12 ? -0.7 : -1;
}

/** What speaks for a cell being the value of a label: it is no label itself, and fits where its label takes few values. */
export function valueScore(key: Cell, value: Cell | null, evidence: KeyEvidence): number {
  if (!value || isBlank(value)) return -0.2;
  const { desk } = evidence;
  const mark = value.header && evidence.isMarked() ? -2 : 0;
  if (isKnownKey(value, desk) && !takesWord(key, value, desk)) return mark - 4;
  return mark + fitScore(key, value, desk);
}

/** A known label is the value of another where that groups initiatives, rates or numbers them: 重点 below 種別, 目標1 below No. */
export function takesWord(key: Cell, value: Cell, { vocabulary }: Desk): boolean {
  const concept = vocabulary.column(headerText(key))?.key;
  const text = headerText(value);
  if (concept === 'no') return numberedLabel(text) !== null;
  return concept === 'categories' || (concept === 'rating' && isRatingText(text));
}

/** True for a value that is not of the kind its label asks for. */
export function isMisfit(key: Cell, value: Cell, desk: Desk): boolean {
  return asksForKind(key, desk) && fitScore(key, value, desk) <= 0;
}

/** True for a value that is of the kind its label asks for. */
export function isFit(key: Cell, value: Cell, desk: Desk): boolean {
  return asksForKind(key, desk) && fitScore(key, value, desk) > 0;
}

/** True for a statement, or several lines, where the label asks for such. */
export function isStated(key: Cell, { lines }: Cell, { vocabulary }: Desk): boolean {
  const meaning = vocabulary.column(headerText(key));
  if (!meaning || conceptOf(meaning.titled).kind !== 'content') return false;
  return lines.length > 1 || /。|^[・●○◎■※①-⑳]/u.test(lines[0]?.text ?? '');
}

/** A number, grade or unit; other labels take any text. */
function asksForKind(key: Cell, { vocabulary }: Desk): boolean {
  const concept = vocabulary.column(headerText(key))?.key ?? '';
  return ['no', 'rating', 'section', 'department'].includes(concept);
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
