import { textOf } from '../../concepts/text-of.ts';
import type { Table } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { claim, type Desk, type SheetDraft } from '../desk/desk.ts';
import { keepTable } from '../desk/keep.ts';
import type { ScopeHeading } from '../desk/scope.ts';
import { recordSheet } from '../desk/sheets.ts';
import type { Reading, View } from '../layout.ts';
import { dropEmptyHeading } from '../prose/drop-empty-heading.ts';
import { closeRecord, type Prose } from '../prose/prose.ts';
import { distinct } from './cells.ts';
import { columnOf, createFrame, type Frame, has } from './frame.ts';
import { readRecordRows } from './record-rows.ts';

/** The frame of a view where it heads a table of initiatives, else null. */
export function recordFrame({ table, frame }: View): Frame | null {
  const found = frame();
  return found && isRecordFrame(found) && found.end < table.rows.length ? found : null;
}

/** An initiative and something said of it; without an initiative column, a goal or action and something said of that. */
function isRecordFrame(frame: Frame): boolean {
  const said = has(
    frame,
    'rating',
    'outcomes',
    'goals',
    'actions',
    'issues',
    'nextSteps',
    'section',
    'no',
    'department',
    'categories',
    'target',
  );
  if (has(frame, 'initiative')) return said;
  const named = has(frame, 'section', 'no');
  if (has(frame, 'indicator') && !named) return false;
  return (
    has(frame, 'goals', 'actions') &&
    (named || has(frame, 'rating', 'outcomes')) &&
    has(frame, 'rating', 'outcomes', 'issues', 'nextSteps', 'goals')
  );
}

/** Reads a table of initiatives by its frame. */
export function readRecordTable({ table, from, desk, prose, ...view }: View): Reading {
  const found = view.frame();
  if (!found) return { end: from + 1, frame: null };
  const heading = dropEmptyHeading(prose, desk);
  closeRecord(prose, desk);
  const sheet = recordSheet(desk, table.start);
  const before = sheet.records.length;
  const frame = sameLabels(found, sheet.frame);
  claimHeader(table, frame, desk);
  const end = readBody(table, frame, sheet, desk);
  if (heading) keepUnused(heading, sheet, before, desk);
  if (table.rows.length === frame.end + 1) holdOnlyRecord(sheet, before, prose);
  return { end, frame };
}

function readBody(table: Table, frame: Frame, sheet: SheetDraft, desk: Desk): number {
  if (isCollapsed(table, frame)) return keepCollapsed(table, frame, sheet, desk);
  warnUnknown(table, frame, desk);
  const end = readRecordRows(table, frame.end, frame, sheet, desk);
  sheet.frame = frame;
  return end;
}

/** A heading that none of the initiatives below took for its category is kept as text. */
function keepUnused(
  { text, lines }: ScopeHeading,
  sheet: SheetDraft,
  from: number,
  desk: Desk,
): void {
  if (sheet.records.slice(from).some(({ categories }) => categories.includes(text))) return;
  sheet.remainder.push(text);
  desk.report('remainder', lines[0]?.start ?? null, { text });
}

/** A table of one initiative may be the first of several small ones that speak of it. */
function holdOnlyRecord(sheet: SheetDraft, before: number, prose: Prose): void {
  if (sheet.records.length !== before + 1) return;
  prose.record = sheet.records.at(-1) ?? null;
  prose.recordDepth = 0;
}

function keepCollapsed(table: Table, frame: Frame, sheet: SheetDraft, desk: Desk): number {
  desk.report('collapsed-table', table.rows[frame.end]?.start ?? table.start);
  keepTable(table, sheet, desk, frame.end);
  return table.rows.length;
}

/** A header printed again with other spaces keeps the labels of its first spelling. */
function sameLabels(frame: Frame, before: Frame | null): Frame {
  if (!before) return frame;
  const labels = new Map(
    before.columns.map(({ context }) => [foldKey(context.label), context.label]),
  );
  const columns = frame.columns.map((column) => {
    const label = labels.get(foldKey(column.context.label));
    return label === undefined ? column : { ...column, context: { ...column.context, label } };
  });
  return createFrame(frame.first, frame.end, columns);
}

function claimHeader(table: Table, frame: Frame, desk: Desk): void {
  for (const row of table.rows.slice(frame.first, frame.end))
    for (const cell of distinct(row)) claim(desk, cell.lines, 'decoration');
}

function warnUnknown(table: Table, frame: Frame, desk: Desk): void {
  for (const column of frame.columns) {
    if (column.concept !== null) continue;
    const cell = table.rows[frame.end - 1]?.cells[column.index];
    desk.report('unknown-header', cell?.start ?? table.start, { header: column.context.label });
  }
}

/** Whole columns in single cells: a number cell that holds several numbers, a line each. */
function isCollapsed(table: Table, frame: Frame): boolean {
  const lead = columnOf(frame, 'no') ?? columnOf(frame, 'section');
  const row = table.rows[frame.end];
  const cell = lead && row?.cells[lead.index];
  if (!cell || cell.lines.length < 2 || !row) return false;
  const counts = distinct(row).map((other) => other.lines.length);
  const numbers =
    lead.concept?.key === 'no' &&
    cell.lines.every((line) => /^[\s(（]*[\d０-９①-⑳]{1,3}[\s.．)）]*$/u.test(line.text));
  return (
    numbers ||
    (lead.concept?.key === 'section' &&
      counts.length > 2 &&
      counts.every((count) => count === counts[0] && count > 2) &&
      textOf(cell.lines).length < 200)
  );
}
