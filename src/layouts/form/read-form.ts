import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Line, Row, Table } from '../../parse/document.ts';
import { closeGaps } from '../../values/unwrap.ts';
import { matchBlockLabel } from '../../vocabulary/block-label.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Desk } from '../desk/desk.ts';
import { headerText } from '../table/cells.ts';
import { filledCells, isApart, loneText } from '../table/row-facts.ts';
import { isKnownKey } from './form-key.ts';
import { type FormRow, formRow, isCertain, type KeyValue } from './form-row.ts';
import { numberedLabel } from './numbered-label.ts';
import type { Pair } from './pair.ts';

/** A run of rows read as labels and values. */
export interface Form {
  readonly pairs: readonly Pair[];
  /** Cells that are neither. */
  readonly strays: readonly Cell[];
  /** Cells that repeat the value of a merged one. */
  readonly copies: readonly Cell[];
  /** How many labels are known by word, and how many values are labels themselves. */
  readonly known: number;
  readonly labelValues: number;
  /** The first row behind the run. */
  readonly end: number;
}

interface Run {
  readonly pairs: Pair[];
  readonly strays: Cell[];
  readonly copies: Cell[];
  known: number;
  labelValues: number;
  /** The columns in which labels stand, by known words or marks. */
  readonly keyColumns: Set<number>;
  group: Cell | null;
}

/** Reads rows of labels left of their values for as long as they go on; null where the first row is none. */
export function readForm(table: Table, from: number, desk: Desk): Form | null {
  const run: Run = {
    pairs: [],
    strays: [],
    copies: [],
    known: 0,
    labelValues: 0,
    keyColumns: new Set(),
    group: null,
  };
  let at = from;
  while (at < table.rows.length && readRow(table, at, run, desk)) at++;
  return run.known > 0 ? { ...run, end: at } : null;
}

/** False where the row ends the form. */
function readRow(table: Table, at: number, run: Run, desk: Desk): boolean {
  const row = table.rows[at];
  const cells = row ? filledCells(row, at) : [];
  if (cells.length === 0) return run.pairs.length > 0;
  const found = formRow(table, at, desk);
  const lone = loneText(cells);
  if (lone !== null && (cells.length !== 2 || !found))
    return readLone(cells, lone, table, at, run, desk);
  if (!found || headsColumns(found, table, at, desk)) return false;
  if (isMarkedHeader(table, at) && !isCertain(found)) return false;
  if (!found.pairs.some(({ known }) => known) && !isSupported(found, table, at, run, desk))
    return false;
  take(found, run, desk);
  return true;
}

/** A row of header cells above a row without any: the header of a table, where a label of it is unknown. */
function isMarkedHeader(table: Table, at: number): boolean {
  const own = (row: number): readonly Cell[] => filledCells(table.rows[row] ?? noRow, row);
  const below = own(at + 1);
  return (
    own(at).every((cell) => cell.header) && below.length > 1 && below.every((cell) => !cell.header)
  );
}

const noRow: Row = { cells: [], start: 0, end: 0 };

/** A row of labels only, above a row that begins with none: the header of a table. */
function headsColumns(row: FormRow, table: Table, at: number, desk: Desk): boolean {
  if (row.labelValues === 0) return false;
  if (row.labelValues * 2 > row.pairs.length) return true;
  const below = formRow(table, at + 1, desk);
  return !below?.pairs[0]?.known;
}

/** Unknown labels are labels by their place: where known ones stand in the rows above or right below. */
function isSupported(row: FormRow, table: Table, at: number, run: Run, desk: Desk): boolean {
  const columns = row.pairs.map(({ key }) => key.column);
  if (run.pairs.length > 0 && columns.every((column) => run.keyColumns.has(column))) return true;
  const below = formRow(table, at + 1, desk);
  return (
    below !== null &&
    isCertain(below) &&
    below.pairs[0]?.key.column === columns[0] &&
    below.pairs.length >= columns.length
  );
}

/** A text alone in its row goes on with the value above, heads what follows, or is kept. */
function readLone(
  cells: readonly Cell[],
  text: string,
  table: Table,
  at: number,
  run: Run,
  desk: Desk,
): boolean {
  const [cell, ...copies] = cells;
  const last = run.pairs.at(-1);
  if (!cell || run.pairs.length === 0) return false;
  if (copies.length === 0 && last && !isKnownKey(cell, desk) && goesOn(cell, last)) {
    last.values.push(...cell.lines);
    return true;
  }
  if (isKnownKey(cell, desk) && copies.length === 0 && cell.colSpan === 1) {
    run.pairs.push(pairOf({ key: cell, value: null, known: true }, run.group, desk.vocabulary));
    run.known++;
    return true;
  }
  if (!isApart(text) && !goesOnBelow(table, at, run, desk)) return false;
  run.strays.push(cell);
  run.copies.push(...copies);
  return true;
}

/** A cell right of the last label, below its value; or the first one below a label that has a row of its own. */
function goesOn(cell: Cell, last: Pair): boolean {
  if (last.values.length === 0) return cell.column === last.key.column;
  return cell.column > last.key.column;
}

function goesOnBelow(table: Table, at: number, run: Run, desk: Desk): boolean {
  const below = formRow(table, at + 1, desk);
  return below?.pairs.some(({ known, key }) => known && run.keyColumns.has(key.column)) === true;
}

function take(row: FormRow, run: Run, desk: Desk): void {
  run.group = row.group ?? (row.goesOn ? run.group : null);
  run.labelValues += row.labelValues;
  for (const pair of row.pairs) {
    if (pair.known) run.known++;
    run.keyColumns.add(pair.key.column);
    run.pairs.push(pairOf(pair, run.group, desk.vocabulary));
  }
  for (const cell of row.strays) run.strays.push(cell);
  for (const cell of row.copies) run.copies.push(cell);
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
