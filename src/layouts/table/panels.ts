import type { Cell, Row, Table } from '../../parse/document.ts';
import { readDepartmentName } from '../../values/department-name.ts';
import { foldKey } from '../../values/fold.ts';
import { goalMayName } from '../../vocabulary/goal-may-name.ts';
import { claim, type Desk } from '../desk/desk.ts';
import { keepTable } from '../desk/keep.ts';
import { currentSheet, enterDepartment } from '../desk/sheets.ts';
import { cellText, headerText } from '../grid/cells.ts';
import { filledCells, loneText } from '../grid/row-facts.ts';
import { type Layout, type Reading, type View, viewOf } from './layout.ts';
import { readRecordTable, recordFrame } from './record-table.ts';

/**
 * A header row that repeats itself, with the name of an initiative in each part: tables printed beside each other, which
 * are read one behind the other. As one table a row would hold two initiatives, and the grade of the right one.
 */
export const panels: Layout = {
  name: 'panels',
  recognise: ({ table, from, desk }) => {
    const first = from + (departmentsAbove(table, from, desk) ? 1 : 0);
    return panelWidth(table, first, desk) > 0 ? [{ reason: 'header-repeats', share: 1 }] : null;
  },
  read: (view) => readPanels(view) ?? refuse(view),
};

const fewest = 2;
/** What is wider has many columns, not many panels. */
const mostColumns = 40;

/** How many columns a panel has; 0 where the row heads none. */
function panelWidth({ rows, width, labels }: Table, from: number, desk: Desk): number {
  const cells = rows[from]?.cells ?? [];
  if (labels || cells.length < 2 * fewest || width > mostColumns) return 0;
  const texts = cells.map((cell) => foldKey(headerText(cell)));
  const size = texts.indexOf(texts[0] ?? '', 1);
  if (texts[0] === '' || size < fewest || !isWhole(texts, size)) return 0;
  if (texts.some((text, at) => text !== texts[at % size])) return 0;
  const named = cells.slice(0, size).some((cell) => namesInitiative(headerText(cell), desk));
  return named ? size : 0;
}

/** The last panel may lack the blank column that stands between two of them. */
function isWhole(texts: readonly string[], size: number): boolean {
  const rest = texts.length % size;
  return rest === 0 || (rest === size - 1 && texts[size - 1] === '');
}

function namesInitiative(text: string, { vocabulary }: Desk): boolean {
  const meaning = vocabulary.column(text);
  if (!meaning) return false;
  return meaning.key === 'initiative' || meaning.standIn || goalMayName(meaning);
}

/** A row with the department of each panel above its first column, and nothing else; null for any other row. */
function departmentsAbove(table: Table, from: number, desk: Desk): readonly Cell[] | null {
  const row = table.rows[from];
  const cells = row ? filledCells(row, from) : [];
  if (cells.length < fewest || cells.some((cell) => readDepartmentName(cellText(cell)) === null))
    return null;
  const size = panelWidth(table, from + 1, desk);
  const width = table.rows[from + 1]?.cells.length ?? 0;
  const isEach = cells.length === Math.ceil(width / Math.max(size, 1));
  return size > 0 && isEach && cells.every(({ column }, at) => column === at * size) ? cells : null;
}

/** Reads each panel as a table; null where a cell belongs to two of them or stands alone, or one of them is no list. */
function readPanels({ table, from: top, desk }: View): Reading | null {
  const departments = departmentsAbove(table, top, desk);
  const from = top + (departments ? 1 : 0);
  const size = panelWidth(table, from, desk);
  const rows = table.rows.slice(from);
  const isCut = ({ cells }: Row): boolean =>
    cells.some((cell, at) => at % size === 0 && cell && cell.column < at);
  // A text alone in its row may head the rows of its panel, or all of them.
  if (rows.some((row, at) => isCut(row) || loneText(filledCells(row, from + at)) !== null))
    return null;
  const views: View[] = [];
  for (let left = 0; left < (rows[0]?.cells.length ?? 0); left += size)
    views.push(viewOf(panelOf(table, rows, from, left, size), 0, desk));
  if (!views.every(recordFrame)) return null;
  const strays = rows.some(({ cells }) => cells.length > views.length * size);
  if (strays) return null;
  let frame: Reading['frame'] = null;
  for (const [at, view] of views.entries()) {
    desk.tableStart = 0;
    enterPanel(departments?.[at], desk);
    const reading = readRecordTable(view);
    if (reading.end < view.table.rows.length)
      keepTable(view.table, currentSheet(desk), desk, reading.end);
    frame = reading.frame;
  }
  return { end: table.rows.length, frame };
}

/** The department above a panel is that of its initiatives. */
function enterPanel(cell: Cell | undefined, desk: Desk): void {
  const name = cell ? readDepartmentName(cellText(cell)) : null;
  if (!cell || name === null) return;
  enterDepartment(desk, name, cell.start);
  claim(desk, cell.lines, 'field');
}

/** The columns of a table from `left` on, its rows from `from` on; a row that ends before them has no cells. */
function panelOf(
  table: Table,
  rows: readonly Row[],
  from: number,
  left: number,
  size: number,
): Table {
  const moved = new Map<Cell, Cell>();
  const move = (cell: Cell | null): Cell | null => {
    if (!cell) return null;
    const known = moved.get(cell) ?? { ...cell, row: cell.row - from, column: cell.column - left };
    moved.set(cell, known);
    return known;
  };
  const own = rows.map(
    (row): Row => ({ ...row, cells: row.cells.slice(left, left + size).map(move) }),
  );
  return { ...table, rows: own, width: size };
}

function refuse({ table, from, desk }: View): Reading {
  desk.report('unsure', table.rows[from]?.start ?? table.start, { reason: 'header-repeats' });
  keepTable(table, currentSheet(desk), desk, from);
  return { end: table.rows.length, frame: null };
}
