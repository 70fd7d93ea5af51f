import type { Cell, Table } from '../../parse/document.ts';
import { continuesOpen } from '../desk/continues-open.ts';
import type { Desk } from '../desk/desk.ts';
import { type Factor, shareOf } from '../evidence.ts';
import { distinct } from '../grid/cells.ts';
import { columnOf, type Frame } from '../grid/frame.ts';
import { filledCells } from '../grid/row-facts.ts';
import { readFrame } from './find-frame.ts';
import { holdsLabels } from './holds-labels.ts';
import { labelRow } from './label-row.ts';
import type { Layout, View } from './layout.ts';
import { isProvedRecord } from './record-evidence.ts';
import { readRecordTable, recordFrame } from './record-table.ts';
import { isSameFrame } from './same-frame.ts';

/** One initiative a row, one header row. */
export const flatTable: Layout = {
  name: 'flat-table',
  recognise: (view) => {
    const frame = recordFrame(view);
    if (!frame || goesOn(frame, view) || isForm(view) || isPartOfForm(frame, view)) return null;
    return [...frameFactors(frame, view), titleFactor(frame)];
  },
  read: readRecordTable,
};

const fewLabels = 2;

/** Labels stand above values again and again, down to the last row: a form, whose first labels look like a header. */
export function isForm({ table, form }: View): boolean {
  const found = form();
  return found !== null && found.end === table.rows.length && found.above >= fewLabels;
}

/**
 * In a run of tables that are forms with labels above their values, one row below a label that nobody knows names no
 * initiative by its place.
 */
function isPartOfForm(frame: Frame, { table, desk }: View): boolean {
  const title = columnOf(frame, 'initiative');
  if (title?.word !== '' || frame.end + 1 < table.rows.length) return false;
  return desk.continued.has(table) && desk.formStyle() === 'above';
}

/**
 * One row below labels of which none is but a name: more of the initiative in the table above, or further up in this
 * one, unless that has the same header. Below a form of the same table no list of nameless initiatives begins.
 */
export function goesOn(frame: Frame, { table, from, desk }: View): boolean {
  const before = desk.sheet?.frame;
  if (before && isSameFrame(frame, before)) return false;
  const title = columnOf(frame, 'initiative');
  const meaning = title && desk.vocabulary.column(title.context.label);
  const isCertain = meaning?.titled === 'initiative' && !title?.standIn;
  if (isCertain || desk.open === null) return false;
  if (continuesOpen(table, desk)) return true;
  return from > 0 && (!title || (title.word === '' && isOneRow(frame, table, desk)));
}

/** The table ends below its first row of values, or further labels follow. */
function isOneRow({ end }: Frame, table: Table, desk: Desk): boolean {
  return end + 1 >= table.rows.length || readFrame(table, end + 1, desk) !== null;
}

const sampled = 10;
/** Rows below a header that are looked at for those. */
const mostSeen = 200;

/** What speaks for a header: known columns, and rows that fit them; a label row speaks of the row above, and for neither. */
export function frameFactors(frame: Frame, { table, desk }: View): readonly Factor[] {
  const known = frame.columns.filter((column) => column.concept !== null).length;
  let filled = 0;
  let fit = 0;
  const end = Math.min(table.rows.length, frame.end + mostSeen);
  for (let at = frame.end; at < end && filled < sampled; at++) {
    const row = table.rows[at];
    const cells = row ? filledCells(row, at) : [];
    const isAlone = cells.length < 2 && !isMarked(cells, frame, table);
    if (!row || isAlone || labelRow(cells, { frame, desk })) continue;
    filled++;
    if (holdsLabels(row, frame, desk)) continue;
    if (isProvedRecord(row, frame) || distinct(row).some((cell) => cell.row < at)) fit++;
  }
  return [
    shareOf('known-columns', known, frame.columns.length, ['known', 'all'], 0.7),
    shareOf('rows-fit', fit, filled, ['fit', 'all'], 0.5),
  ];
}

/** A header cell alone, where header cells mark the labels and nothing else: a further label. */
function isMarked([cell]: readonly Cell[], { end }: Frame, table: Table): boolean {
  const first = table.rows[end];
  return (
    cell?.header === true && first !== undefined && !distinct(first).some(({ header }) => header)
  );
}

function titleFactor(frame: Frame): Factor {
  const title = columnOf(frame, 'initiative');
  if (!title) return { reason: 'no-title', share: 0.75 };
  return { reason: 'has-title', share: title.word === '' ? 0.85 : 0.98 };
}
