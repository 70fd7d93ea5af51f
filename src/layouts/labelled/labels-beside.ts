import { conceptOf } from '../../concepts/index.ts';
import type { Cell, Line, Row, Table } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { foldedText, headerText, isBlank } from '../grid/cells.ts';
import { isOfLabels } from '../grid/is-of-labels.ts';
import { isOfValues } from '../grid/is-of-values.ts';
import type { GroupedRows } from './grouped-rows.ts';
import type { LabelledText } from './labelled-lines.ts';
import { namesInitiatives } from './names-initiatives.ts';
import {
  addLines,
  beginGroup,
  copiesOf,
  isMoreOf,
  isOneText,
  otherColumns,
  type RowGroup,
  standsIn,
} from './row-groups.ts';

const longestLabel = 20;

/**
 * A list with a column of labels and one of their texts (区分 | 内容), a row each: every cell of the one is a known label, and
 * most records have several. Null for any other table, also where a text stands there alone: it may be of either kind.
 */
export function labelsBeside(table: Table, vocabulary: Vocabulary): GroupedRows | null {
  if (table.width < 3) return null;
  const last = table.rows.findLast((row, at) => !isOneText(row, at));
  for (let column = 1; column + 1 < table.width; column++) {
    if (!mayHoldLabels(last?.cells[column], vocabulary)) continue;
    const header = headerAbove(table, column, vocabulary);
    const found = header < 0 ? null : groupRows(table, column, header, vocabulary);
    if (found) return found;
  }
  return null;
}

/** False for most columns, by the last cell: a column of labels holds nothing else but its header, printed again. */
function mayHoldLabels(cell: Cell | null | undefined, vocabulary: Vocabulary): boolean {
  return !cell || isOfLabels(cell) || vocabulary.column(headerText(cell)) !== null;
}

/**
 * The header of a column of labels, the row above the first of them, which names or numbers initiatives as well; -1 where it
 * has none, or heads something else.
 */
function headerAbove({ rows }: Table, column: number, vocabulary: Vocabulary): number {
  const first = rows.findIndex((row, at) => isLabelled(row, at, column, vocabulary));
  const labels = rows[first - 1]?.cells[column];
  const texts = rows[first - 1]?.cells[column + 1];
  if (!labels || !texts) return -1;
  const meaning = vocabulary.column(headerText(labels));
  const kind = meaning && conceptOf(meaning.key).kind;
  const isOpen =
    kind === 'content' || kind === 'extra' || meaning?.key === 'categories' || isOfLabels(labels);
  const isOne = foldedText(texts) === foldedText(labels);
  if (!isOpen || !(isOne || isBlank(texts) || isOfValues(texts))) return -1;
  return namesInitiatives(rows[first - 1], vocabulary) ? first - 1 : -1;
}

/** A known label with a text behind it that is none. */
function isLabelled(row: Row, at: number, column: number, vocabulary: Vocabulary): boolean {
  const text = cellBehind(row, at, column, vocabulary);
  return text !== null && !isBlank(text) && !isLabel(text, vocabulary);
}

/** A known label with nothing behind it. */
function isEmptyLabel(row: Row, at: number, column: number, vocabulary: Vocabulary): boolean {
  const text = cellBehind(row, at, column, vocabulary);
  return text !== null && isBlank(text);
}

/** The cell behind a known label, both of this row; null where no label stands there. */
function cellBehind(
  { cells }: Row,
  at: number,
  column: number,
  vocabulary: Vocabulary,
): Cell | null {
  const label = cells[column];
  const text = cells[column + 1];
  if (!label || !text || label === text || label.row !== at || text.row !== at) return null;
  return label.colSpan === 1 && isLabel(label, vocabulary) ? text : null;
}

function isLabel(cell: Cell, vocabulary: Vocabulary): boolean {
  const text = headerText(cell);
  if (text === '' || text.length > longestLabel) return false;
  const meaning = vocabulary.column(text);
  return meaning !== null && conceptOf(meaning.titled).kind !== 'title';
}

function groupRows(
  table: Table,
  column: number,
  header: number,
  vocabulary: Vocabulary,
): GroupedRows | null {
  const columns = [column, column + 1];
  const others = otherColumns(table, columns);
  const found: Found = { labels: new Map(), groups: [], emptied: new Set(), texts: [], spare: [] };
  const headers = [header];
  let shared = 0;
  let rows = 0;
  for (let at = header + 1; at < table.rows.length; at++) {
    const row = table.rows[at];
    if (!row) continue;
    const isEmpty = isEmptyLabel(row, at, column, vocabulary);
    if (!isEmpty && isOneText(row, at)) {
      if (standsIn(row, at, columns)) return null;
      continue;
    }
    if (isSameRow(row, table.rows[header])) {
      headers.push(at);
      continue;
    }
    if (!isEmpty && !isLabelled(row, at, column, vocabulary)) return null;
    rows++;
    if (addRow(table, at, column, others, found) || isBelowSpan(row, at, others)) shared++;
  }
  const [first] = found.labels.values();
  if (found.labels.size < 2 || shared * 3 < rows || !first) return null;
  for (const at of headers)
    for (const lines of linesAt(table, at, columns)) found.spare.push({ lines, of: first });
  const { labels, groups, emptied, texts, spare } = found;
  return { columns, headers, labels, groups, emptied, unfolding: { texts, spare } };
}

interface Found {
  readonly labels: Map<string, Line>;
  readonly groups: RowGroup[];
  readonly emptied: Set<number>;
  readonly texts: LabelledText[];
  readonly spare: { readonly lines: readonly Line[]; readonly of: Line }[];
}

/** Takes a row into the open group, or begins one with it; true for the former. */
function addRow(
  table: Table,
  at: number,
  column: number,
  others: readonly number[],
  { labels, groups, emptied, texts, spare }: Found,
): boolean {
  const label = table.rows[at]?.cells[column];
  const { lines = [] } = table.rows[at]?.cells[column + 1] ?? {};
  const [line] = label?.lines ?? [];
  const open = groups.at(-1);
  const isMore = open !== undefined && isMoreOf(open, table, at, others);
  const group = isMore ? open : beginGroup(at);
  if (isMore) emptied.add(at);
  else groups.push(group);
  if (isMore) for (const copy of copiesOf(group, table, at, others)) spare.push(copy);
  group.last = at;
  if (!label || !line) return isMore;
  const key = foldKey(headerText(label));
  addLines(group, key, lines);
  const separator = { start: label.end, end: label.end };
  if (labels.has(key)) texts.push({ label: line, values: lines, separator, known: true });
  else labels.set(key, line);
  return isMore;
}

function isSameRow({ cells }: Row, header: Row | undefined): boolean {
  return cells.every(
    (cell, column) => foldedText(cell) === foldedText(header?.cells[column] ?? null),
  );
}

/** Below a cell that spans down from a row of another label. */
function isBelowSpan({ cells }: Row, at: number, others: readonly number[]): boolean {
  return others.some((column) => (cells[column]?.row ?? at) < at);
}

function linesAt(
  { rows }: Table,
  at: number,
  columns: readonly number[],
): readonly (readonly Line[])[] {
  const cells = new Set(columns.map((column) => rows[at]?.cells[column]));
  return [...cells].flatMap((cell) => (cell?.row === at ? [cell.lines] : []));
}
