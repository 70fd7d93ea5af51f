import { matchBlockLabel } from '../../concepts/block-labels.ts';
import { matchHeader } from '../../concepts/match-header.ts';
import type { Cell, Row, Table } from '../../parse/document.ts';
import { isSheetTitle } from '../../values/sheet-title.ts';
import type { Desk } from '../desk/desk.ts';
import { readYear } from '../desk/sheets.ts';
import { readRecordStart } from '../prose/record-start.ts';
import { distinct, headerText } from '../rows/cells.ts';
import { leftPairs, pairOf, trimEnd } from './left-pairs.ts';
import type { Pair } from './pair.ts';

/** A table read as labels and values. */
export interface Pairs {
  readonly pairs: readonly Pair[];
  /** Cells that are neither. */
  readonly strays: readonly Cell[];
  /** Cells that repeat the value of a merged one. */
  readonly copies: readonly Cell[];
  /** Rows whose cells are all labels, above the rows of their values. */
  readonly keyRows: number;
  readonly end: number;
}

/** Reads rows as `label value` pairs, or as a row of labels above a row of values; null when they are neither. */
export function readPairs(table: Table, from: number, desk: Desk): Pairs | null {
  const state: State = {
    pairs: [],
    strays: [],
    copies: [],
    above: [],
    below: 0,
    keyRows: 0,
    mark: { at: from, pairs: 0 },
    group: null,
  };
  for (let at = from; at < table.rows.length; at++) {
    const outcome = readRow(table, at, state, desk);
    if (outcome === 'other table') return upToMark(state);
    if (outcome === 'no pairs') return finish(state, at);
  }
  return finish(state, table.rows.length);
}

/** What has been read, and the labels whose values stand in the rows below. */
interface State {
  readonly pairs: Pair[];
  readonly strays: Cell[];
  readonly copies: Cell[];
  above: Pair[];
  /** Rows of values below `above`. */
  below: number;
  keyRows: number;
  /** Where the last row of labels stood: should it head a table, the pairs end before it. */
  mark: { readonly at: number; readonly pairs: number };
  group: Cell | null;
}

function readRow(
  table: Table,
  at: number,
  state: State,
  desk: Desk,
): 'read' | 'no pairs' | 'other table' {
  const row = table.rows[at];
  const cells = row ? distinct(row).filter((cell) => cell.row === at) : [];
  if (!row || cells.every((cell) => cell.lines.length === 0)) return 'read';
  const keys = cells.map((cell) => isKey(cell, desk));
  if (isKeyRow(cells, keys, table, at, desk)) return takeKeyRow(cells, at, state, desk);
  if (state.above.length > 0 && !isLabelled(keys)) return takeValueRow(cells, state);
  state.above = [];
  const loose = state.pairs.length === 0 && !keys[0] && trimEnd(cells).length === 1;
  if (loose || headsTable(cells, keys, table, at, desk)) return 'no pairs';
  const left = leftPairs(cells, keys, sideCell(row, at) ?? state.group, desk);
  if (!left) return 'no pairs';
  state.group = left.group;
  state.pairs.push(...left.pairs);
  state.copies.push(...left.copies);
  return 'read';
}

/** A row of pairs begins with a label; a value here and there may look like one (重点, 改善). */
function isLabelled(keys: readonly boolean[]): boolean {
  return keys[0] === true || keys.filter(Boolean).length * 2 > keys.length;
}

/** Labels right below labels are header rows. */
function takeKeyRow(
  cells: readonly Cell[],
  at: number,
  state: State,
  desk: Desk,
): 'read' | 'other table' {
  if (state.above.length > 0 && state.below === 0) return 'other table';
  state.mark = { at, pairs: state.pairs.length };
  state.below = 0;
  state.above = cells
    .filter((cell) => cell.lines.length > 0)
    .map((cell) => pairOf(cell, [], null, desk));
  state.pairs.push(...state.above);
  state.keyRows++;
  return 'read';
}

/** A second row of values goes on with the first, is the next indicator, or shows that the labels head a table. */
function takeValueRow(cells: readonly Cell[], state: State): 'read' | 'other table' {
  state.below++;
  if (state.below > 1 && state.above.some(isLead)) {
    state.keyRows--;
    return 'other table';
  }
  if (state.below > 1 && state.above.every(isIndicatorPart)) {
    state.above = state.above.map((pair) => ({ ...pair, values: [] }));
    state.pairs.push(...state.above);
  } else if (
    state.below > 1 &&
    state.above.some((pair) => pair.record === null || pair.block !== null) &&
    state.above.length > 1
  )
    return 'other table';
  state.strays.push(...putBelow(cells, state.above));
  return 'read';
}

function finish({ pairs, strays, copies, keyRows }: State, end: number): Pairs | null {
  return pairs.length > 0 ? { pairs, strays, copies, keyRows, end } : null;
}

function upToMark(state: State): Pairs | null {
  return finish({ ...state, pairs: state.pairs.slice(0, state.mark.pairs) }, state.mark.at);
}

/** A label that heads an initiative: two rows of values below it are two initiatives, a table and no form. */
function isLead(pair: Pair): boolean {
  return pair.record?.concept.key === 'no' || pair.record?.concept.key === 'initiative';
}

/** `平成20年度 工程表` is the title in the first row of a form, not a label. */
function isTitle(text: string): boolean {
  return /年度/u.test(text) && isSheetTitle(text) && readYear(text) !== null;
}

function isKey(cell: Cell, desk: Desk): boolean {
  const text = headerText(cell);
  if (text === '' || text.length > 80 || isTitle(text)) return false;
  return (
    matchHeader(text, desk.index) !== null ||
    matchBlockLabel(text) !== null ||
    readRecordStart(`${text} x`) !== null
  );
}

/** All filled cells are labels, and the row below holds no label at its beginning. */
function isKeyRow(
  cells: readonly Cell[],
  keys: readonly boolean[],
  table: Table,
  at: number,
  desk: Desk,
): boolean {
  const filled = cells.filter((cell) => cell.lines.length > 0);
  const below = table.rows[at + 1];
  if (filled.length === 0 || !below || !filled.every((cell) => keys[cells.indexOf(cell)]))
    return false;
  const next = distinct(below).filter((cell) => cell.row === at + 1);
  const nextFirst = next[0];
  const alone = cells.length === 1 && (next.length === 1 || table.width === 1);
  if (cells.length < 2 ? !alone : filled.length < 2 && cells.length > 1) return false;
  if (cells.every((cell) => cell.header) && next.some((cell) => !cell.header))
    return !(nextFirst?.header && isKey(nextFirst, desk));
  return nextFirst === undefined || !isKey(nextFirst, desk);
}

/** A cell spanning down at the left edge that is no label: 部の概要, or a side bar such as 計画. */
function sideCell(row: Row, at: number): Cell | null {
  const first = row.cells[0];
  return first && first.rowSpan > 1 && first.row < at ? first : null;
}

/** Below labels of an indicator each row of values is one. */
function isIndicatorPart({ record }: Pair): boolean {
  return ['indicator', 'baseline', 'target', 'actual'].includes(record?.concept.key ?? '');
}

function putBelow(cells: readonly Cell[], above: readonly Pair[]): Cell[] {
  return cells.filter((cell) => {
    const pair = above.find(
      ({ key }) => cell.column >= key.column && cell.column < key.column + key.colSpan,
    );
    pair?.values.push(...cell.lines);
    return !pair && cell.lines.length > 0;
  });
}

/** A row with header cells beside header cells (HTML), or with more labels than pairs have, above a row without any. */
function headsTable(
  cells: readonly Cell[],
  keys: readonly boolean[],
  table: Table,
  at: number,
  desk: Desk,
): boolean {
  if (table.syntax === 'html' && cells.length > 1 && cells.every((cell) => cell.header))
    return true;
  const most = Math.ceil(trimEnd(cells).length / 2);
  const below = table.rows[at + 1];
  if (!below || keys.filter(Boolean).length <= most) return false;
  return !distinct(below).some((cell) => cell.row === at + 1 && isKey(cell, desk));
}
