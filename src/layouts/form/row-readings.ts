import type { Cell, Row, Table } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import { isYearHeader } from '../../values/year-header.ts';
import { gradeOfHalf } from '../../vocabulary/grade-of-half.ts';
import { headingKind } from '../../vocabulary/heading-kind.ts';
import type { Desk } from '../desk/desk.ts';
import { headerText, isBlank } from '../grid/cells.ts';
import { isRunningNumber } from '../grid/fits-column.ts';
import { cellsAt, isApart, loneText } from '../grid/row-facts.ts';
import { aboveReading } from './above-reading.ts';
import { besideKeys } from './beside-keys.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import { headsAgain } from './heads-again.ts';
import { headsForm } from './heads-form.ts';
import { headsValues } from './heads-values.ts';
import { inStyle, mostInStyle } from './in-style.ts';
import { isBesideBar } from './is-beside-bar.ts';
import { isLabelBelow } from './is-label-below.ts';
import { isOfSheet } from './is-of-sheet.ts';
import { isFit, type KeyEvidence, keyScore, valueScore } from './key-evidence.ts';
import { numberedPair } from './numbered-pair.ts';
import { ownCells } from './own-cells.ts';
import { type KeyValue, nothing, type RowReading } from './row-reading.ts';
import { sideCell } from './side-cell.ts';
import { takesText } from './takes-text.ts';
import { viewpointHeader } from './viewpoint-header.ts';
import { withoutTwice } from './without-twice.ts';
import { yearReading } from './year-reading.ts';
import { yearsIn } from './years-in.ts';

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
  if (headsForm(table, at, evidence.desk)) return [];
  const years = yearsIn(filled);
  if (years) {
    const { heading } = years;
    return [
      {
        ...nothing,
        score: 0.1,
        heading,
        group: heading === filled[0] ? null : (filled[0] ?? null),
      },
    ];
  }
  const ofViewpoints = viewpointHeader(table, at, evidence.desk);
  if (ofViewpoints) return ofViewpoints;
  const lone = loneText(filled);
  const beside = besideKeys(table, at, evidence);
  if (beside) return [beside];
  const readings = [
    yearReading(table, at, filled, evidence),
    numberedReading(table, at, evidence),
    ...(lone !== null ? loneReadings(row, table.rows[at - 1], filled, lone, evidence) : []),
    ...(lone === null && mayBePairs(table, at, filled, evidence)
      ? leftReadings(table, row, at, evidence)
      : []),
    aboveReading(table, at, filled, evidence),
  ];
  return readings.filter((reading) => reading !== null && reading.score > worst) as RowReading[];
}

/** No header of columns and no labels of the row below: their values may stand beside them. */
function mayBePairs(
  table: Table,
  at: number,
  filled: readonly Cell[],
  evidence: KeyEvidence,
): boolean {
  if (isBesideBar(filled, evidence)) return true;
  return (
    !headsColumns(table, at, filled, evidence) &&
    !headsValues(table, at, evidence) &&
    !headsAgain(table, at, evidence.desk)
  );
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

/** A label, the number of an initiative and its title. */
function numberedReading(table: Table, at: number, evidence: KeyEvidence): RowReading | null {
  const pair = numberedPair(table, at, evidence.desk);
  return pair && { ...nothing, score: keyScore(pair.key, evidence) + 1, pairs: [pair] };
}

/** In a form of labels above values: one row of values, and labels again. */
function isOneAbove(table: Table, at: number, { style, desk }: KeyEvidence): boolean {
  const cells = cellsAt(table, at + 2);
  return style() === 'above' && cells.length > 0 && cells.every((cell) => isKnownKey(cell, desk));
}

const kindHeader = /^(?:区分|種別|内訳)$/u;

/**
 * True for a row of three cells or more that are labels for the most part or half, where the next row of several cells has all
 * of them below these, the first of them no label and few of the others: a header. Without such a row its labels may have values beside them.
 */
function headsColumns(
  table: Table,
  at: number,
  filled: readonly Cell[],
  evidence: KeyEvidence,
): boolean {
  const keys = filled.filter(({ rowSpan }) => rowSpan === 1);
  if (keys.length < 3 || !areMostlyKnown(keys, evidence)) return false;
  for (let next = at + 1; next < table.rows.length && next < at + 4; next++) {
    const cells = cellsAt(table, next);
    if (cells.length < 2 || loneText(cells) !== null) continue;
    const labels = cells.filter((cell) => isLabelBelow(cell, keys, evidence) && !isNumber(cell));
    return (
      labels.length * 2 < cells.length &&
      labels[0] !== cells[0] &&
      cells.every((cell) => keys.some((key) => key.column === cell.column) || isNumber(cell))
    );
  }
  return false;
}

/** Most are known, or half where these do not take turns with the others as labels and values do. */
function areMostlyKnown(cells: readonly Cell[], { desk }: KeyEvidence): boolean {
  const known = cells.flatMap((cell, i) => (isKnownKey(cell, desk) ? [i] : []));
  const takeTurns = known.every((i) => i % 2 === cells.length % 2);
  return known.length * 2 > cells.length || (known.length * 2 === cells.length && !takeTurns);
}

/** A running number stands below a blank header as well. */
function isNumber(cell: Cell): boolean {
  return isRunningNumber(headerText(cell));
}

/** Labels left of their values, from the first cell on or from the second; a cell in front of labels without any value groups nothing. */
function leftReadings(
  table: Table,
  row: Row,
  at: number,
  evidence: KeyEvidence,
): readonly (RowReading | null)[] {
  const { cells, copies } = withoutTwice(ownCells(row, at), table, evidence);
  if (isAllLabels([...cells, ...copies], evidence)) return [];
  const side = sideCell(row.cells[0], at);
  return [0, 1].map((first) => {
    const reading = pairUp(cells, first, evidence);
    if (!reading) return null;
    const lead = first === 1 ? (cells[0] ?? null) : null;
    const group = lead && !isBlank(lead) ? lead : null;
    const isEmpty = reading.pairs.every(({ value }) => value === null);
    if (group && group.rowSpan === 1 && isEmpty && !isPartBeside(group, row)) return null;
    return { ...reading, copies, group: group ?? side, goesOn: lead !== null && group === null };
  });
}

/** 計画 | 目標 | (blank): the name of a part, its label, and the cell of a value. */
function isPartBeside(group: Cell, { cells }: Row): boolean {
  return cells.length > 2 && headingKind(headerText(group)) === 'part';
}

/** Three labels and nothing else: they head columns or the values below. */
function isAllLabels(cells: readonly Cell[], { desk }: KeyEvidence): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 2 && filled.every((cell) => isKnownKey(cell, desk));
}

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
      if (open?.value && (takesText(open.key, evidence) || isOtherHalf(key, open.value)))
        pairs[pairs.length - 1] = { ...open, more: [...(open.more ?? []), key] };
      else if (open && isRemark(key, open, evidence))
        pairs[pairs.length - 1] = { ...open, remark: key };
      else strays.push(key);
      score -= 1.5;
      at++;
      continue;
    }
    if (pairs.length === 0 && value === null && !isKnownKey(key, evidence.desk)) return null;
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

/** 期末：◎ behind 中間：○: the grade of the other half of the year. */
function isOtherHalf(cell: Cell, value: Cell): boolean {
  const [first, second] = [value, cell].map((half) => gradeOfHalf(headerText(half)));
  return first != null && second != null && first.period !== second.period;
}

/** A text behind a label and its grade, where they have none yet: what the grade is given for. */
function isRemark(cell: Cell, { key, value, remark }: KeyValue, { desk }: KeyEvidence): boolean {
  if (!value || remark || desk.vocabulary.column(headerText(key))?.key !== 'rating') return false;
  return isFit(key, value, desk) && !isRatingText(headerText(cell));
}

/** A cell that spans down beside a label with its value, which do not. */
function isSideBar([lead, key, value]: readonly Cell[]): boolean {
  if (!lead || !key || !value || lead.rowSpan < 2) return false;
  return key.rowSpan < lead.rowSpan && value.rowSpan < lead.rowSpan && mayBeKey(key);
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

/** The cell of the row above holds text behind a label, or more of it. */
function isValueAt(above: Row | undefined, column: number): boolean {
  if (!above || isBlankAt(above, column)) return false;
  return !isBlankAt(above, column - 1) || isBlankAt(above, 0);
}

function isBlankAt(row: Row, column: number): boolean {
  const cell = row.cells[column];
  return !cell || isBlank(cell) || headerText(cell) === '';
}
