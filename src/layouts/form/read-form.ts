import { readNumber } from '../../concepts/no.ts';
import type { Cell, Line, Table } from '../../parse/document.ts';
import { isRatingText } from '../../values/rating.ts';
import { closeGaps } from '../../values/unwrap.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Desk } from '../desk/desk.ts';
import type { Pair } from '../desk/pair.ts';
import { perDesk } from '../desk/per-desk.ts';
import { cellText, headerText } from '../grid/cells.ts';
import { cellsAt, loneText } from '../grid/row-facts.ts';
import { isKnownKey } from './form-key.ts';
import { type KeyEvidence, keyEvidence } from './key-evidence.ts';
import { numberedLabel } from './numbered-label.ts';
import type { KeyValue, RowReading } from './row-reading.ts';
import { rowReadings } from './row-readings.ts';
import { withoutItemNumbers } from './without-item-numbers.ts';

/** A run of rows read as labels and values. */
export interface Form {
  readonly pairs: readonly Pair[];
  /** Cells that are neither. */
  readonly strays: readonly Cell[];
  /** Cells that repeat the value of a merged one. */
  readonly copies: readonly Cell[];
  /** Headings between the labels. */
  readonly headings: readonly Cell[];
  /** Headers above sides of the initiative and their grades. */
  readonly headers: readonly Cell[];
  /** How many labels are known by word, and how many values are labels themselves. */
  readonly known: number;
  readonly labelValues: number;
  /** Rows of labels that stand above their values. */
  readonly above: number;
  /** The first row behind the run. */
  readonly end: number;
}

/** The best way to read the rows of a table from a row on, and what speaks for it. */
interface Step {
  readonly reading: RowReading | null;
  readonly score: number;
}

/** The best ways from each row that was reached so far, `from` the first. */
interface Paths {
  readonly from: number;
  readonly evidence: KeyEvidence;
  readonly steps: Map<number, Step>;
}

const pathsOf = perDesk<Table, Paths>();

/**
 * Reads rows of labels and values for as long as they go on: of all ways to read each row, left of their values or above
 * them, the ones that together have the most that speaks for them. Null where nothing speaks for the first row, and for a
 * list with labels in its cells.
 */
export function readForm(table: Table, from: number, desk: Desk): Form | null {
  const known = forms(desk).get(table);
  if (known?.from === from) return known.form;
  const form = formFrom(table, from, desk);
  forms(desk).set(table, { from, form });
  return form;
}

/** The form of each table that was asked for last: the search for an outline asks, and the layouts ask again. */
const forms = perDesk<Table, { readonly from: number; readonly form: Form | null }>();

function formFrom(table: Table, from: number, desk: Desk): Form | null {
  if (table.labels || isGivenUp(table, from, desk)) return null;
  const path = pathFrom(table, from, desk);
  const readings: RowReading[] = [];
  let at = from;
  for (let step = path.get(at); step?.reading; step = path.get(at)) {
    readings.push(step.reading);
    at += step.reading.rows;
  }
  if (readings.length === 0) return null;
  const run = runs(desk).get(table);
  if (run && from < run.end) run.last = from;
  else runs(desk).set(table, { last: from, end: at, tries: 0 });
  const form = formOf(readings, at, desk);
  return form.known > 0 || (from === 0 && isByStyle(table, readings, desk)) ? form : null;
}

/** One row of labels above their values, or a pair in each row, and nothing else: set as the known labels of the document are. */
function isByStyle({ rows }: Table, readings: readonly RowReading[], desk: Desk): boolean {
  if (rows.length === 2 && readings[0]?.rows === 2) return desk.formStyle() === 'above';
  const arePairs = readings.every(
    ({ pairs: [pair, ...others] }) => pair?.value && others.length === 0,
  );
  return arePairs && readings.length === rows.length && desk.formStyle() === 'left';
}

/** A run of labels of which no layout took what begins with its first rows is no form further down either. */
const mostTries = 6;

/** The last run of labels in each table, and how many of its rows were asked for a form. */
const runs = perDesk<Table, { last: number; readonly end: number; tries: number }>();

function isGivenUp(table: Table, from: number, desk: Desk): boolean {
  const run = runs(desk).get(table);
  if (!run || from <= run.last || from >= run.end) return false;
  return ++run.tries > mostTries;
}

/** With less a row begins no form. */
const doubtful = -0.5;

/** The paths of a table are the same for every row from which they are asked. */
function pathFrom(table: Table, from: number, desk: Desk): ReadonlyMap<number, Step> {
  const before = pathsOf(desk).get(table);
  if (before && before.from <= from) {
    if (!before.steps.has(from))
      walk(table, from, rowReadings(table, from, before.evidence), before);
    return before.steps;
  }
  const evidence = keyEvidence(table, from, desk);
  const first = rowReadings(table, from, evidence);
  const isLabelled = first.some(({ score, pairs }) => score > doubtful && pairs.length > 0);
  const isHeader = first.some(({ header }) => header.length > 0);
  if (!isLabelled && !isHeader && !headsGrades(table, from, evidence)) return new Map();
  const paths = { from, evidence, steps: new Map<number, Step>() };
  walk(table, from, first, paths);
  pathsOf(desk).set(table, paths);
  return paths.steps;
}

/** Years, each above a grade: 区分 | 令和5年度 | 令和6年度. */
function headsGrades(table: Table, at: number, evidence: KeyEvidence): boolean {
  const { vocabulary } = evidence.desk;
  return rowReadings(table, at + 1, evidence).some(
    ({ pairs: [first] }) =>
      first?.under != null && isGradeOfYear(first, vocabulary.column(cellText(first.key))),
  );
}

/** Finds the best ways from a row and from all that can be reached from it, the last first. */
function walk(
  table: Table,
  from: number,
  first: readonly RowReading[],
  { evidence, steps }: Paths,
): void {
  const readings: (readonly RowReading[])[] = [];
  let end = from;
  for (let at = from; at <= end && at < table.rows.length; at++) {
    const own = at === from ? first : rowReadings(table, at, evidence);
    readings.push(own);
    for (const { rows } of own) end = Math.max(end, at + rows);
  }
  for (let at = from + readings.length - 1; at >= from; at--) {
    let best: Step = { reading: null, score: isUnread(table, at, evidence.desk) ? unread : 0 };
    for (const reading of readings[at - from] ?? []) {
      const score = reading.score + (steps.get(at + reading.rows)?.score ?? 0);
      if (score > best.score) best = { reading, score };
    }
    steps.set(at, best);
  }
}

/** What speaks against a form that ends in front of cells which no label explains. */
const unread = -1;

/** Several cells, none of them a known label: no other table begins with them. */
function isUnread(table: Table, at: number, desk: Desk): boolean {
  const cells = cellsAt(table, at);
  return (
    cells.length > 1 && loneText(cells) === null && !cells.some((cell) => isKnownKey(cell, desk))
  );
}

function formOf(readings: readonly RowReading[], end: number, desk: Desk): Form {
  const pairs: Pair[] = [];
  const strays: Cell[] = [];
  const copies: Cell[] = [];
  const headings: Cell[] = [];
  const headers: Cell[] = [];
  let group: Cell | null = null;
  let labelValues = 0;
  for (const reading of readings) {
    group = reading.group ?? (reading.goesOn ? group : null);
    for (const pair of reading.pairs) {
      pairs.push(pairOf(pair, group, desk.vocabulary));
      if (pair.value && isKnownKey(pair.value, desk)) labelValues++;
    }
    for (const line of reading.more?.lines ?? []) pairs.at(-1)?.values.push(line);
    for (const more of reading.beside) addMore(more, pairs);
    for (const cell of reading.header) headers.push(cell);
    if (reading.heading) headings.push(reading.heading);
    for (const cell of reading.strays) strays.push(cell);
    for (const cell of reading.copies) copies.push(cell);
  }
  const known = pairs.filter(({ key }) => isKnownKey(key, desk)).length;
  const above = readings.filter(({ rows }) => rows === 2).length;
  const own = withoutItemNumbers(pairs, desk.vocabulary);
  return { pairs: own, strays, copies, headings, headers, known, labelValues, above, end };
}

/** Pairs between a label that spans down and a further value of it. */
const mostBetween = 40;

function addMore({ key, value }: KeyValue, pairs: readonly Pair[]): void {
  const own = pairs.slice(-mostBetween).find((pair) => pair.key === key);
  for (const line of value?.lines ?? []) own?.values.push(line);
}

/** A label cell with its value lines; the label of one year names that year as well, and no concept but that of its grade. */
function pairOf(reading: KeyValue, group: Cell | null, vocabulary: Vocabulary): Pair {
  const { key, remark = null, under = null, number = null } = reading;
  const printed = cellText(key);
  const record = vocabulary.column(printed);
  const block = matchBlockLabel(printed) ?? matchBlockLabel(vocabulary.restore(printed) ?? '');
  const own = record || block ? closeUp(printed, vocabulary) : printed;
  return {
    key,
    values: valuesOf(reading),
    group,
    remark,
    under,
    number,
    label: under ? `${own}/${cellText(under)}` : own,
    record: under && !isGradeOfYear(reading, record) ? null : record,
    block: under ? null : block,
    start: under ? null : startOf(key, number),
  };
}

function isGradeOfYear({ value }: KeyValue, meaning: Pair['record']): boolean {
  return meaning?.key === 'rating' && value !== null && isRatingText(cellText(value));
}

function valuesOf({ value, more = [] }: KeyValue): Line[] {
  return [...(value?.lines ?? []), ...more.flatMap(({ lines }) => lines)];
}

/** The number of the initiative that a label begins, in the label or in a cell behind it. */
function startOf(key: Cell, number: Cell | null): Pair['start'] {
  return number ? { no: readNumber(headerText(number)) } : numberedLabel(headerText(key));
}

/** A known label, or the name of a group, as it was meant: without the spaces that set its letters apart. */
export function closeUp(label: string, vocabulary: Vocabulary): string {
  const restored = matchBlockLabel(label) ? null : vocabulary.restore(label);
  return closeGaps(restored ?? label);
}
