import {
  isStatementField,
  type RecordDraft,
  type StatementDraft,
} from '../../concepts/record-draft.ts';
import { lastSign } from '../../concepts/statements.ts';
import type { Cell, Row } from '../../parse/document.ts';
import { isUnitName } from '../../values/unit-name.ts';
import { cellText, isBlank } from '../grid/cells.ts';
import { type Column, columnOf, has } from '../grid/frame.ts';
import type { Rows } from './rows.ts';

/** How a row goes on with the record above: the second half of a row that was cut, or more of what it says. */
export type Continuation = 'half' | 'more' | null;

/**
 * Weighs what a row prints of its own: a number, a section, a department or a grade begins a record; so does a title,
 * unless a page break is near and something above is cut in the middle. A row without any of these goes on.
 */
export function continuation(row: Row, at: number, rows: Rows): Continuation {
  const { record, frame } = rows;
  if (!record) return null;
  const own = (key: 'no' | 'initiative' | 'section' | 'department' | 'rating') =>
    freshText(row, columnOf(frame, key), at);
  if (own('no') !== null || own('department') !== null) return null;
  if (own('rating') !== null && (record.ratings.length > 0 || own('section') !== null)) return null;
  const cutName = isCutName(own('section'), record, rows);
  if (own('section') !== null && !cutName) return null;
  if (own('initiative') !== null) return titleGoesOn(row, at, cutName, rows) ? 'half' : null;
  if (!has(frame, 'initiative', 'no') && beginsWithoutTitle(row, at, rows)) return null;
  if (sharesTitle(row, at, rows)) return 'more';
  return rows.pageBreak || isUnfinished(row, at, rows) ? 'half' : 'more';
}

/** まちなみ above a page break and 課 below it: together a name, and the first alone none. */
function isCutName(text: string | null, record: RecordDraft, rows: Rows): boolean {
  const first = record.section ?? '';
  if (text === null || !rows.pageBreak || first === '') return false;
  return !isUnitName(first) && isUnitName(first + text);
}

/** A title below a page break is the second half of one where the number is blank and the record above is cut. */
function titleGoesOn(row: Row, at: number, cutName: boolean, rows: Rows): boolean {
  const { record, frame } = rows;
  if (!record || !rows.pageBreak || freshText(row, columnOf(frame, 'rating'), at) !== null)
    return false;
  if (!columnOf(frame, 'no') && !cutName) return false;
  if ((record.initiative?.length ?? 0) > longestTitle) return false;
  return cutName || openEnd.test(record.initiative ?? '') || isUnfinished(row, at, rows);
}

/** No title goes on and on. */
const longestTitle = 400;
/** A word that asks for another one behind it. */
const openEnd = /[のをにとやがはでへも、・（「]$/u;
const finished = /[。．.!！?？」』）)]$/u;
const marked = /^[\s　]*[・●○◎■□※▼①-⑳]/u;

/** Some text above ends in the middle of a sentence, in a column of sentences, and the row has unmarked text below it. */
function isUnfinished(row: Row, at: number, rows: Rows): boolean {
  return rows.frame.columns.some((column) => isCutCell(row, column, at, rows));
}

/** True where a cell goes on with the sentence that the record above breaks off in its column. */
export function isCutCell(row: Row, column: Column, at: number, rows: Rows): boolean {
  const key = column.concept?.key ?? '';
  const text = freshText(row, column, at);
  if (!rows.record || text === null || !isStatementField(key) || marked.test(text)) return false;
  const all = rows.record[key];
  const last = all[lastOfColumn(all, column, rows)];
  if (!last || last.text.length <= 4) return false;
  const end = lastSign(last);
  if (finished.test(end)) return false;
  return rows.pageBreak || openEnd.test(end) || rows.endsSentences(column);
}

/** Where the last statement of a column stands among those of its field; the last of all where its cell is not known. */
export function lastOfColumn(
  all: readonly StatementDraft[],
  { index }: Column,
  { sheet }: Rows,
): number {
  const cell = sheet.lastCells.get(index);
  const own = cell ? all.findLastIndex(({ end }) => end > cell.start && end <= cell.end) : -1;
  return own < 0 ? all.length - 1 : own;
}

/** Without number and initiative columns a goal or action begins the record. */
function beginsWithoutTitle(row: Row, at: number, { frame }: Rows): boolean {
  return (['goals', 'actions'] as const).some(
    (key) => freshText(row, columnOf(frame, key), at) !== null,
  );
}

/** True where the title's cell spans from above. */
export function sharesTitle(row: Row, at: number, { frame }: Rows): boolean {
  const cell = cellOf(row, columnOf(frame, 'initiative'));
  return cell !== null && cell.row < at;
}

/** The text of a column's own cell in a row; null where it is blank or only reaches into the row. */
function freshText(row: Row, column: Column | undefined, at: number): string | null {
  const cell = cellOf(row, column);
  return cell && cell.row === at && !isBlank(cell) ? cellText(cell) : null;
}

export function cellOf(row: Row, column: Column | undefined): Cell | null {
  return column ? (row.cells[column.index] ?? null) : null;
}
