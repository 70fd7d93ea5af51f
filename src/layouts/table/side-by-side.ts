import { conceptOf } from '../../concepts/index.ts';
import type { Cell, Row, Table } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { isYearHeader } from '../../values/year-header.ts';
import { isPeriod } from '../../vocabulary/period.ts';
import type { Desk } from '../desk/desk.ts';
import { keepTable } from '../desk/keep.ts';
import { currentSheet } from '../desk/sheets.ts';
import { isKnownKey } from '../form/form-key.ts';
import { isMisfit } from '../form/key-evidence.ts';
import { headerText, isBlank } from '../grid/cells.ts';
import { isRunningNumber } from '../grid/fits-column.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { type Layout, type Reading, type View, viewOf } from './layout.ts';
import { readRecordTable, recordFrame } from './record-table.ts';

/** Labels at the left and beside each other the values of several initiatives, a column each: 取組名 | 花壇 | 水路. */
export const sideBySide: Layout = {
  name: 'side-by-side',
  recognise: ({ table, from, desk }) =>
    endOfBlock(table, from, desk) > 0 ? [{ reason: 'columns-are-records', share: 1 }] : null,
  read: (view) => {
    const { table, from, desk } = view;
    const end = endOfBlock(table, from, desk);
    return readTurned(view, end) ?? refuse(view, end);
  },
};

/** Initiatives beside each other, and their labels. */
const mostColumns = 20;
const mostRows = 40;

/** The row behind a block of such labels and values; -1 where none begins. */
function endOfBlock(table: Table, from: number, desk: Desk): number {
  if (from > desk.tableStart || table.labels || table.width > mostColumns) return -1;
  const titles = titlesOf(table, from, desk);
  if (titles.length < 2) return -1;
  const lead = headerText(table.rows[from]?.cells[0]);
  let full = 0;
  let says = false;
  let end = from + 1;
  for (; end < table.rows.length && headerText(table.rows[end]?.cells[0]) !== lead; end++) {
    const [key, ...values] = cellsAt(table, end);
    if (end - from > mostRows || !key || !isKnownKey(key, desk) || key.column > 0) return -1;
    if (values.some((cell) => cell.column > titles.length || isKnownKey(cell, desk))) return -1;
    if (isOneText(key, values, desk)) return -1;
    if (values.length === titles.length) full++;
    says ||= saysSomething(key, desk);
  }
  const rows = end - from - 1;
  return says && rows > 1 && full * 2 > rows && isPlain(table, from, end) ? end : -1;
}

/** A text of a merged cell, repeated by a converter: initiatives say nothing alike, but of their section or grade. */
function isOneText(key: Cell, [first, ...others]: readonly Cell[], desk: Desk): boolean {
  if (!first || others.length === 0 || !saysSomething(key, desk)) return false;
  return others.every((cell) => headerText(cell) === headerText(first));
}

function saysSomething(key: Cell, { vocabulary }: Desk): boolean {
  const meaning = vocabulary.column(headerText(key));
  return meaning !== null && conceptOf(meaning.titled).kind === 'content';
}

/** The titles behind a label that names initiatives: in each cell another, none a number, a year or a label. */
function titlesOf(table: Table, at: number, desk: Desk): readonly Cell[] {
  const [key, ...titles] = cellsAt(table, at);
  if (!key || key.column > 0 || !isKnownKey(key, desk)) return [];
  if (desk.vocabulary.column(headerText(key))?.key !== 'initiative') return [];
  const texts = new Set(titles.map(headerText));
  const areTitles = titles.every((cell, i) => cell.column === i + 1 && isTitle(cell, desk));
  return areTitles && texts.size === titles.length ? titles : [];
}

const longestTitle = 60;

function isTitle(cell: Cell, desk: Desk): boolean {
  const text = headerText(cell);
  if (text.length > longestTitle || /。/u.test(text) || isKnownKey(cell, desk)) return false;
  return !isRunningNumber(text) && !isYearHeader(text) && !isPeriod(foldKey(text));
}

/** No cell spans. */
function isPlain({ rows }: Table, from: number, end: number): boolean {
  return rows
    .slice(from, end)
    .every(({ cells }) =>
      cells.every((cell) => !cell || (cell.colSpan === 1 && cell.rowSpan === 1)),
    );
}

/** Reads each column as the row of a list; null where a value is not of the kind its label asks for, or there is no list. */
function readTurned({ table, from, desk }: View, end: number): Reading | null {
  const rows = table.rows.slice(from, end);
  if (rows.some((row) => holdsMisfit(row, desk))) return null;
  const turned = viewOf(turn(table, rows), 0, desk);
  if (!recordFrame(turned)) return null;
  const { frame } = readRecordTable(turned);
  return { end, frame };
}

function holdsMisfit({ cells: [key, ...values] }: Row, desk: Desk): boolean {
  return values.some((cell) => key && cell && !isBlank(cell) && isMisfit(key, cell, desk));
}

/** A cell that a row lacks is none in its column. */
function turn(table: Table, rows: readonly Row[]): Table {
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const turned = Array.from({ length: width }, (_, at): Row => {
    const cells = rows.map(({ cells }, column) => turnCell(cells[at], at, column));
    const own = cells.filter((cell) => cell !== null);
    return { cells, start: own[0]?.start ?? table.start, end: own.at(-1)?.end ?? table.end };
  });
  return { ...table, rows: turned, width: rows.length };
}

function turnCell(cell: Cell | null | undefined, row: number, column: number): Cell | null {
  return cell ? { ...cell, row, column } : null;
}

function refuse({ table, from, desk }: View, end: number): Reading {
  desk.report('unsure', table.rows[from]?.start ?? table.start, { reason: 'columns-are-records' });
  keepTable(table, currentSheet(desk), desk, from, end);
  return { end, frame: null };
}
