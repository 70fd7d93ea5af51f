import type { Cell, Table } from '../../parse/document.ts';
import { isYearHeader } from '../../values/year-header.ts';
import { continuesOpen } from '../desk/continues-open.ts';
import type { Desk } from '../desk/desk.ts';
import { keepTable } from '../desk/keep.ts';
import { currentSheet } from '../desk/sheets.ts';
import { formRow } from '../form/form-row.ts';
import { headsViewpoints } from '../form/heads-viewpoints.ts';
import { headerText } from '../grid/cells.ts';
import { columnOf, type Frame } from '../grid/frame.ts';
import { cellsAt } from '../grid/row-facts.ts';
import { endOfHeader } from './find-frame.ts';
import type { Layout, Reading, View } from './layout.ts';
import { recordFrame } from './record-table.ts';

/**
 * A table below a form, or between its rows, that names no initiatives: its first column has what something costs, who
 * says it, when it is done. Nothing shows that its rows are initiatives, nor what they say of the one of the form: kept.
 */
export const belowForm: Layout = {
  name: 'below-form',
  recognise: (view) => {
    const frame = recordFrame(view);
    if (!frame || isOneOfRun(frame, view) || !standsBelowForm(view)) return null;
    if (headsViewpoints(view.table, view.from, view.desk)) return null;
    return namesNothing(frame, view.table) ? [{ reason: 'no-title', share: 0.97 }] : null;
  },
  read: keepRows,
};

/** In a run of tables of one initiative, labels above a single row of values say more of it. */
function isOneOfRun({ end }: Frame, { table, desk }: View): boolean {
  return end + 1 >= table.rows.length && continuesOpen(table, desk);
}

/** The last initiative of the sheet is that of a form, and no list has been read since. */
function standsBelowForm({ desk: { sheet, formStart } }: View): boolean {
  return formStart !== null && sheet !== null && sheet.frame === null && sheet.records.length > 0;
}

/** No word heads titles: what would be one is so by its place alone, or stands behind years. */
function namesNothing(frame: Frame, table: Table): boolean {
  const [first] = frame.columns;
  const title = columnOf(frame, 'initiative');
  const key = first?.concept?.key;
  if (!first || (key !== undefined && key !== 'initiative' && (title || !mayGroup.has(key))))
    return false;
  return !title || title.word === '' || (title !== first && areYears(table, frame, first.index));
}

/** What a first column of kinds or times may be taken for. */
const mayGroup: ReadonlySet<string> = new Set(['categories', 'extra']);

function areYears(table: Table, { end }: Frame, column: number): boolean {
  const texts = table.rows.slice(end, end + mostSeen).map(({ cells }) => headerText(cells[column]));
  const filled = texts.filter((text) => text !== '');
  return filled.length > 0 && filled.every((text) => isYearHeader(text));
}

/** Rows that are looked at for years. */
const mostSeen = 20;

function keepRows(view: View): Reading {
  const { table, from, desk } = view;
  const end = endOf(table, view.frame()?.end ?? from + 1, desk);
  keepTable(table, currentSheet(desk), desk, from, end);
  return { end, frame: null };
}

/** The row with which the form goes on, or another header begins. */
function endOf(table: Table, first: number, desk: Desk): number {
  for (let at = first; at < table.rows.length; at++)
    if (isOfForm(table, at, desk) || endOfHeader(table, at, desk) >= 0) return at;
  return table.rows.length;
}

/** A known label with its value, and no more cells than pairs have. */
function isOfForm(table: Table, at: number, desk: Desk): boolean {
  const form = formRow(table, at, desk);
  const filled: readonly Cell[] = cellsAt(table, at);
  return (
    form?.pairs[0]?.known === true &&
    form.labelValues === 0 &&
    form.pairs[0].key === filled[0] &&
    form.pairs.length * 2 === filled.length
  );
}
