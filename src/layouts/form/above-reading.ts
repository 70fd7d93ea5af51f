import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Table } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import { areAlike, headerText } from '../grid/cells.ts';
import { headerKey } from '../grid/header-key.ts';
import { cellIn, cellsAt, isApart, loneText } from '../grid/row-facts.ts';
import { isKnownKey, mayBeKey } from './form-key.ts';
import { headsForm } from './heads-form.ts';
import { headsOneRow } from './heads-one-row.ts';
import { inStyle } from './in-style.ts';
import { isOfSheet } from './is-of-sheet.ts';
import { isMisfit, type KeyEvidence, keyScore, valueScore } from './key-evidence.ts';
import { type KeyValue, nothing, type RowReading } from './row-reading.ts';

/**
 * A row of labels above a row of their values: by turns with other such rows, or with no more rows of values below. One
 * text over the row is no row of values.
 */
export function aboveReading(
  table: Table,
  at: number,
  all: readonly Cell[],
  evidence: KeyEvidence,
): RowReading | null {
  if (headsForm(table, at + 1, evidence.desk)) return null;
  const isTurn = evidence.isTurn(at);
  const bar = sideBar(all);
  const labels = bar ? all.slice(1) : all;
  const { keys, values, copies } = keysAndValues(labels, cellsAt(table, at + 1), isTurn);
  const [first, ...others] = values;
  if (values.length > keys.length || headedRecords(table, at, evidence)) return null;
  if (keys.length === 1 && isOfSheet(headerText(keys[0]))) return null;
  if (isLoneWord(table, keys, values, evidence)) return null;
  if (isRepeated(values) || (others.length > 1 && loneText(others) !== null)) return null;
  if (values.length < 3 && isApart(textOf(first?.lines ?? []))) return null;
  if (!isTurn && !headsOneRow(table, at, keys, values, evidence)) return null;
  const reading = pairsBelow(table, at, keys, values, evidence);
  const isEmpty = !isTurn && reading?.pairs.every(({ value }) => value === null);
  return reading && !isEmpty ? { ...reading, group: bar, copies } : null;
}

/** Below a label alone stands another word, blank cells beside both: that is no number, grade or unit that the label asks for. */
function isLoneWord(
  { width }: Table,
  [key, ...others]: readonly Cell[],
  [value]: readonly Cell[],
  { desk }: KeyEvidence,
): boolean {
  if (!key || !value || others.length > 0 || width < 2) return false;
  return isMisfit(key, value, desk) && mayBeKey(value);
}

/** A cell that spans down at the left edge, beside labels and their values. */
function sideBar([first, ...others]: readonly Cell[]): Cell | null {
  return first && others.length > 0 && first.column === 0 && first.rowSpan > 1 ? first : null;
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
  const pairs = keys.map((key): KeyValue => ({ key, value: cellIn(table, at + 1, key.column) }));
  if (below.cells.length !== table.rows[at]?.cells.length && pairs.some(isMisplaced(evidence)))
    return null;
  if (evidence.style() !== 'above' && !evidence.isTurn(at) && pairs.some(isNoLabel(evidence)))
    return null;
  const placed = new Set(pairs.map(({ value }) => value));
  const strays = values.filter((cell) => !placed.has(cell));
  const score = pairs.reduce(
    (sum, { key, value }) => sum + keyScore(key, evidence) + valueScore(key, value, evidence),
    inStyle('above', evidence) - 1.5 * strays.length,
  );
  return { ...nothing, score, rows: 2, pairs, strays };
}

/** An unknown text above nothing, where no other rows show that labels stand above values: it may be the value of one beside it. */
function isNoLabel({ desk, isMarked }: KeyEvidence): (pair: KeyValue) => boolean {
  return ({ key, value }) =>
    value === null && !isKnownKey(key, desk) && !(key.header && isMarked());
}

/**
 * Of a label and its value, both repeated in the next column, one is read; where they fill their rows, only in a table whose
 * rows of labels and values take turns.
 */
function keysAndValues(
  keys: readonly Cell[],
  values: readonly Cell[],
  isTurn: boolean,
): { keys: readonly Cell[]; values: readonly Cell[]; copies: readonly Cell[] } {
  if (!isTurn && areAlike(keys)) return { keys, values, copies: [] };
  const valueAt = new Map(values.map((value) => [value.column, value]));
  const copies = new Set<Cell>();
  for (const [i, key] of keys.entries()) {
    const before = keys[i - 1];
    const value = valueAt.get(key.column);
    const other = before && valueAt.get(before.column);
    if (!before || !value || !other || headerText(before) !== headerText(key)) continue;
    if (before.column + before.colSpan !== key.column) continue;
    if (headerText(value) === headerText(other)) copies.add(key).add(value);
  }
  const isOwn = (cell: Cell): boolean => !copies.has(cell);
  return { keys: keys.filter(isOwn), values: values.filter(isOwn), copies: [...copies] };
}

/** One text over the whole width is no value of each label; grades may be alike. */
function isRepeated(cells: readonly Cell[]): boolean {
  return cells.length > 1 && !isRatingText(headerText(cells[0])) && areAlike(cells);
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
