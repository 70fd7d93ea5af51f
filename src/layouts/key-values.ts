import { matchBlockLabel } from '../concepts/block-labels.ts';
import { type HeaderMatch, matchHeader, restoreHeader } from '../concepts/match-header.ts';
import { textOf } from '../concepts/text-of.ts';
import type { Cell, Line, Row, Table } from '../parse/document.ts';
import { distinct, headerText } from './cells.ts';
import type { Desk } from './desk.ts';
import { readRecordStart } from './prose/record-start.ts';

/** A label with its value cells; the value may be blank. */
export interface Pair {
  readonly key: Cell;
  readonly label: string;
  readonly values: Line[];
  /** What the label means for an initiative, and for the department block; both may be null. */
  readonly record: HeaderMatch | null;
  readonly block: ReturnType<typeof matchBlockLabel>;
  readonly group: Cell | null;
}

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
  const pairs: Pair[] = [];
  const strays: Cell[] = [];
  const copies: Cell[] = [];
  let above: Pair[] = [];
  let keyRows = 0;
  let below = 0;
  let mark = { at: from, pairs: 0 };
  let group: Cell | null = null;
  let at = from;
  for (; at < table.rows.length; at++) {
    const row = table.rows[at];
    if (!row) continue;
    const cells = distinct(row).filter((cell) => cell.row === at);
    const keys = cells.map((cell) => isKey(cell, desk));
    if (cells.every((cell) => cell.lines.length === 0)) continue;
    if (isKeyRow(cells, keys, table, at, desk)) {
      if (above.length > 0 && below === 0)
        return upTo(mark, { pairs, strays, copies, keyRows, end: at });
      mark = { at, pairs: pairs.length };
      below = 0;
      above = cells
        .filter((cell) => cell.lines.length > 0)
        .map((cell) => pairOf(cell, [], null, desk));
      pairs.push(...above);
      keyRows++;
    } else if (above.length > 0 && !keys.some(Boolean)) {
      if (++below > 1 && above.some(isLead))
        return upTo(mark, { pairs, strays, copies, keyRows: keyRows - 1, end: at });
      if (below > 1 && above.every(isIndicatorPart)) {
        above = above.map((pair) => ({ ...pair, values: [] }));
        pairs.push(...above);
      }
      strays.push(...putBelow(cells, above));
    } else {
      above = [];
      const left: ReturnType<typeof leftPairs> = headsTable(cells, keys, table, at, desk)
        ? null
        : leftPairs(cells, keys, sideCell(row, at) ?? group, desk);
      if (!left) break;
      group = left.group;
      pairs.push(...left.pairs);
      copies.push(...left.copies);
    }
  }
  return pairs.length > 0 ? { pairs, strays, copies, keyRows, end: at } : null;
}

/** The pairs above a row that turned out to head a table. */
function upTo(mark: { at: number; pairs: number }, read: Pairs): Pairs | null {
  return mark.pairs === 0
    ? null
    : { ...read, pairs: read.pairs.slice(0, mark.pairs), end: mark.at };
}

/** A label that heads an initiative: two rows of values below it are two initiatives, a table and no form. */
function isLead(pair: Pair): boolean {
  return pair.record?.concept.key === 'no' || pair.record?.concept.key === 'initiative';
}

function isKey(cell: Cell, desk: Desk): boolean {
  const text = headerText(cell);
  if (text === '' || text.length > 80) return false;
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

/** `[group] label value label value …`; null when the cells do not alternate so. */
function leftPairs(
  cells: readonly Cell[],
  keys: readonly boolean[],
  group: Cell | null,
  desk: Desk,
): { pairs: Pair[]; group: Cell | null; copies: readonly Cell[] } | null {
  const filled = trimEnd(cells);
  const trimmed = withoutCopies(filled);
  let first = 0;
  let side = trimmed[0]?.column === 0 ? null : group;
  const [lead, second] = trimmed;
  if (lead && lead.lines.length === 0 && keys[1]) {
    first = 1;
    side = group;
  } else if (lead && second && !keys[0] && (keys[1] || lead.rowSpan > 1) && trimmed.length > 2) {
    first = 1;
    side = lead;
  } else if (
    lead &&
    second &&
    keys[0] &&
    keys[1] &&
    trimmed.length % 2 === 1 &&
    trimmed.length > 2 &&
    !second.lines.every((line) => line.text === '')
  ) {
    first = 1;
    side = lead;
  }
  const rest = trimmed.slice(first);
  if (rest.length > 1 && rest.every((cell) => textOf(cell.lines) === textOf(rest[0]?.lines ?? [])))
    return null;
  if (rest.length > 1 && isLabels(rest, keys.slice(first))) return null;
  if (rest.length === 0) return null;
  const pairs: Pair[] = [];
  for (let i = 0; i < rest.length; i += 2) {
    const key = rest[i];
    const value = rest[i + 1];
    if (!key) continue;
    if (key.lines.length === 0) {
      if (value && value.lines.length > 0) return null;
    } else pairs.push(pairOf(key, value?.lines ?? [], side, desk));
  }
  return { pairs, group: side, copies: filled.slice(trimmed.length) };
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

/** A row of nothing but labels, or with labels in most places of values, is a header, no row of pairs. */
function isLabels(cells: readonly Cell[], keys: readonly boolean[]): boolean {
  const every = cells.every((_, i) => keys[i]);
  if (every) return cells.length > 2 || cells.every((cell) => cell.header);
  const values = cells.filter((_, i) => i % 2 === 1);
  return values.length > 1 && values.filter((_, i) => keys[2 * i + 1]).length * 2 > values.length;
}

/** Empty cells at the end of a padded row are none, but a label keeps its blank value. */
function trimEnd(cells: readonly Cell[]): readonly Cell[] {
  let end = cells.length;
  while (end > 0 && cells[end - 1]?.lines.length === 0) end--;
  return cells.slice(0, end);
}

function pairOf(key: Cell, values: readonly Line[], group: Cell | null, desk: Desk): Pair {
  const printed = textOf(key.lines);
  const record = matchHeader(printed, desk.index);
  const block = matchBlockLabel(restoreHeader(printed) ?? printed);
  const label = record || block ? closeUp(printed) : printed;
  return { key, label, values: [...values], record, block, group };
}

/** A known label as it was meant: without the spaces that set its letters apart. */
export function closeUp(label: string): string {
  const meant = restoreHeader(label) ?? label;
  return meant.replace(/(?<=[^\x20-\x7e]) (?=[^\x20-\x7e])/gu, '');
}

/** Values repeated over the cells of a merged one count once. */
function withoutCopies(cells: readonly Cell[]): readonly Cell[] {
  const [key, value, ...rest] = cells;
  if (!key || !value || rest.length < 2) return cells;
  const text = textOf(value.lines);
  return text !== '' && rest.every((cell) => textOf(cell.lines) === text) ? [key, value] : cells;
}
