import { readNumber } from '../../concepts/no.ts';
import { readField } from '../../concepts/read-field.ts';
import type { RecordDraft } from '../../concepts/record-draft.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Row, Table } from '../../parse/document.ts';
import { claim, type Desk } from '../desk/desk.ts';
import { keepTable } from '../desk/keep.ts';
import { currentSheet, recordSheet } from '../desk/sheets.ts';
import type { Factor } from '../evidence.ts';
import { type FormRow, formRow } from '../form/form-row.ts';
import { distinct, headerText } from './cells.ts';
import { readFrame } from './find-frame.ts';
import { columnOf, type Frame, has } from './frame.ts';
import { type IndicatorRows, isPartWord, readIndicatorRows } from './indicator-rows.ts';
import type { Layout, Reading, View } from './layout.ts';

export const yearHeader =
  /^[(（]?(?:(?:令和|平成|昭和|[RHSＲＨＳ])?[\s　]*(?:元|[\d０-９]{1,4})[\s　]*年度?|[RHＲＨ][\d０-９元]{1,2})[)）]?[\s　]*(?:[(（]?(?:実績|目標|見込|計画|予定|決算|予算|実績値|目標値|[(（].*)[)）]?)?[\s　]*$/u;

/** Indicators by year: never initiatives; they belong to one, or stay whole in the remainder. */
export const indicatorTable: Layout = {
  name: 'indicator-table',
  recognise: ({ table, from, desk, ...view }) => {
    const frame = view.frame();
    const part = partFrom(table, frame, from, desk);
    const rows = desk.open ? readIndicatorRows(part, from, yearOf(desk)) : null;
    if (rows && (yearColumns(table, from) > 0 || frame?.byConcept.has('indicator')))
      return [{ reason: 'target-and-actual', share: 0.99 }];
    if (frame && isIndicatorFrame(frame)) return [ownerFactor(table, frame, desk)];
    return yearColumns(table, from) >= 2 ? [{ reason: 'year-columns', share: 0.75 }] : null;
  },
  read: readIndicators,
};

function isIndicatorFrame(frame: Frame): boolean {
  return (
    has(frame, 'indicator', 'target', 'actual') &&
    !has(frame, 'initiative', 'goals', 'outcomes', 'actions')
  );
}

function ownerFactor(table: Table, frame: Frame, desk: Desk): Factor {
  return ownerOf(table, frame, desk)
    ? { reason: 'indicators-of-above', share: 0.95 }
    : { reason: 'indicators-alone', share: 0.85 };
}

function yearOf(desk: Desk): number | null {
  return currentSheet(desk).year?.year ?? null;
}

/** How many different years head columns; one text repeated over a merged row is one. */
function yearColumns(table: Table, from: number): number {
  const row = table.rows[from];
  const texts = row
    ? distinct(row)
        .map(headerText)
        .filter((text) => yearHeader.test(text))
    : [];
  return new Set(texts).size;
}

function readIndicators({ table, from, desk, ...view }: View): Reading {
  const frame = view.frame();
  const part = partFrom(table, frame, from, desk);
  const end = part.rows.length;
  const rows = desk.open ? readIndicatorRows(part, from, yearOf(desk)) : null;
  const owner = frame && ownerOf(table, frame, desk);
  if (desk.open && rows) takeRows(rows, desk.open.record, part, from, desk);
  else if (frame && owner) attachRows(part, frame, owner, desk);
  else {
    desk.report('indicators-kept', table.start);
    keepTable(part, recordSheet(desk, table.start), desk, from);
  }
  return { end, frame };
}

/** The table up to the row behind the indicators. */
function partFrom(table: Table, frame: Frame | null, from: number, desk: Desk): Table {
  return { ...table, rows: table.rows.slice(0, endOf(table, frame?.end ?? from + 1, desk)) };
}

/** The row behind the indicators: before labels with their values, or another header. */
function endOf(table: Table, first: number, desk: Desk): number {
  for (let at = first; at < table.rows.length; at++) {
    const form = formRow(table, at, desk);
    const begins = form?.pairs[0]?.known === true && form.labelValues === 0 && !isPart(form);
    if (begins || readFrame(table, at, desk)) return Math.max(at, first);
  }
  return table.rows.length;
}

/** 目標 and 実績 at the head of a row of values are no labels of a form. */
function isPart({ pairs }: FormRow): boolean {
  return isPartWord(textOf(pairs[0]?.key.lines ?? []));
}

/** Indicators of target and actual rows belong to the initiative right above. */
function takeRows(
  { indicators, header }: IndicatorRows,
  record: RecordDraft,
  table: Table,
  from: number,
  desk: Desk,
): void {
  record.indicators.push(...indicators);
  for (const row of table.rows.slice(from, header)) claimHeader(row, desk);
  for (const row of table.rows.slice(header))
    for (const cell of distinct(row)) claim(desk, cell.lines, 'field');
  record.end = Math.max(record.end, table.end);
}

function claimHeader(row: Row, desk: Desk): void {
  for (const cell of distinct(row)) claim(desk, cell.lines, 'header');
}

type Owner = (row: Row) => RecordDraft | null;

/** Whose indicators they are: of the open initiative, or of those above with the same number; null where that is not certain. */
function ownerOf(table: Table, frame: Frame, desk: Desk): Owner | null {
  const open = desk.open?.record;
  if (open) return () => open;
  const no = columnOf(frame, 'no');
  const { sheet } = desk;
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

function attachRows(table: Table, frame: Frame, owner: Owner, desk: Desk): void {
  for (const row of table.rows.slice(frame.first, frame.end)) claimHeader(row, desk);
  for (const column of frame.columns)
    if (!column.concept)
      desk.report('unknown-header', table.rows[frame.first]?.start ?? table.start, {
        header: column.context.label,
      });
  for (let at = frame.end; at < table.rows.length; at++) {
    const row = table.rows[at];
    const record = row && owner(row);
    if (row && record) attach(row, at, frame, record, desk);
  }
}

function attach(row: Row, at: number, frame: Frame, record: RecordDraft, desk: Desk): void {
  record.openIndicator = null;
  for (const column of frame.columns) {
    const cell = row.cells[column.index];
    if (!cell || cell.column !== column.index || cell.lines.length === 0) continue;
    const isName = column.concept?.key === 'indicator' || column.concept?.key === 'unit';
    if (cell.row !== at && !isName) continue;
    if (column.concept?.key !== 'no') readField(column.concept, cell.lines, record, column.context);
    claim(desk, cell.lines, column.concept?.key === 'no' ? 'label' : 'field');
  }
  record.end = Math.max(record.end, row.end);
}
