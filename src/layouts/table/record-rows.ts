import { addExtra } from '../../concepts/read-field.ts';
import {
  isStatementField,
  newRecord,
  type RecordDraft,
  type StatementDraft,
} from '../../concepts/record-draft.ts';
import { continueStatements, joinHalves } from '../../concepts/statements.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Row, Table } from '../../parse/document.ts';
import { isPageFurniture } from '../../values/page-furniture.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import { applyScope } from '../desk/apply-scope.ts';
import { claim, claimParts, type Desk, type SheetDraft } from '../desk/desk.ts';
import { keepRow } from '../desk/keep.ts';
import { rowDepth } from '../desk/scope.ts';
import { addRecord } from '../desk/sheets.ts';
import { formRow, isCertain } from '../form/form-row.ts';
import { cellText, distinct, isBlank } from '../grid/cells.ts';
import { type Column, columnOf, type Frame, has } from '../grid/frame.ts';
import {
  filledCells,
  isApart,
  isEndMark,
  isRuleRow,
  isTotal,
  loneText,
} from '../grid/row-facts.ts';
import { isBannerPlace, readBanner } from './banner.ts';
import { numbersColumns } from './column-numbers.ts';
import { readFrame } from './find-frame.ts';
import { groupBanners } from './group-banners.ts';
import { headsOthers } from './heads-others.ts';
import { isLabelForTitle, labelAlone, labelRow, readLabelRow } from './label-row.ts';
import { isLegendRow, takeLegendRow } from './legend-row.ts';
import { readCell } from './read-cell.ts';
import { isProvedRecord, isWide } from './record-evidence.ts';
import { cellOf, continuation, isCutCell, lastOfColumn, sharesTitle } from './row-continues.ts';
import type { Rows } from './rows.ts';
import { isSameFrame } from './same-frame.ts';
import { isOverlong, isShifted, sureCells } from './shifted-row.ts';
import { splitInitiative } from './split-initiative.ts';
import { unknownLabels } from './unknown-label-row.ts';

/** Reads the rows from `from` on into records of the sheet; stops before a row that begins another kind of header. */
export function readRecordRows(
  table: Table,
  from: number,
  frame: Frame,
  sheet: SheetDraft,
  desk: Desk,
): number {
  const rows = beginRows(table, from, frame, sheet, desk);
  for (let at = from; at < table.rows.length; at++) {
    const row = table.rows[at];
    if (!row) continue;
    const repeated = repeatedHeader(table, at, frame, desk);
    if (repeated === 'other') return at;
    if (repeated === 'none' && at > from && headsOthers(table, at, frame, desk)) return at;
    if (repeated === 'none' && beginsBlock(table, at, rows)) return at;
    if (repeated === 'none') readRow(row, at, rows);
    else {
      for (let end = repeated; at < end; at++) claimRow(table.rows[at], desk);
      at--;
      rows.pageBreak = true;
    }
  }
  endGroup(rows);
  return table.rows.length;
}

/** A group of no row of its table groups nothing in the next one. */
function endGroup({ record, desk }: Rows): void {
  if (record === null && desk.scope.category?.depth === rowDepth)
    desk.scope = { ...desk.scope, category: null };
}

/** Rows that go on with the record above, where the table goes on with the one above. */
function beginRows(table: Table, from: number, frame: Frame, sheet: SheetDraft, desk: Desk): Rows {
  const record = sheet.frame ? (sheet.records.at(-1) ?? null) : null;
  const printed = has(frame, 'section') ? record?.section : null;
  return {
    desk,
    sheet,
    frame,
    section: desk.scope.section?.text ?? printed ?? null,
    department: record?.department ?? null,
    record,
    label: null,
    departmentSign: null,
    pageBreak: record !== null,
    isUnknownLabel: unknownLabels(table, from, frame, desk),
    isGroup: groupBanners(table, from, frame),
    endsSentences: sentenceColumns(table, from),
  };
}

const sampled = 40;

/** Tells of a column whether most of its cells end a sentence; each is sampled once. */
function sentenceColumns(table: Table, from: number): (column: Column) => boolean {
  const known = new Map<number, boolean>();
  return ({ index }) => {
    const ends = known.get(index) ?? endSentences(table, from, index);
    known.set(index, ends);
    return ends;
  };
}

function endSentences(table: Table, from: number, column: number): boolean {
  let filled = 0;
  let ended = 0;
  for (const row of table.rows.slice(from, from + sampled)) {
    const text = textOf(row.cells[column]?.lines ?? []);
    if (text.length < 5) continue;
    filled++;
    if (/[。]$/u.test(text)) ended++;
  }
  return filled > 1 && ended * 2 >= filled;
}

/** A row of labels of the department and their values, where the first label fits no column: a block of its own. */
function beginsBlock(table: Table, at: number, { desk }: Rows): boolean {
  const row = table.rows[at];
  const [first, second] = row ? filledCells(row, at) : [];
  if (!first || !second || !isDepartmentLabel(first)) return false;
  const form = formRow(table, at, desk);
  return form !== null && isCertain(form);
}

/** Labels that no initiative has. */
function isDepartmentLabel(cell: Cell): boolean {
  const key = matchBlockLabel(cellText(cell));
  return key !== null && key !== 'plain' && key !== 'title' && key !== 'fiscalYear';
}

/** Rows of a header met again: the row behind it; `other` for a header that means other columns. */
function repeatedHeader(
  table: Table,
  at: number,
  frame: Frame,
  desk: Desk,
): number | 'other' | 'none' {
  const found = readFrame(table, at, desk);
  if (!found) return 'none';
  return isSameFrame(found, frame) ? found.end : 'other';
}

function claimRow(row: Row | undefined, desk: Desk): void {
  if (!row) return;
  for (const cell of distinct(row)) claim(desk, cell.lines, 'header');
}

function readRow(row: Row, at: number, rows: Rows): void {
  const { desk } = rows;
  const cells = filledCells(row, at);
  const [first] = cells;
  if (!first) return;
  const lone = loneText(cells);
  if (lone !== null && isPageFurniture(lone)) {
    claim(desk, first.lines, 'furniture');
    rows.pageBreak = true;
    return;
  }
  if (at === rows.frame.end && numbersColumns(cells, rows.frame))
    for (const cell of cells) claim(desk, cell.lines, 'header');
  else if (isLegendRow(cells, desk)) takeLegendRow(cells, desk);
  else if (isRuleRow(cells)) for (const cell of cells) claim(desk, cell.lines, 'rule');
  else if (rows.isUnknownLabel(at, cells)) readLabelRow({ key: first, meaning: null }, cells, rows);
  else if (!labelRow(cells, rows) && isKeptApart(row, cells, lone, rows))
    keepRow(cells, rows.sheet, desk);
  else if (lone !== null && isBannerPlace(row, cells)) readLone(row, cells, lone, rows);
  else readFilled(row, at, cells, rows);
  if (lone === null) rows.label = null;
  rows.pageBreak = false;
}

/** A pair in round brackets speaks of the row above: （担当：案内課）. */
const aside = /^[(（][^()（）：:]{1,20}[：:][^()（）]{1,60}[)）]$/u;

/** 問合せ先 in front of a section and its telephone. */
const contact = /^(?:お?問い?合わ?せ先?|連絡先)$/u;
const telephone = /^(?:電話(?:番号)?|TEL|FAX|ファクス|ファックス|内線)$/iu;
const telephoneNumber = /^[\d０-９(（][\d０-９()（）\-－‐ー― ]{2,20}$/u;
/** The sum of some rows or figures: 案内課 計, 成果合計, 3事業計. */
const subtotal = /\S(?:[\s　]+計|合計|小計|総計|累計|(?:[部局課室]|事業)計)$/u;
/** The same alone in its row, with what it sums up to: 案内課 小計 2件. It speaks of the rows above. */
const groupSum =
  /^(?=\S)[^。]{1,30}?(?:小計|[\s　](?:合計|総計|計))(?:[\s　：:(（]*[▲△]?[\d０-９][^。]{0,20})?$/u;

/** Notes, ends, sums and contacts; a category may be called 総計, unless nothing but figures stand beside it. */
function isKeptApart(
  row: Row,
  cells: readonly Cell[],
  lone: string | null,
  { frame }: Rows,
): boolean {
  const [first] = cells;
  const text = first ? cellText(first) : '';
  if (lone !== null && isEndMark(lone)) return true;
  if (lone !== null && !isBannerPlace(row, cells)) return false;
  if (lone !== null) return isApart(lone) || aside.test(lone) || groupSum.test(lone);
  const [, ...rest] = cells;
  if (first && frame.byIndex[first.column]?.concept?.key === 'categories')
    return isTotal(text) && rest.length > 0 && rest.every(isFigure);
  const isSum = isTotal(text) || (subtotal.test(text) && rest.every(isFigure));
  return (
    isSum ||
    contact.test(text) ||
    holdsTelephone(cells) ||
    (loneText(rest) !== null && isApart(text))
  );
}

/** 電話 with a number behind it. */
function holdsTelephone(cells: readonly Cell[]): boolean {
  return cells.some((cell, at) => {
    const next = cells[at + 1];
    return next && telephone.test(cellText(cell)) && telephoneNumber.test(cellText(next));
  });
}

function isFigure(cell: Cell): boolean {
  return /^[▲△\-−]?[\d０-９][\d０-９,，.．]*[\s　]*\p{L}{0,3}[%％]?$/u.test(
    cellText(cell).slice(0, 40),
  );
}

/** A text alone in its row heads the rows below, is a label or its value, or belongs to nothing. */
function readLone(row: Row, cells: readonly Cell[], text: string, rows: Rows): void {
  const { label } = rows;
  rows.label = label ? null : labelAlone(cells, rows);
  if (rows.label) return;
  if (label) {
    readLabelRow(label, [label.key, ...cells], rows);
    return;
  }
  if (readBanner(cells, text, rows)) return;
  if (row.cells.length === 1 && rows.frame.columns.length > 1)
    rows.desk.report('unplaced-row', row.start, { text });
  keepRow(cells, rows.sheet, rows.desk);
}

function readFilled(whole: Row, at: number, fresh: readonly Cell[], rows: Rows): void {
  const { frame, desk, sheet } = rows;
  const label = labelRow(fresh, rows);
  if (label) {
    readLabelRow(label, fresh, rows);
    return;
  }
  if (!sharesTitle(whole, at, rows) && readBanner(fresh, null, rows)) return;
  if (isLabelForTitle(fresh, rows)) {
    keepRow(fresh, sheet, desk);
    return;
  }
  if (isShifted(whole, fresh, frame)) {
    keepShifted(whole, fresh, rows);
    return;
  }
  const row = isOverlong(fresh, frame) ? sureCells(whole, frame) : whole;
  const isKnown = (cell: Cell): boolean =>
    frame.byIndex[cell.column] !== undefined && row.cells[cell.column] === cell;
  const known = fresh.filter(isKnown);
  const strays = fresh.filter((cell) => !isKnown(cell));
  if (readKnown(row, at, known, rows)) {
    if (strays.length > 0) keepStrays(strays, rows);
  } else if (strays.length > 0) keepStrays(fresh, rows);
  else keepRow(fresh, sheet, desk);
}

/** Reads the cells that stand in columns; false where they prove nothing. */
function readKnown(row: Row, at: number, known: readonly Cell[], rows: Rows): boolean {
  if (known.length === 0 || known.some((cell) => isWide(cell, rows.frame))) {
    const proved = isProvedRecord(row, rows.frame);
    if (!proved) return false;
  }
  const whole = row.cells.length > (rows.frame.columns.at(-1)?.index ?? 0);
  const how = whole || known.length === 1 ? continuation(row, at, rows) : null;
  if (how !== null) continueRecord(known, row, at, how === 'half', rows);
  else if (isProvedRecord(row, rows.frame)) startRecord(row, at, rows);
  else return false;
  for (const cell of known) claimCell(cell, rows);
  return true;
}

/** A cell is the field's; of a number cell only the number: `No.11` → `11`. */
function claimCell(cell: Cell, { frame, record, desk }: Rows): void {
  const isNumber = columnOf(frame, 'no')?.index === cell.column;
  if (isNumber) for (const line of cell.lines) claimParts(desk, line, [record?.no ?? '']);
  else claim(desk, cell.lines, 'field');
}

/** Cells beyond the last header column. */
function keepStrays(cells: readonly Cell[], rows: Rows): void {
  rows.desk.report('ragged-row', cells[0]?.start ?? null, { count: String(cells.length) });
  keepRow(cells, rows.sheet, rows.desk);
}

function keepShifted(row: Row, cells: readonly Cell[], rows: Rows): void {
  rows.desk.report('short-row', row.start, widths(row, rows.frame));
  keepRow(cells, rows.sheet, rows.desk);
}

function widths(row: Row, frame: Frame): { count: string; width: string } {
  const width = (frame.columns.at(-1)?.index ?? 0) + 1;
  return { count: String(row.cells.length), width: String(width) };
}

function startRecord(row: Row, at: number, rows: Rows): void {
  const record = newRecord(row.start, row.end);
  for (const column of rows.frame.columns) {
    const cell = cellOf(row, column);
    if (!cell || cell.column !== column.index || isBlank(cell)) continue;
    if (cell.row === at || isShared(column, cell, rows))
      readCell(column.concept, cell.lines, record, column.context, rows.desk);
  }
  inherit(record, row, rows);
  splitInitiative(record, has(rows.frame, 'no'));
  warnCut(row, rows);
  rows.record = record;
  rows.sheet.lastCells.clear();
  for (const cell of filledCells(row, at)) rows.sheet.lastCells.set(cell.column, cell);
  addRecord(rows.desk, rows.sheet, record);
}

/**
 * A cell that spans from above holds here too, of an unknown column as well, unless it reaches down from the header; the
 * value of an indicator belongs to one row.
 */
function isShared({ concept }: Column, cell: Cell, { frame }: Rows): boolean {
  if (concept?.shared) return true;
  if (concept === null || concept.kind === 'extra') return cell.row >= frame.end;
  return concept.kind === 'grade' || concept.kind === 'content';
}

/**
 * A row that lacks its last cells is read as it stands; where the lacking ones are prose, another may be missing, and so
 * it may where the row ends in a blank cell: its blank cells were not left out.
 */
function warnCut(row: Row, { frame, desk }: Rows): void {
  const lacking = frame.columns.filter((column) => column.index >= row.cells.length);
  const last = frame.byIndex[row.cells.length - 1];
  const isOpen = (column: Column): boolean =>
    column.concept === null || column.concept.kind === 'content' || column.concept.kind === 'extra';
  const cell = row.cells.at(-1);
  const mayLack = cell && isBlank(cell) ? lacking.length > 0 : last && isOpen(last);
  if (mayLack && lacking.some(isOpen)) desk.report('missing-cell', row.start, widths(row, frame));
}

/** Blank section and department cells take the name above, but no section that of another department; a heading's section, category and rating hold for its rows. */
function inherit(record: RecordDraft, row: Row, rows: Rows): void {
  const { desk, frame } = rows;
  const isOfOther = record.department !== null && record.department !== rows.department;
  if (
    record.section === null &&
    rows.section !== null &&
    !(isOfOther && rows.department !== null)
  ) {
    record.section = rows.section;
    if (has(frame, 'section')) desk.report('inherited-cell', row.start, { text: rows.section });
  }
  if (record.department === null && rows.department !== null && has(frame, 'department'))
    record.department = rows.department;
  applyScope(record, desk, { categories: has(frame, 'categories'), rating: has(frame, 'rating') });
  rows.section = record.section;
  rows.department = record.department;
}

/** Joins a row to the record above: halves of cut cells, or further lines of a shared initiative. */
function continueRecord(
  cells: readonly Cell[],
  row: Row,
  at: number,
  cut: boolean,
  rows: Rows,
): void {
  const { record, frame, desk } = rows;
  if (!record) return;
  record.openIndicator = null;
  for (const cell of cells) {
    const column = frame.byIndex[cell.column];
    const isCut =
      cut && column !== undefined && (rows.pageBreak || isCutCell(row, column, at, rows));
    if (column) addToRecord(cell, column, record, isCut, rows);
    rows.sheet.lastCells.set(cell.column, cell);
    claim(desk, cell.lines, 'field');
  }
  record.end = Math.max(record.end, row.end);
  if (cut) desk.report('joined-row', row.start, {});
}

function addToRecord(
  cell: Cell,
  column: Column,
  record: RecordDraft,
  cut: boolean,
  rows: Rows,
): void {
  const key = column.concept?.key ?? 'extra';
  const text = cellText(cell);
  if (cut && isStatementField(key)) continueColumn(record[key], cell, column, rows);
  else if (cut && key === 'initiative')
    record.initiative = joinHalves(record.initiative ?? '', text);
  else if (cut && key === 'section') record.section = joinHalves(record.section ?? '', text);
  else if (key === 'extra') goOnWithExtra(record, column.context.label, text);
  else readCell(column.concept, cell.lines, record, column.context, rows.desk);
}

/** Goes on with the last statement of the column; another column of the same field may have more behind it. */
function continueColumn(all: StatementDraft[], cell: Cell, column: Column, rows: Rows): void {
  const others = all.splice(lastOfColumn(all, column, rows) + 1);
  continueStatements(all, cell.lines);
  for (const other of others) all.push(other);
}

/** Further rows of one initiative go on with the text of its column. */
function goOnWithExtra(record: RecordDraft, label: string, value: string): void {
  const open = record.extra.findLast((entry) => entry.label === label);
  if (open) open.value = `${open.value} ${value}`;
  else addExtra(record, label, value);
}
