import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Line, Table } from '../../parse/document.ts';
import { closeGaps } from '../../values/unwrap.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Desk } from '../desk/desk.ts';
import { headerText } from '../grid/cells.ts';
import { filledCells, loneText } from '../grid/row-facts.ts';
import { isKnownKey } from './form-key.ts';
import { keyEvidence } from './key-evidence.ts';
import { numberedLabel } from './numbered-label.ts';
import type { Pair } from './pair.ts';
import { type KeyValue, type RowReading, rowReadings } from './row-readings.ts';

/** A run of rows read as labels and values. */
export interface Form {
  readonly pairs: readonly Pair[];
  /** Cells that are neither. */
  readonly strays: readonly Cell[];
  /** Cells that repeat the value of a merged one. */
  readonly copies: readonly Cell[];
  /** Headings between the labels. */
  readonly headings: readonly Cell[];
  /** How many labels are known by word, and how many values are labels themselves. */
  readonly known: number;
  readonly labelValues: number;
  /** Rows of labels that stand above their values. */
  readonly above: number;
  /** The first row behind the run. */
  readonly end: number;
}

/** The best way to read the rows of a table from each row on. */
type Path = ReadonlyMap<number, { readonly reading: RowReading | null; readonly score: number }>;

const paths = new WeakMap<Table, { readonly from: number; readonly path: Path }>();

/**
 * Reads rows of labels and values for as long as they go on: of all ways to read each row, left of their values or above
 * them, the ones that together have the most that speaks for them. Null where nothing speaks for the first row.
 */
export function readForm(table: Table, from: number, desk: Desk): Form | null {
  if (isGivenUp(table, from)) return null;
  const path = pathFrom(table, from, desk);
  const readings: RowReading[] = [];
  let at = from;
  for (let step = path.get(at); step?.reading; step = path.get(at)) {
    readings.push(step.reading);
    at += step.reading.rows;
  }
  if (readings.length === 0) return null;
  const run = runs.get(table);
  if (run && from < run.end) run.last = from;
  else runs.set(table, { last: from, end: at, tries: 0 });
  return formOf(readings, at, desk);
}

/** A run of labels of which no layout took what begins with its first rows is no form further down either. */
const mostTries = 6;

/** The last run of labels in each table, and how many of its rows were asked for a form. */
const runs = new WeakMap<Table, { last: number; readonly end: number; tries: number }>();

function isGivenUp(table: Table, from: number): boolean {
  const run = runs.get(table);
  if (!run || from <= run.last || from >= run.end) return false;
  return ++run.tries > mostTries;
}

/** With less a row begins no form. */
const doubtful = -0.5;

/** The paths of a table are the same for every row from which they are asked. */
function pathFrom(table: Table, from: number, desk: Desk): Path {
  const known = paths.get(table);
  if (known && known.from <= from && known.path.has(from)) return known.path;
  const evidence = keyEvidence(table, from, desk);
  const first = rowReadings(table, from, evidence);
  if (!first.some(({ score, pairs }) => score > doubtful && pairs.length > 0)) return new Map();
  const path = new Map<number, { reading: RowReading | null; score: number }>();
  for (let at = table.rows.length - 1; at >= from; at--) {
    const end = isUnread(table, at, desk) ? unread : 0;
    let best: { reading: RowReading | null; score: number } = { reading: null, score: end };
    for (const reading of rowReadings(table, at, evidence)) {
      const score = reading.score + (path.get(at + reading.rows)?.score ?? 0);
      if (score > best.score) best = { reading, score };
    }
    path.set(at, best);
  }
  paths.set(table, { from, path });
  return path;
}

/** What speaks against a form that ends in front of cells which no label explains. */
const unread = -1;

/** Several cells, none of them a known label: no other table begins with them. */
function isUnread(table: Table, at: number, desk: Desk): boolean {
  const row = table.rows[at];
  const cells = row ? filledCells(row, at) : [];
  return (
    cells.length > 1 && loneText(cells) === null && !cells.some((cell) => isKnownKey(cell, desk))
  );
}

function formOf(readings: readonly RowReading[], end: number, desk: Desk): Form | null {
  const pairs: Pair[] = [];
  const strays: Cell[] = [];
  const copies: Cell[] = [];
  const headings: Cell[] = [];
  let group: Cell | null = null;
  let labelValues = 0;
  for (const reading of readings) {
    group = reading.group ?? (reading.goesOn ? group : null);
    for (const pair of reading.pairs) {
      pairs.push(pairOf(pair, group, desk.vocabulary));
      if (pair.value && isKnownKey(pair.value, desk)) labelValues++;
    }
    for (const line of reading.more?.lines ?? []) pairs.at(-1)?.values.push(line);
    if (reading.heading) headings.push(reading.heading);
    for (const cell of reading.strays) strays.push(cell);
    for (const cell of reading.copies) copies.push(cell);
  }
  const known = pairs.filter(({ key }) => isKnownKey(key, desk)).length;
  const above = readings.filter(({ rows }) => rows === 2).length;
  return known === 0 ? null : { pairs, strays, copies, headings, known, labelValues, above, end };
}

/** A label cell with its value lines. */
function pairOf({ key, value }: KeyValue, group: Cell | null, vocabulary: Vocabulary): Pair {
  const printed = textOf(key.lines);
  const record = vocabulary.column(printed);
  const block = matchBlockLabel(printed) ?? matchBlockLabel(vocabulary.restore(printed) ?? '');
  const start = numberedLabel(headerText(key));
  const label = record || block ? closeUp(printed, vocabulary) : printed;
  const values: Line[] = value ? [...value.lines] : [];
  return { key, label, values, record, block, start, group };
}

/** A known label, or the name of a group, as it was meant: without the spaces that set its letters apart. */
export function closeUp(label: string, vocabulary: Vocabulary): string {
  const restored = matchBlockLabel(label) ? null : vocabulary.restore(label);
  return closeGaps(restored ?? label);
}
