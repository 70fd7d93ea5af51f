import { readNumber } from '../concepts/no.ts';
import type { RecordDraft } from '../concepts/record-draft.ts';
import { textOf } from '../concepts/text-of.ts';
import type { Row, Table } from '../parse/document.ts';
import type { Indicator } from '../schema/sheet.ts';
import { claim, type Desk } from './desk/desk.ts';
import { keepTable } from './desk/keep.ts';
import { recordSheet } from './desk/sheets.ts';
import type { Layout, Reading, View } from './layout.ts';
import { flushField, type Prose } from './prose/prose.ts';
import { distinct, headerText } from './rows/cells.ts';
import { columnOf, type Frame, has } from './rows/frame.ts';
import { isPartWord, readIndicatorPairs } from './rows/indicator-pairs.ts';

const yearHeader =
  /^[(（]?(?:(?:令和|平成|昭和|[RHSＲＨＳ])?[\s　]*(?:元|[\d０-９]{1,4})[\s　]*年度?|[RHＲＨ][\d０-９元]{1,2})[)）]?[\s　]*(?:[(（]?(?:実績|目標|見込|計画|予定|決算|予算|実績値|目標値|[(（].*)[)）]?)?[\s　]*$/u;

/** Indicators by year: never initiatives; they belong to one, or stay in the remainder. */
export const indicatorTable: Layout = {
  name: 'indicator-table',
  recognise: ({ table, from, desk, prose, ...view }) => {
    const frame = view.frame();
    if (prose.record && yearColumns(table, from) > 0 && readIndicatorPairs(table, from))
      return { confidence: 0.97, why: 'target and actual of the initiative above' };
    if (
      frame &&
      has(frame, 'indicator', 'target', 'actual') &&
      !has(frame, 'initiative', 'goals', 'outcomes')
    ) {
      return {
        confidence: 0.85,
        why: ownerOf(table, frame, desk, prose)
          ? 'indicators of the initiatives above'
          : 'indicators without an initiative',
      };
    }
    return yearColumns(table, from) >= 2 ? { confidence: 0.83, why: 'a column a year' } : null;
  },
  read: readIndicators,
};

function yearColumns(table: Table, from: number): number {
  const row = table.rows[from];
  return row ? distinct(row).filter((cell) => yearHeader.test(headerText(cell))).length : 0;
}

function readIndicators({ table, from, desk, prose, ...view }: View): Reading {
  flushField(prose, desk);
  const frame = view.frame();
  const owner = frame && ownerOf(table, frame, desk, prose);
  const end = frame?.end ?? from + 1;
  const pairs = prose.record ? readIndicatorPairs(table, end - 1) : null;
  for (const row of table.rows.slice(from, end))
    for (const cell of distinct(row)) claim(desk, cell.lines, 'decoration');
  if (prose.record && pairs) takePairs(pairs, prose.record, table, end, desk);
  else if (frame && owner)
    for (let at = end; at < table.rows.length; at++) attach(table.rows[at], frame, owner, desk);
  else {
    desk.report('indicators-kept', table.start);
    keepTable(table, recordSheet(desk, table.start), desk, end);
  }
  return { end: table.rows.length, frame };
}

/** Indicators of target and actual rows belong to the initiative right above. */
function takePairs(
  pairs: readonly Indicator[],
  record: RecordDraft,
  table: Table,
  from: number,
  desk: Desk,
): void {
  record.indicators.push(...pairs);
  for (const row of table.rows.slice(from))
    for (const cell of distinct(row))
      claim(desk, cell.lines, isPartWord(headerText(cell)) ? 'decoration' : 'field');
}

type Owner = (row: Row) => RecordDraft | null;

/** Whose indicators these are: the form right above, or record by record where every number matches. */
function ownerOf(table: Table, frame: Frame, desk: Desk, prose: Prose): Owner | null {
  if (yearColumns(table, frame.first) >= 3) return null;
  const { record } = prose;
  if (record) return () => record;
  const no = columnOf(frame, 'no');
  const sheet = desk.sheet;
  if (!no || !sheet || sheet.records.length === 0) return null;
  const byNumber = new Map<string, RecordDraft | null>();
  for (const candidate of sheet.records)
    if (candidate.no !== null)
      byNumber.set(candidate.no, byNumber.has(candidate.no) ? null : candidate);
  const owner: Owner = (row) => byNumber.get(readNumber(cellText(row, no.index)) ?? '') ?? null;
  const rows = table.rows.slice(frame.end);
  return rows.length > 0 && rows.every((row) => owner(row) !== null) ? owner : null;
}

function cellText(row: Row, index: number): string {
  const cell = row.cells[index];
  return cell ? textOf(cell.lines) : '';
}

function attach(row: Row | undefined, frame: Frame, owner: Owner, desk: Desk): void {
  const record = row && owner(row);
  if (!row || !record) return;
  record.openIndicator = null;
  for (const column of frame.columns) {
    const cell = row.cells[column.index];
    if (!cell || cell.column !== column.index || cell.lines.length === 0) continue;
    if (column.concept && column.concept.key !== 'no')
      column.concept.read(cell.lines, record, column.context);
    else if (!column.concept)
      record.extra.push({ label: column.context.label, value: textOf(cell.lines) });
    claim(desk, cell.lines, 'field');
  }
}
