import type { ColumnContext, Concept } from '../../concepts/concept.ts';
import { conceptOf } from '../../concepts/index.ts';
import { markedConcept } from '../../concepts/marked.ts';
import type { Row, Table } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { isRatingText } from '../../values/rating.ts';
import { closeGaps } from '../../values/unwrap.ts';
import { isYearHeader } from '../../values/year-header.ts';
import { markedMeanings } from '../../vocabulary/marked-meanings.ts';
import type { Period } from '../../vocabulary/meaning.ts';
import { pairedMeanings } from '../../vocabulary/paired-meanings.ts';
import { isPeriod, periodOf } from '../../vocabulary/period.ts';
import type { ColumnMeaning, Vocabulary } from '../../vocabulary/vocabulary.ts';
import { columnContext } from '../desk/column-context.ts';
import type { Desk } from '../desk/desk.ts';
import { isFormRow } from '../form/form-row.ts';
import { headsForm } from '../form/heads-form.ts';
import { distinct, headerText } from '../grid/cells.ts';
import { type Column, createFrame, type Frame } from '../grid/frame.ts';
import { settleColumns, wordsOf } from './settle-columns.ts';
import { isShownBelow } from './shown-below.ts';

const longestHeader = 90;

/** What a column's header means: its concept and the word that matched. */
interface HeaderMeaning {
  readonly concept: Concept;
  readonly meaning: Pick<ColumnMeaning, 'period' | 'viewpoint' | 'standIn' | 'word'>;
}

/** The header that begins at a row, or null where the row is none. */
export function readFrame(table: Table, first: number, desk: Desk): Frame | null {
  const end = endOfHeader(table, first, desk);
  return end < 0 ? null : frameOf(table, first, end, desk);
}

/** The row behind the header that begins at a row; -1 where the row is none. */
export function endOfHeader(table: Table, first: number, desk: Desk): number {
  const row = table.rows[first];
  if (!row || !isHeaderRow(table, first, desk) || isFormRow(table, first, desk)) return -1;
  if (headsForm(table, first, desk)) return -1;
  return headerEnd(table, first, desk.vocabulary);
}

function frameOf(table: Table, first: number, end: number, desk: Desk): Frame {
  const paths = Array.from({ length: headerWidth(table, first, end) }, (_, column) =>
    pathOf(table, first, end, column),
  );
  const leaves = new Map<string, number>();
  for (const leaf of paths.map(leafKey)) leaves.set(leaf, (leaves.get(leaf) ?? 0) + 1);
  const meanings = paths.map((path, index) =>
    table.labels?.has(index)
      ? matchLabel(path.at(-1) ?? '', desk.vocabulary)
      : matchPath(path, desk.vocabulary),
  );
  const columns = paths.map(
    (path, index): Column => ({
      index,
      concept: meanings[index]?.concept ?? null,
      word: meanings[index]?.meaning.word ?? '',
      standIn: meanings[index]?.meaning.standIn ?? false,
      inCells: table.labels?.has(index) ?? false,
      ...pairOf(path, desk),
      context: contextOf(path, leaves, meanings[index] ?? null, desk),
    }),
  );
  return createFrame(first, end, settleColumns(columns, table, first, end, desk));
}

function pairOf(path: readonly string[], { vocabulary }: Desk): Pick<Column, 'pair'> {
  const pair = pairedMeanings(path.at(-1) ?? '', vocabulary);
  return pair ? { pair } : {};
}

/** Cells beyond the header rows stand in no column. */
function headerWidth(table: Table, first: number, end: number): number {
  return table.rows
    .slice(first, end)
    .reduce((widest, row) => Math.max(widest, row.cells.length), 0);
}

/**
 * A header row: at least two different known words, and at least half of all, or a third where numbers, grades or units
 * stand below theirs; of marked header cells one will do. Years alone and bands over known words count for neither.
 */
function isHeaderRow(table: Table, index: number, desk: Desk): boolean {
  const { vocabulary } = desk;
  const cells = distinct(table.rows[index] ?? emptyRow);
  if (cells.some((cell) => cell.end - cell.start > 400 || (cell.row !== index && !cell.header)))
    return false;
  // Before any word is looked up: most rows below a header hold a longer text.
  if (cells.some((cell) => headerText(cell).length > longestHeader)) return false;
  const texts = new Set<string>();
  let all = 0;
  let marked = 0;
  let unknown = 0;
  let neither = 0;
  let leaves: ReadonlySet<number> | null = null;
  for (const cell of cells) {
    const text = headerText(cell);
    if (text === '') continue;
    if (cell.header) marked++;
    all++;
    if (texts.has(text)) continue;
    texts.add(text);
    if (vocabulary.column(text) || isPeriod(foldKey(text))) continue;
    leaves ??= leavesBelow(table.rows[index + 1], vocabulary);
    if (isYearHeader(text) || leaves.has(cell.column)) neither++;
    else unknown++;
    if (marked < all && unknown * 3 > cells.length * 2) return false;
  }
  const filled = texts.size - neither;
  const isMarked = marked === all;
  const most = isMarked ? filled - 1 : filled / 2;
  if (filled < 2 || !(isMarked || filled - unknown >= 2)) return false;
  return unknown <= most || isShownBelow(table, index, desk);
}

/** The columns of a row of known words alone, two or more, which begins blank: what stands above them are bands. */
function leavesBelow(row: Row | undefined, vocabulary: Vocabulary): ReadonlySet<number> {
  const columns = new Set<number>();
  if (!row || headerText(row.cells[0]) !== '') return columns;
  for (const cell of distinct(row)) {
    const text = headerText(cell);
    if (text === '') continue;
    if (vocabulary.column(text) === null) return new Set();
    columns.add(cell.column);
  }
  return columns.size > 1 ? columns : new Set();
}

/** The row behind the header: further rows belong to it where cells span into them or stand under a band. */
function headerEnd(table: Table, first: number, vocabulary: Vocabulary): number {
  let end = first + 1;
  while (end < table.rows.length && end - first < 4 && isSubRow(table, first, end, vocabulary))
    end++;
  return end;
}

function isSubRow(table: Table, first: number, at: number, vocabulary: Vocabulary): boolean {
  const row = table.rows[at];
  if (!row) return false;
  if (row.cells.some((cell) => cell && cell.row < at && cell.row >= first))
    return !holdsValues(table, first, at, vocabulary);
  return standsUnderBands(table, at, vocabulary);
}

/** Below a header cell that reaches down by mistake stand values: no word is known, and one is a grade, a number or a sentence. */
function holdsValues(table: Table, first: number, at: number, vocabulary: Vocabulary): boolean {
  const own = distinct(table.rows[at] ?? emptyRow).filter((cell) => cell.row === at);
  const texts = own.map(headerText).filter((text) => text !== '');
  if (
    texts.length === 0 ||
    texts.some(
      (text) => vocabulary.column(text) || (isGradeLabel(text) && own.every((cell) => cell.header)),
    )
  )
    return false;
  const marked = distinct(table.rows[first] ?? emptyRow).every((cell) => cell.header);
  const unmarked = own.every((cell) => !cell.header);
  return (marked && unmarked) || texts.some(looksLikeValue);
}

const emptyRow: Row = { cells: [], start: 0, end: 0 };

function looksLikeValue(text: string): boolean {
  return /。|^[\d０-９.,，．%％]+$/u.test(text) || isRatingText(text);
}

/**
 * A second header row without spans: headers copied down or blank, and short known words below bands. A band over one
 * column looks like any header: below it and with the first cell blank, every word is a known one.
 */
function standsUnderBands(table: Table, at: number, vocabulary: Vocabulary): boolean {
  const above = table.rows[at - 1]?.cells.map(headerText) ?? [];
  const below = table.rows[at]?.cells.map(headerText) ?? [];
  const copied = below.filter((text, column) => text !== '' && text === above[column]).length >= 2;
  let known = 0;
  let own = 0;
  let words = 0;
  let free = 0;
  for (let column = 0; column < table.width; column++) {
    const text = below[column] ?? '';
    if (text === '' || text === above[column]) continue;
    if (text.length > longestHeader) return false;
    if (!copied && !isBand(above, column)) free++;
    own++;
    if (vocabulary.column(text)) words++;
    else if (free > 0) return false;
    else if (isPeriod(foldKey(text)) || isGradeLabel(text) || isYearHeader(text)) known++;
  }
  const isHead = above.some((text, column) => text !== '' && (below[column] ?? '') === '');
  if (free > 0) return words > 1 && words === own && below[0] === '' && isHead;
  return known + words >= 1 && (known + words) * 2 >= own;
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

/** Words for a text of any kind: of what, the band above says (課題/内容). */
const saysNothing = /^(?:内容|概要|詳細|説明|具体的内容)$/u;

/** What a column's path means: `band/leaf`, else the leaf, else the band with the leaf's period. */
function matchPath(path: readonly string[], vocabulary: Vocabulary): HeaderMeaning | null {
  const leaf = path.at(-1);
  if (leaf === undefined) return null;
  const bands = path.slice(0, -1);
  const period = path
    .map((text) => periodOf(foldKey(text)))
    .reduceRight<Period>((found, next) => found ?? next, null);
  const marks = markedMeanings(leaf, vocabulary);
  if (marks) return { concept: markedConcept(marks), meaning: plainMeaning(leaf) };
  const band = bands.map((text) => vocabulary.column(text)).findLast(Boolean);
  const isSaid = band !== undefined && band !== null && saysNothing.test(foldKey(leaf));
  if (isSaid && conceptOf(band.key).kind === 'content') return meant(band, period);
  const own = bandLeaf(bands, leaf, vocabulary) ?? vocabulary.column(leaf);
  if (own) return meant(own, own.period ?? period);
  const inherits = band && (isPeriod(foldKey(leaf)) || ['rating', 'extra'].includes(band.key));
  return inherits ? meant(band, period) : null;
}

/** What a label in the cells of a row means: it speaks of an initiative that has its title. */
function matchLabel(label: string, vocabulary: Vocabulary): HeaderMeaning | null {
  const own = vocabulary.column(label);
  return own && meant({ ...own, key: own.titled, standIn: false }, own.period);
}

function meant(meaning: ColumnMeaning, period: Period): HeaderMeaning {
  return { concept: conceptOf(meaning.key), meaning: { ...meaning, period } };
}

function plainMeaning(word: string): HeaderMeaning['meaning'] {
  return { period: null, viewpoint: false, standIn: false, word };
}

/** `指標/名称`: some leaves have a meaning of their own below a band. */
function bandLeaf(
  bands: readonly string[],
  leaf: string,
  vocabulary: Vocabulary,
): ColumnMeaning | null {
  for (const band of bands) {
    const word = foldKey(`${band}/${leaf}`);
    const key = vocabulary.wordMeaning(word);
    if (key) return { ...plainMeaning(word), key, titled: key };
  }
  return null;
}

const leafKey = (path: readonly string[]): string => foldKey(path.at(-1) ?? '');

function contextOf(
  path: readonly string[],
  leaves: ReadonlyMap<string, number>,
  match: HeaderMeaning | null,
  desk: Desk,
): ColumnContext {
  const repeated = path.length > 0 && (leaves.get(leafKey(path)) ?? 0) > 1;
  const label = (repeated ? path : path.slice(-1))
    .map((text) => unwrapHeader(text, match !== null, desk.vocabulary))
    .join('/');
  return columnContext(desk, label, match?.meaning ?? null, wordsOf(label));
}

/** A known header's wrap is undone; other headers stay as printed. */
function unwrapHeader(printed: string, known: boolean, vocabulary: Vocabulary): string {
  const text = (known && vocabulary.restore(printed)) || printed;
  if (!known && !/[・/／]/.test(text)) return text;
  return closeGaps(text);
}
