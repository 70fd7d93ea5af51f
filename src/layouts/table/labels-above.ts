import { conceptOf } from '../../concepts/index.ts';
import type { Cell, Row, Table } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { claim, type Desk } from '../desk/desk.ts';
import { keepRow } from '../desk/keep.ts';
import { currentSheet } from '../desk/sheets.ts';
import { shareOf } from '../evidence.ts';
import { isKnownKey } from '../form/form-key.ts';
import { distinct, isBlank } from '../grid/cells.ts';
import { createFrame, type Frame, has } from '../grid/frame.ts';
import { filledCells } from '../grid/row-facts.ts';
import { readFrame } from './find-frame.ts';
import type { Layout, Reading, View } from './layout.ts';
import { readCell } from './read-cell.ts';
import { isSameFrame } from './same-frame.ts';

/** A row of labels above one row of values, none of them naming an initiative: more of the one above. Where labels go on below, all of them are a form; the header of the table above, met again, heads columns. */
export const labelsAbove: Layout = {
  name: 'labels-above',
  recognise: ({ table, desk, frame, form }) => {
    const printed = frame();
    if (printed && beginsNext(printed, desk)) return null;
    const found = frameBelow(printed, desk);
    if (!found || !desk.open || has(found, 'initiative', 'no', 'indicator')) return null;
    if (valueRows(table, found, desk) > 1 || !found.columns.some(isSaid)) return null;
    if ((form()?.end ?? 0) > found.end + 1) return null;
    const known = found.columns.filter((column) => column.concept !== null).length;
    return [
      shareOf('known-columns', known, found.columns.length, ['known', 'all'], 0.5),
      { reason: 'labels-above', share: 1 },
    ];
  },
  read: readBelow,
};

/** The header of the table above, or the label with which the initiative above begins. */
function beginsNext(printed: Frame, { sheet, formStart }: Desk): boolean {
  if (sheet?.frame && isSameFrame(printed, sheet.frame)) return true;
  return printed.columns.some(({ context }) => foldKey(context.label) === formStart);
}

/** Below an initiative a word that may also name one says what it says there: 主な取組 is its actions. */
function frameBelow(frame: Frame | null, desk: Desk): Frame | null {
  if (!frame || !desk.open) return frame;
  const columns = frame.columns.map((column) => {
    const titled = desk.vocabulary.column(column.context.label)?.titled;
    const isName = column.concept?.key === 'initiative';
    return isName && titled ? { ...column, concept: conceptOf(titled) } : column;
  });
  return createFrame(frame.first, frame.end, columns);
}

function isSaid({ concept }: Frame['columns'][number]): boolean {
  return concept?.kind === 'content' || concept?.kind === 'grade' || concept?.kind === 'indicator';
}

/** How many rows of values stand below the labels, up to two. */
function valueRows(table: Table, frame: Frame, desk: Desk): number {
  let count = 0;
  for (let at = frame.end; at < table.rows.length && count < 2; at++) {
    const row = table.rows[at];
    if (!row || filledCells(row, at).length === 0) continue;
    if (readFrame(table, at, desk) || isLabelAlone(filledCells(row, at), desk)) break;
    count++;
  }
  return count;
}

/** A known label alone in its row: the value stands in the row below. */
function isLabelAlone(cells: readonly Cell[], desk: Desk): boolean {
  const [cell] = cells;
  return cells.length === 1 && cell !== undefined && isKnownKey(cell, desk);
}

function readBelow({ table, from, desk, frame }: View): Reading {
  const found = frameBelow(frame(), desk);
  const record = desk.open?.record;
  if (!found || !record) return { end: from + 1, frame: null };
  const at = nextFilled(table, found.end);
  const row = table.rows[at];
  const isEmpty = !row || valueRows(table, found, desk) === 0;
  const read = isEmpty ? [] : found.columns.filter(({ index }) => isFilledAt(row, at, index));
  claimHeaders(table, found, new Set(read.map(({ index }) => index)), desk);
  if (!row || isEmpty) return { end: found.end, frame: found };
  record.openIndicator = null;
  for (const column of read) {
    const cell = row.cells[column.index];
    if (!cell) continue;
    if (!column.concept)
      desk.report('unknown-header', cell.start, { header: column.context.label });
    readCell(column.concept, cell.lines, record, column.context, desk);
    claim(desk, cell.lines, 'field');
  }
  record.end = Math.max(record.end, row.end);
  return { end: at + 1, frame: found };
}

/** The first row from a place on that shows something; -1 for none. */
function nextFilled(table: Table, from: number): number {
  for (let at = from; at < table.rows.length; at++) {
    const row = table.rows[at];
    if (row && filledCells(row, at).length > 0) return at;
  }
  return -1;
}

function isFilledAt(row: Row, at: number, index: number): boolean {
  const cell = row.cells[index];
  return cell?.row === at && cell.column === index && !isBlank(cell);
}

/** Labels that are known or have a value are labels; any other text above is kept. */
function claimHeaders(table: Table, frame: Frame, read: ReadonlySet<number>, desk: Desk): void {
  const unknown = new Set(
    frame.columns
      .filter(({ index, concept }) => concept === null && !read.has(index))
      .map(({ index }) => index),
  );
  for (const row of table.rows.slice(frame.first, frame.end)) {
    const stray = distinct(row).filter(({ column }) => unknown.has(column));
    for (const cell of distinct(row)) if (!stray.includes(cell)) claim(desk, cell.lines, 'label');
    if (stray.length > 0) keepRow(stray, currentSheet(desk), desk);
  }
}
