import type { ColumnContext, Period } from '../../concepts/concept.ts';
import { markedConcept } from '../../concepts/marked.ts';
import {
  type HeaderIndex,
  type HeaderMatch,
  isPeriod,
  matchHeader,
  matchMarkedHeader,
  periodOf,
  restoreHeader,
} from '../../concepts/match-header.ts';
import type { Row, Table } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { closeGaps } from '../../values/unwrap.ts';
import { columnContext } from '../desk/column-context.ts';
import type { Desk } from '../desk/desk.ts';
import { distinct, headerText } from './cells.ts';
import { createFrame, type Frame } from './frame.ts';
import { settleColumns, wordsOf } from './settle-columns.ts';

const longestHeader = 90;

/** The header that begins at a row, or null where the row is none. */
export function readFrame(table: Table, first: number, desk: Desk): Frame | null {
  const row = table.rows[first];
  if (!row || !isHeaderRow(row, first, desk)) return null;
  const end = headerEnd(table, first, desk);
  const paths = Array.from({ length: headerWidth(table, first, end) }, (_, column) =>
    pathOf(table, first, end, column),
  );
  const leaves = paths.map((path) => path.at(-1) ?? '');
  const matches = paths.map((path) => matchPath(path, desk));
  const columns = paths.map((path, index) => ({
    index,
    concept: matches[index]?.concept ?? null,
    word: matches[index]?.word ?? '',
    context: contextOf(path, leaves, matches[index] ?? null, desk),
  }));
  return createFrame(first, end, settleColumns(columns, table, end, desk));
}

/** Cells beyond the header rows stand in no column. */
function headerWidth(table: Table, first: number, end: number): number {
  return Math.max(...table.rows.slice(first, end).map((row) => row.cells.length));
}

/** A header row: at least two cells that are known words, and at least half of all; of marked header cells one will do. */
function isHeaderRow(row: Row, index: number, desk: Desk): boolean {
  const cells = distinct(row);
  if (cells.some((cell) => cell.end - cell.start > 400 || (cell.row !== index && !cell.header)))
    return false;
  const texts: string[] = [];
  let marked = 0;
  for (const cell of cells) {
    const text = headerText(cell);
    if (text === '') continue;
    if (text.length > longestHeader) return false;
    if (cell.header) marked++;
    texts.push(text);
  }
  const filled = texts.length;
  const most = marked === filled ? filled - 1 : filled / 2;
  let unknown = 0;
  for (const text of texts) if (!matchHeader(text, desk.index) && ++unknown > most) return false;
  return filled >= 2 && (marked === filled || filled - unknown >= 2);
}

/** The row behind the header: further rows belong to it where cells span into them or stand under a band. */
function headerEnd(table: Table, first: number, desk: Desk): number {
  let end = first + 1;
  while (end < table.rows.length && end - first < 4 && isSubRow(table, first, end, desk)) end++;
  return end;
}

function isSubRow(table: Table, first: number, at: number, desk: Desk): boolean {
  const row = table.rows[at];
  if (!row) return false;
  if (row.cells.some((cell) => cell && cell.row < at && cell.row >= first)) return true;
  return standsUnderBands(table, at, desk);
}

/** A second header row without spans: headers copied down or blank, and short known words below bands. */
function standsUnderBands(table: Table, at: number, desk: Desk): boolean {
  const above = table.rows[at - 1]?.cells.map(headerText) ?? [];
  const below = table.rows[at]?.cells.map(headerText) ?? [];
  const copied = below.filter((text, column) => text !== '' && text === above[column]).length >= 2;
  let known = 0;
  let own = 0;
  for (let column = 0; column < table.width; column++) {
    const text = below[column] ?? '';
    if (text === '' || text === above[column]) continue;
    if (text.length > longestHeader || !(copied || isBand(above, column))) return false;
    own++;
    if (matchHeader(text, desk.index) || isPeriod(foldKey(text)) || isGradeLabel(text)) known++;
  }
  return known >= 1 && known * 2 >= own;
}

/** A, B, C … as leaves below 判断基準. */
function isGradeLabel(text: string): boolean {
  return /^[SA-EＳＡ-Ｅ]$/u.test(text);
}

/** True where the header above a column is blank or the same as its neighbour's. */
function isBand(above: readonly string[], column: number): boolean {
  const text = above[column] ?? '';
  return (
    text === '' ||
    text === above[column - 1] ||
    text === above[column + 1] ||
    (above[column + 1] ?? '') === ''
  );
}

/** A column's header texts from band to leaf, each once. */
function pathOf(table: Table, first: number, end: number, column: number): string[] {
  const path: string[] = [];
  for (let row = first; row < end; row++) {
    const text = headerText(table.rows[row]?.cells[column]) || bandText(table, row, end, column);
    if (text !== '' && path.at(-1) !== text) path.push(text);
  }
  return path;
}

/** A blank band cell repeats its left neighbour where a leaf stands below. */
function bandText(table: Table, row: number, end: number, column: number): string {
  const below = row + 1 < end ? headerText(table.rows[row + 1]?.cells[column]) : '';
  if (below === '' || table.rows[row]?.cells[column] === undefined) return '';
  for (let left = column - 1; left >= 0; left--) {
    const text = headerText(table.rows[row]?.cells[left]);
    const leftBelow = headerText(table.rows[row + 1]?.cells[left]);
    if (leftBelow === '' || leftBelow === text) return '';
    if (text !== '') return text;
  }
  return '';
}

/** What a column's path means: `band/leaf`, else the leaf, else the band with the leaf's period. */
function matchPath(path: readonly string[], desk: Desk): HeaderMatch | null {
  const leaf = path.at(-1);
  if (leaf === undefined) return null;
  const bands = path.slice(0, -1);
  const period = path
    .map((text) => periodOf(foldKey(text)))
    .reduceRight<Period>((found, next) => found ?? next, null);
  const both = bands.map((band) => matchBandLeaf(band, leaf, desk)).find(Boolean);
  const marks = matchMarkedHeader(leaf, desk.index);
  if (marks) return { concept: markedConcept(marks), period: null, word: leaf };
  const own = both ?? matchHeader(leaf, desk.index);
  if (own) return { ...own, period: own.period ?? period };
  const band = bands.map((text) => matchHeader(text, desk.index)).findLast(Boolean);
  const inherits =
    band && (isPeriod(foldKey(leaf)) || ['rating', 'extra'].includes(band.concept.key));
  return inherits ? { ...band, period } : null;
}

/** `指標/名称`: some leaves have a meaning of their own below a band. */
function matchBandLeaf(band: string, leaf: string, desk: Desk): HeaderMatch | null {
  const word = foldKey(`${band}/${leaf}`);
  const concept = desk.index.get(word);
  return concept ? { concept, period: null, word } : null;
}

function contextOf(
  path: readonly string[],
  leaves: readonly string[],
  match: HeaderMatch | null,
  desk: Desk,
): ColumnContext {
  const leaf = path.at(-1) ?? '';
  const repeated =
    leaf !== '' && leaves.filter((other) => foldKey(other) === foldKey(leaf)).length > 1;
  const label = (repeated ? path : path.slice(-1))
    .map((text) => unwrapHeader(text, match, desk.index))
    .join('/');
  return columnContext(desk, label, match?.period ?? null, wordsOf(label));
}

/** A known header's wrap is undone; other headers stay as printed. */
function unwrapHeader(printed: string, match: HeaderMatch | null, index: HeaderIndex): string {
  const text = (match && restoreHeader(printed, index)) || printed;
  if (!match && !/[・/／]/.test(text)) return text;
  return closeGaps(text);
}
