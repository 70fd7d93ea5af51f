import { conceptOf } from '../../concepts/index.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Row, Table } from '../../parse/document.ts';
import { readDepartmentName } from '../../values/department-name.ts';
import { readHead } from '../../values/head.ts';
import { isRatingText } from '../../values/rating.ts';
import { isSheetTitle } from '../../values/sheet-title.ts';
import { isYearHeader } from '../../values/year-header.ts';
import { headingKind } from '../../vocabulary/heading-kind.ts';
import type { Desk, FormStyle } from '../desk/desk.ts';
import { printsYear } from '../desk/sheets.ts';
import { headerText, isBlank } from '../grid/cells.ts';
import { isRunningNumber } from '../grid/fits-column.ts';
import { headerKey } from '../grid/header-key.ts';
import { cellsAt, isApart, isRuleRow, loneText } from '../grid/row-facts.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import { headsLabels } from './heads-labels.ts';
import { isMisfit, type KeyEvidence, keyScore, valueScore } from './key-evidence.ts';
import { numberedLabel } from './numbered-label.ts';
import { numberedPair } from './numbered-pair.ts';
import { ownCells, withoutCopies } from './own-cells.ts';

/** A label cell and the cell of its value, of which there may be none. */
export interface KeyValue {
  readonly key: Cell;
  readonly value: Cell | null;
  /** Cells behind the value that no label explains: more of its text. */
  readonly more?: readonly Cell[];
  /** The year at the head of the value's column: the label holds for that year. */
  readonly under?: Cell;
  /** The number of the initiative, in a cell between the label and its title. */
  readonly number?: Cell;
}

/** One way to read a row of a form, or a row of labels with the row of their values below. */
export interface RowReading {
  /** What speaks for it; below zero what speaks against it. */
  readonly score: number;
  readonly rows: 1 | 2;
  readonly pairs: readonly KeyValue[];
  /** A cell in front of the first label, or at the side, that groups the row. */
  readonly group: Cell | null;
  /** The cell in front of the first label is blank: the group above goes on. */
  readonly goesOn: boolean;
  /** A further line of the value above. */
  readonly more: Cell | null;
  /** A heading between the labels. */
  readonly heading: Cell | null;
  /** Cells that are nothing of these. */
  readonly strays: readonly Cell[];
  /** Cells that repeat the text of a merged one. */
  readonly copies: readonly Cell[];
}

const nothing: RowReading = {
  score: 0,
  rows: 1,
  pairs: [],
  group: null,
  goesOn: false,
  more: null,
  heading: null,
  strays: [],
  copies: [],
};

/** What has more against it is no row of a form, whatever stands around it. */
const worst = -1.5;

/** Every way to read a row, and the one below it, as labels and values; of two for which as much speaks the first is taken. */
export function rowReadings(
  table: Table,
  at: number,
  evidence: KeyEvidence,
): readonly RowReading[] {
  const row = table.rows[at];
  const filled = cellsAt(table, at);
  if (!row || filled.length === 0) return [nothing];
  if (isIndicatorHeader(filled, evidence.desk) && !isOneAbove(table, at, evidence)) return [];
  if (headsLabels(table, at, evidence.desk)) return [];
  if (areYears(filled)) return [{ ...nothing, score: 0.1, heading: filled[0] ?? null }];
  const lone = loneText(filled);
  const readings = [
    yearReading(table, at, filled, evidence),
    numberedReading(table, at, evidence),
    ...(lone !== null ? loneReadings(row, table.rows[at - 1], filled, lone, evidence) : []),
    ...(lone === null && !headsColumns(table, at, filled, evidence)
      ? leftReadings(row, at, evidence)
      : []),
    aboveReading(table, at, filled, evidence),
  ];
  return readings.filter((reading) => reading !== null && reading.score > worst) as RowReading[];
}

/** 指標名 beside years, 区分 or other labels: the rows below are those of a table. */
function isIndicatorHeader([first, ...others]: readonly Cell[], desk: Desk): boolean {
  if (!first || others.length < 2) return false;
  if (desk.vocabulary.column(headerText(first))?.key !== 'indicator') return false;
  return others.every((cell) => {
    const text = headerText(cell);
    return isKnownKey(cell, desk) || isYearHeader(text) || kindHeader.test(text);
  });
}

/** 年度 | R4 | R5 | R6. */
function areYears(cells: readonly Cell[]): boolean {
  return (
    cells.length >= fewestOfYears &&
    cells.every((cell, at) => (isYearHeader(headerText(cell)) ? at > 0 : at === 0))
  );
}

/** A label and two years. */
const fewestOfYears = 3;

/** Rows below years that are looked at. */
const mostBelow = 10;

/** A label with a value below each of several years: none of the values is that of the label alone. */
function yearReading(
  table: Table,
  at: number,
  [key, ...values]: readonly Cell[],
  evidence: KeyEvidence,
): RowReading | null {
  if (!key || key.column > 0 || values.length === 0 || table.width < fewestOfYears) return null;
  const years = yearsAbove(table, at);
  if (years.length < values.length || keyScore(key, evidence) < -1) return null;
  const pairs = values.flatMap((value): KeyValue[] => {
    const under = years.find(({ column }) => column === value.column);
    return under ? [{ key, value, under }] : [];
  });
  if (pairs.length < values.length || values.some((cell) => isKnownKey(cell, evidence.desk)))
    return null;
  return { ...nothing, score: keyScore(key, evidence) + values.length, pairs };
}

/** A label, the number of an initiative and its title. */
function numberedReading(table: Table, at: number, evidence: KeyEvidence): RowReading | null {
  const pair = numberedPair(table, at, evidence.desk);
  return pair && { ...nothing, score: keyScore(pair.key, evidence) + 1, pairs: [pair] };
}

/** The years at the head of the rows above, back to the nearest row of them. */
function yearsAbove(table: Table, at: number): readonly Cell[] {
  for (let above = at - 1; above >= 0 && above >= at - mostBelow; above--) {
    const cells = cellsAt(table, above);
    if (areYears(cells)) return cells.slice(1);
    if (cells.length < 2) return [];
  }
  return [];
}

/** In a form of labels above values: one row of values, and labels again. */
function isOneAbove(table: Table, at: number, { style, desk }: KeyEvidence): boolean {
  const cells = cellsAt(table, at + 2);
  return style === 'above' && cells.length > 0 && cells.every((cell) => isKnownKey(cell, desk));
}

const kindHeader = /^(?:区分|種別|内訳)$/u;

/**
 * True for a row of three cells or more that are labels for the most part, where the next row of several cells has all
 * of them below these, the first of them no label and few of the others: a header. Without such a row its labels may have values beside them.
 */
function headsColumns(
  table: Table,
  at: number,
  filled: readonly Cell[],
  { desk }: KeyEvidence,
): boolean {
  const keys = filled.filter(({ rowSpan }) => rowSpan === 1);
  const known = keys.filter((cell) => isKnownKey(cell, desk)).length;
  if (keys.length < 3 || known * 2 <= keys.length) return false;
  for (let next = at + 1; next < table.rows.length && next < at + 4; next++) {
    const cells = cellsAt(table, next);
    if (cells.length < 2 || loneText(cells) !== null) continue;
    const labels = cells.filter((cell) => isKnownKey(cell, desk) && !isNumber(cell));
    return (
      labels.length * 2 < cells.length &&
      labels[0] !== cells[0] &&
      cells.every((cell) => keys.some((key) => key.column === cell.column) || isNumber(cell))
    );
  }
  return false;
}

/** A running number stands below a blank header as well. */
function isNumber(cell: Cell): boolean {
  return isRunningNumber(headerText(cell));
}

/** Labels left of their values, from the first cell on or from the second; a cell in front of labels without any value groups nothing. */
function leftReadings(row: Row, at: number, evidence: KeyEvidence): readonly (RowReading | null)[] {
  const { cells, copies } = ownCells(row, at);
  if (isAllLabels([...cells, ...copies], evidence)) return [];
  const side = sideCell(row.cells[0], at);
  return [0, 1].map((first) => {
    const reading = pairUp(cells, first, evidence);
    if (!reading) return null;
    const lead = first === 1 ? (cells[0] ?? null) : null;
    const group = lead && !isBlank(lead) ? lead : null;
    if (group && group.rowSpan === 1 && reading.pairs.every(({ value }) => value === null))
      return null;
    return { ...reading, copies, group: group ?? side, goesOn: lead !== null && group === null };
  });
}

/** Three labels and nothing else: they head columns or the values below. */
function isAllLabels(cells: readonly Cell[], { desk }: KeyEvidence): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 2 && filled.every((cell) => isKnownKey(cell, desk));
}

/** A cell spanning down at the left edge: 部の概要, or a side bar such as 計画. */
function sideCell(first: Cell | null | undefined, at: number): Cell | null {
  if (!first || first.rowSpan < 2 || first.row >= at) return null;
  return first.end - first.start > longestSide ? null : first;
}

/** Source characters of a cell that names a group; a longer one would be read again with each of its rows. */
const longestSide = 400;

/** What the other forms of the document say for a reading. */
function inStyle(style: FormStyle, evidence: KeyEvidence): number {
  if (evidence.style === null) return 0;
  return evidence.style === style ? mostInStyle : -0.5;
}

/** The most that the style speaks for a reading: what lacks more is none in any style. */
const mostInStyle = 0.8;

/** What at least speaks for a cell behind a label and its value, where the row goes on in pairs. */
const further = -0.2;

function pairUp(cells: readonly Cell[], first: number, evidence: KeyEvidence): RowReading | null {
  const [lead] = cells;
  if (first === 0 && lead && (isBlank(lead) || isSideBar(cells))) return null;
  const pairs: KeyValue[] = [];
  const strays: Cell[] = [];
  let score = first === 1 ? groupScore(cells[0], evidence) : 0;
  let at = first;
  while (at < cells.length) {
    const key = cells[at];
    const value = cells[at + 1] ?? null;
    if (!key || isBlank(key)) {
      at++;
      continue;
    }
    if (pairs.length > 0 && keyScore(key, evidence) < 0 && isStray(value, evidence)) {
      const open = pairs.at(-1);
      if (open?.value && takesText(open.key, evidence))
        pairs[pairs.length - 1] = { ...open, more: [...(open.more ?? []), key] };
      else strays.push(key);
      score -= 1.5;
      at++;
      continue;
    }
    const own = keyScore(key, evidence);
    score += pairs.length > 0 && own > -1 ? Math.max(own, further) : own;
    score += valueScore(key, value, evidence);
    pairs.push({ key, value: value && !isBlank(value) ? value : null });
    at += 2;
  }
  if (pairs.length === 0 || score + mostInStyle <= worst) return null;
  const isEmpty = first === 1 && pairs.every(({ value }) => value === null);
  return isEmpty && isLabel(lead, evidence)
    ? null
    : { ...nothing, score: score + inStyle('left', evidence), pairs, strays };
}

/** A cell that spans down beside a label with its value, which do not. */
function isSideBar([lead, key, value]: readonly Cell[]): boolean {
  if (!lead || !key || !value || lead.rowSpan < 2) return false;
  return key.rowSpan < lead.rowSpan && mayBeKey(key);
}

/** A label of texts or of what no field holds: a name, number or grade is one cell. */
function takesText(key: Cell, { desk }: KeyEvidence): boolean {
  const meaning = desk.vocabulary.column(headerText(key));
  const kind = meaning ? conceptOf(meaning.titled).kind : 'extra';
  return kind === 'content' || kind === 'extra';
}

function isLabel(cell: Cell | undefined, { desk }: KeyEvidence): boolean {
  return cell !== undefined && !isBlank(cell) && cell.rowSpan === 1 && isKnownKey(cell, desk);
}

/** A cell behind a value that begins no pair: nothing, or a label, follows it. */
function isStray(next: Cell | null, { desk }: KeyEvidence): boolean {
  return next === null || isBlank(next) || isKnownKey(next, desk);
}

/** A cell in front of the first label: one that spans down groups rows, a label with no value does not. */
function groupScore(cell: Cell | undefined, { desk }: KeyEvidence): number {
  if (!cell) return -9;
  if (isBlank(cell) || cell.rowSpan > 1) return 0;
  if (headingKind(headerText(cell)) === 'part') return 1.5;
  return isKnownKey(cell, desk) ? -0.5 : -1;
}

/**
 * A row of labels above a row of their values: by turns with other such rows, or with no more rows of values below. One
 * text over the row is no row of values.
 */
function aboveReading(
  table: Table,
  at: number,
  all: readonly Cell[],
  evidence: KeyEvidence,
): RowReading | null {
  if (headsLabels(table, at + 1, evidence.desk)) return null;
  const isTurn = evidence.isTurn(at);
  const { keys, values, copies } = keysAndValues(all, cellsAt(table, at + 1), isTurn);
  const [first, ...others] = values;
  if (values.length > keys.length || headedRecords(table, at, evidence)) return null;
  if (keys.length === 1 && isOfSheet(headerText(keys[0]))) return null;
  if (isRepeated(values) || (others.length > 1 && loneText(others) !== null)) return null;
  if (values.length < 3 && isApart(textOf(first?.lines ?? []))) return null;
  if (!isTurn && !headsOneRow(table, at, keys, values, evidence)) return null;
  const reading = pairsBelow(table, at, keys, values, evidence);
  const isEmpty = !isTurn && reading?.pairs.every(({ value }) => value === null);
  return reading && !isEmpty ? { ...reading, copies } : null;
}

/** Labels above values, below which no more values stand and, where one names an initiative, more labels do. */
function headsOneRow(
  table: Table,
  at: number,
  keys: readonly Cell[],
  values: readonly Cell[],
  evidence: KeyEvidence,
): boolean {
  if (values.length === 0 || !areLabels(keys, values, evidence)) return false;
  if (goesOnBelow(table, at + 2, keys, evidence)) return false;
  if (!keys.some((key, i) => namesInitiative(key, keys.slice(0, i), evidence))) return true;
  return (
    labelsFollow(table, at + 2, keys, evidence) ||
    (at + 2 === table.rows.length && isLastPair(keys, values, evidence))
  );
}

/** Each label with the value in its column; null where there is no row of values, or where they may have shifted. */
function pairsBelow(
  table: Table,
  at: number,
  keys: readonly Cell[],
  values: readonly Cell[],
  evidence: KeyEvidence,
): RowReading | null {
  const below = table.rows[at + 1];
  if (!below) return null;
  const pairs = keys.map((key): KeyValue => {
    const value = below.cells[key.column];
    const isBelow = value?.row === at + 1 && value.column === key.column && !isBlank(value);
    return { key, value: isBelow ? value : null };
  });
  if (below.cells.length !== table.rows[at]?.cells.length && pairs.some(isMisplaced(evidence)))
    return null;
  const placed = new Set(pairs.map(({ value }) => value));
  const strays = values.filter((cell) => !placed.has(cell));
  const score = pairs.reduce(
    (sum, { key, value }) => sum + keyScore(key, evidence) + valueScore(key, value, evidence),
    inStyle('above', evidence) - 1.5 * strays.length,
  );
  return { ...nothing, score, rows: 2, pairs, strays };
}

/** Of a label and its value, each repeated over its row, one is read where rows of labels and values take turns. */
function keysAndValues(
  keys: readonly Cell[],
  values: readonly Cell[],
  isTurn: boolean,
): { keys: readonly Cell[]; values: readonly Cell[]; copies: readonly Cell[] } {
  const isOne = isTurn && loneText(keys) !== null && loneText(values) !== null;
  if (!isOne) return { keys, values, copies: [] };
  return {
    keys: keys.slice(0, 1),
    values: values.slice(0, 1),
    copies: [...keys.slice(1), ...values.slice(1)],
  };
}

/** One text over the whole width is no value of each label; grades may be alike. */
function isRepeated([first, ...others]: readonly Cell[]): boolean {
  const text = headerText(first);
  if (others.length === 0 || isRatingText(text)) return false;
  return others.every((cell) => headerText(cell) === text);
}

/** The header of a table of initiatives, met again. */
function headedRecords({ rows }: Table, at: number, { desk: { headers } }: KeyEvidence): boolean {
  const row = rows[at];
  return row !== undefined && headers.size > 0 && headers.has(headerKey(row));
}

/** Of values more or fewer than their labels, one that is not of the kind its label asks for: the others may have shifted. */
function isMisplaced({ desk }: KeyEvidence): (pair: KeyValue) => boolean {
  return ({ key, value }) => value !== null && isMisfit(key, value, desk);
}

/** One of them is known; of unknown ones header cells show it, or other rows of labels above values, where the values stand below them alike. */
function areLabels(keys: readonly Cell[], values: readonly Cell[], evidence: KeyEvidence): boolean {
  if (keys.some((key) => isKnownKey(key, evidence.desk))) return true;
  if (!keys.every(mayBeKey)) return false;
  if (evidence.marked)
    return keys.every(({ header }) => header) && !values.some(({ header }) => header);
  return (
    evidence.style === 'above' && values.every(({ colSpan }, i) => colSpan === keys[i]?.colSpan)
  );
}

/**
 * A label that names an initiative heads a column of names, unless further labels of the same initiative follow. What may
 * be its actions (主な取組) names none behind a label of what is said of one.
 */
function namesInitiative(key: Cell, before: readonly Cell[], { desk }: KeyEvidence): boolean {
  const meaning = desk.vocabulary.column(headerText(key));
  if (meaning?.key === 'initiative' && meaning.titled !== 'initiative')
    return !before.some((cell) => saysSomething(cell, desk));
  return meaning?.key === 'initiative' || meaning?.standIn === true;
}

/**
 * At the end of a table a row of labels above values is certain where header cells, the style of the forms or a lone
 * label show it. With labels of what is said of an initiative it may as well head a list of one.
 */
function isLastPair(
  keys: readonly Cell[],
  values: readonly Cell[],
  { marked, style, desk }: KeyEvidence,
): boolean {
  if (keys.some((key) => saysSomething(key, desk))) return false;
  const isMarked = marked && keys.every(({ header }) => header);
  return (
    keys.length === 1 || style === 'above' || (isMarked && !values.some(({ header }) => header))
  );
}

function saysSomething(cell: Cell, { vocabulary }: Desk): boolean {
  const meaning = vocabulary.column(headerText(cell));
  return meaning !== null && conceptOf(meaning.key).kind === 'content';
}

function labelsFollow(
  table: Table,
  from: number,
  keys: readonly Cell[],
  evidence: KeyEvidence,
): boolean {
  const { desk, marked, style } = evidence;
  for (let at = from; at < table.rows.length && at < from + 3; at++) {
    const cells = cellsAt(table, at);
    const [first] = cells;
    if (!first) continue;
    const isAlone = style === 'above' && cells.length < keys.length && mayBeKey(first);
    const isLabel =
      isAlone || (marked && first.header) || cells.some((cell) => isKnownKey(cell, desk));
    return (
      isLabel &&
      (isAlone || arePairs(cells, evidence)) &&
      headerText(first) !== headerText(keys[0]) &&
      !columnsGoOn(table, at + 1, keys, evidence)
    );
  }
  return false;
}

/** A label with one value, or a label at every other cell: several values behind one label stand under columns, but where labels stand above their values. */
function arePairs(cells: readonly Cell[], { desk, marked, style }: KeyEvidence): boolean {
  if (style === 'above') return true;
  const { cells: own } = withoutCopies(cells);
  return (
    own.length < 3 ||
    own.filter((cell) => isKnownKey(cell, desk) || (marked && cell.header)).length * 2 >= own.length
  );
}

/** Labels of one initiative of a table; behind so many another form may begin. */
const mostLabels = 8;

/**
 * Behind labels that speak of the row above another row stands under the same columns: all its cells below a key, none
 * a label, each fitting the key that takes few values; of a row of two cells one has to show that. The labels above head
 * columns then. Where no such row comes within a few labels they are those of a form.
 */
function columnsGoOn(
  table: Table,
  from: number,
  keys: readonly Cell[],
  evidence: KeyEvidence,
): boolean {
  const keyAt = new Map(keys.map((key) => [key.column, key]));
  for (let at = from; at < table.rows.length && at < from + mostLabels; at++) {
    const cells = cellsAt(table, at);
    const [first] = cells;
    if (!first || isKnownKey(first, evidence.desk) || cells.length < 2) continue;
    const scores = cells.map((cell) => {
      const key = keyAt.get(cell.column);
      if (key) return valueScore(key, cell, evidence);
      return isNumber(cell) ? 0 : -9;
    });
    return (
      scores.every((score) => score > -2) &&
      (cells.length > 2 || scores.some((score) => score >= 1))
    );
  }
  return false;
}

/**
 * More values below the first row of them: the labels head columns. A row that is half labels or more begins with
 * further labels, rows of dashes are passed over.
 */
function goesOnBelow(
  table: Table,
  from: number,
  keys: readonly Cell[],
  evidence: KeyEvidence,
): boolean {
  let at = from;
  while (at < from + 2 && isRuleRow(cellsAt(table, at))) at++;
  const cells = cellsAt(table, at);
  if (cells.length < 2 || loneText(cells) !== null) return goesOnBehind(table, at, keys, evidence);
  if (isListed(table, at, keys, evidence)) return true;
  const known = cells.filter((cell) => isLabelBelow(cell, keys, evidence));
  if (known.length > 0) return false;
  if (evidence.marked && cells.every((cell) => cell.header)) return false;
  return cells.some((cell) => keys.some((key) => key.column === cell.column));
}

/** Behind a text alone in its row, a department or group, stand more values: a row about as full as the labels. */
function goesOnBehind(
  table: Table,
  lone: number,
  keys: readonly Cell[],
  evidence: KeyEvidence,
): boolean {
  const cells = cellsAt(table, lone + 1);
  if (cells.length < Math.max(3, keys.length - 1) || loneText(cells) !== null) return false;
  return !cells.some((cell) => isLabelBelow(cell, keys, evidence));
}

/** Rows that are looked at for one more of the same kind. */
const reach = 20;

/** Further below stand more values under the same labels: a row as full as theirs, fuller than the row above it. */
function isListed(
  table: Table,
  from: number,
  keys: readonly Cell[],
  evidence: KeyEvidence,
): boolean {
  let above = Number.POSITIVE_INFINITY;
  for (let at = from; at < table.rows.length && at < from + reach; at++) {
    const cells = cellsAt(table, at);
    const isFull = cells.length > above && cells.length >= keys.length - 1;
    if (isFull && !cells.some((cell) => isLabelBelow(cell, keys, evidence))) return true;
    if (cells.length > 0) above = cells.length;
  }
  return false;
}

/** A known label; 目標1 below No. is a number. */
function isLabelBelow(cell: Cell, keys: readonly Cell[], { desk }: KeyEvidence): boolean {
  if (!isKnownKey(cell, desk)) return false;
  const key = keys.find(({ column }) => column === cell.column);
  const meant = key ? desk.vocabulary.column(headerText(key))?.key : undefined;
  if (meant === 'categories' || (meant === 'rating' && isRatingText(headerText(cell))))
    return false;
  return numberedLabel(headerText(cell)) === null || meant !== 'no';
}

/** A text alone in its row: more of the value above, a heading, or a remark. */
function loneReadings(
  row: Row,
  above: Row | undefined,
  [cell, ...copies]: readonly Cell[],
  text: string,
  evidence: KeyEvidence,
): readonly RowReading[] {
  if (!cell || isOfSheet(text)) return [];
  const isKey = isKnownKey(cell, evidence.desk);
  const isRight = cell.column > 0 && isBlankAt(row, 0) && isValueAt(above, cell.column);
  if (isRight && !isKey)
    return [
      { ...nothing, score: 0.4 + Math.min(0, inStyle('left', evidence)), more: cell, copies },
    ];
  const isHeading = headingKind(text) !== null || /^[【＜《■◆]/u.test(text);
  if (isKey && copies.length === 0 && cell.colSpan === 1)
    return [{ ...nothing, score: 0.5, pairs: [{ key: cell, value: null }] }];
  if (isKey || isHeading) return [{ ...nothing, score: -0.1, heading: cell, copies }];
  return [{ ...nothing, score: isApart(text) ? -0.1 : -0.6, strays: [cell], copies }];
}

/** A department, its head, a title: what stands below belongs to another form. */
function isOfSheet(text: string): boolean {
  if (readHead(text) !== null || (isSheetTitle(text) && printsYear(text))) return true;
  return readDepartmentName(text) !== null;
}

/** The cell of the row above holds text behind a label, or more of it. */
function isValueAt(above: Row | undefined, column: number): boolean {
  if (!above || isBlankAt(above, column)) return false;
  return !isBlankAt(above, column - 1) || isBlankAt(above, 0);
}

function isBlankAt(row: Row, column: number): boolean {
  const cell = row.cells[column];
  return !cell || isBlank(cell) || headerText(cell) === '';
}
