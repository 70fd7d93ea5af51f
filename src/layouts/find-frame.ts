import type { ColumnContext, Concept, Period } from '../concepts/concept.ts';
import { concepts } from '../concepts/index.ts';
import { markedConcept } from '../concepts/marked.ts';
import {
  type HeaderMatch,
  isPeriod,
  matchHeader,
  matchMarkedHeader,
  periodOf,
  restoreHeader,
} from '../concepts/match-header.ts';
import { isStandIn } from '../concepts/stand-ins.ts';
import { textOf } from '../concepts/text-of.ts';
import type { Row, Table } from '../parse/document.ts';
import { readFiscalYear } from '../values/fiscal-year.ts';
import { foldKey } from '../values/fold.ts';
import { isRatingText } from '../values/rating.ts';
import { distinct, headerText } from './cells.ts';
import type { Desk } from './desk.ts';
import type { Column, Frame } from './frame.ts';
import { currentSheet } from './sheets.ts';

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
  return { first, end, columns: settle(columns, table, end, desk) };
}

/** Cells beyond the header rows stand in no column. */
function headerWidth(table: Table, first: number, end: number): number {
  return Math.max(...table.rows.slice(first, end).map((row) => row.cells.length));
}

/** A header row: at least two cells that are known words, and at least half of all. */
export function isHeaderRow(row: Row, index: number, desk: Desk): boolean {
  const texts: string[] = [];
  let marked = 0;
  for (const cell of distinct(row)) {
    if (cell.end - cell.start > 400 || (cell.row !== index && !cell.header)) return false;
    const text = headerText(cell);
    if (text === '') continue;
    if (text.length > longestHeader) return false;
    if (cell.header) marked++;
    texts.push(text);
  }
  const filled = texts.length;
  const known = texts.filter((text) => matchHeader(text, desk.index)).length;
  if (known >= 2 && known * 2 >= filled) return true;
  return known >= 1 && filled >= 2 && marked === filled;
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
    .map((text) => unwrapHeader(text, match))
    .join('/');
  return {
    label,
    period: match?.period ?? null,
    categories: [...desk.categoryWords, ...wordsOf(label)],
    get knownNames() {
      return desk.knownNames();
    },
    ratingWords: desk.ratingWords,
    repaired: (ruleId, offset, text) => desk.report(ruleId, offset, { text }),
  };
}

/** A known header's wrap is undone; other headers stay as printed. */
function unwrapHeader(printed: string, match: HeaderMatch | null): string {
  const text = (match && restoreHeader(printed)) || printed;
  if (!match && !/[・/／]/.test(text)) return text;
  return text.replace(/(?<=[^\x20-\x7e]) (?=[^\x20-\x7e])/gu, '');
}

/** The words that a header such as 総計・行革・その他 prints. */
function wordsOf(label: string): string[] {
  const words = label.replace(/\s/gu, '').split(/[・、,/／]/u);
  return words.length > 1 ? words.filter((word) => word !== '') : [];
}

/** Decides what headers alone leave open, by the cells below. */
function settle(columns: readonly Column[], table: Table, end: number, desk: Desk): Column[] {
  return settlers.reduce<Column[]>(
    (settled, settler) => settler(settled, (column) => samples(table, end, column.index), desk),
    [...columns],
  );
}

type Settler = (columns: Column[], cells: (column: Column) => string[], desk: Desk) => Column[];

/** Each looks at one kind of doubtful column. */
const settlers: readonly Settler[] = [
  midYearReports,
  plansForNextYear,
  ownVocabulary,
  numbersWithoutHeader,
  statusOrProse,
  targetOrGoal,
  promoteInitiative,
  blankColumns,
];

/** A header that prints a list of words, all cells made of these words: categories. */
function ownVocabulary(columns: Column[], cells: (column: Column) => string[]): Column[] {
  return columns.map((column) => {
    const words = new Set(wordsOf(column.context.label));
    if (column.concept || words.size < 2) return column;
    const texts = cells(column);
    const fits =
      texts.length > 0 &&
      texts.every((text) => text.split(/[\s・、,/／]+/u).every((part) => words.has(part)));
    return fits ? { ...column, concept: conceptOf('categories') } : column;
  });
}

/** A blank header above running numbers is the number column. */
function numbersWithoutHeader(columns: Column[], cells: (column: Column) => string[]): Column[] {
  if (columns.some((column) => column.concept?.key === 'no')) return columns;
  return columns.map((column) => {
    if (column.index > 1 || column.context.label !== '') return column;
    const texts = cells(column);
    const fits =
      texts.length > 0 &&
      texts.every((text) =>
        /^(?:[(（]?[\d０-９]{1,3}[)）.．]?|[①-⑳]|[\d]{1,2}-[\d]{1,2})$/u.test(text),
      );
    return fits ? { ...column, concept: conceptOf('no') } : column;
  });
}

const statusWords = new Set(
  [
    '達成状況',
    '進捗状況',
    '取組状況',
    '実施状況',
    '取組の状況',
    '状況',
    '進捗',
    '結果',
    '取組結果',
    '実施結果',
    '目標の達成状況',
    '目標達成状況',
    '自己評価',
    '達成状況の評価',
    '評価結果',
    '総合',
    '取組状況の評価',
  ].map(foldKey),
);

/** 達成状況 and the like hold grades in one sheet and prose in the next. */
function statusOrProse(columns: Column[], cells: (column: Column) => string[]): Column[] {
  return columns.map((column) => {
    const key = column.concept?.key;
    if (!statusWords.has(column.word) || (key !== 'rating' && key !== 'outcomes')) return column;
    const texts = cells(column);
    const grades = texts.filter((text) => isRatingText(text)).length;
    if (texts.length === 0) return column;
    if (grades * 2 < texts.length) return { ...column, concept: conceptOf(proseOf(column)) };
    return key === 'rating' || grades === texts.length
      ? { ...column, concept: conceptOf('rating') }
      : column;
  });
}

/** A self-assessment in words is a comment, any other status a result. */
function proseOf({ word }: Column): Concept['key'] {
  return word === foldKey('自己評価') ? 'extra' : 'outcomes';
}

/** Beside indicator columns 目標 and 実績 are values; 現状 is the baseline. */
function targetOrGoal(columns: Column[], cells: (column: Column) => string[]): Column[] {
  const indicators = columns.some((column) =>
    ['indicator', 'target', 'actual'].includes(column.concept?.key ?? ''),
  );
  if (!indicators) return columns;
  return columns.map((column) => {
    const meant = valueWords.get(column.word);
    const baseline =
      meant === 'baseline' && columns.some((other) => other.concept?.key === 'indicator');
    return meant && (baseline || cells(column).every(isValue))
      ? { ...column, concept: conceptOf(meant) }
      : column;
  });
}

const valueWords = new Map<string, Concept['key']>([
  ['目標', 'target'],
  ['実績', 'actual'],
  ['現状', 'baseline'],
  ['結果', 'actual'],
]);

function isValue(text: string): boolean {
  return text.length <= 24 && !text.includes('。');
}

/** Mid-year reports in words are neither result nor plan of the year: they stay as they are. */
function midYearReports(columns: Column[]): Column[] {
  return columns.map((column) => {
    const key = column.concept?.key ?? '';
    const report =
      column.context.period === 'mid' &&
      ['outcomes', 'issues', 'nextSteps', 'actions'].includes(key);
    return report ? { ...column, concept: conceptOf('extra') } : column;
  });
}

/** A plan for a year after the sheet's own is a next step. */
function plansForNextYear(columns: Column[], _cells: unknown, desk: Desk): Column[] {
  const year = currentSheet(desk).year?.year;
  if (year === undefined) return columns;
  return columns.map((column) => {
    const planned = column.concept?.key === 'actions' || column.concept?.key === 'goals';
    const named = planned ? readFiscalYear(column.context.label, year) : null;
    return named && named.year > year ? { ...column, concept: conceptOf('nextSteps') } : column;
  });
}

/** Without an initiative column, the nearest thing to one takes its place. */
function promoteInitiative(columns: Column[]): Column[] {
  if (columns.some((column) => column.concept?.key === 'initiative')) return columns;
  const stand = columns.find(
    (column) => isStandIn(column.context.label) && column.concept !== null,
  );
  if (!stand) return columns;
  return columns.map((column) =>
    column === stand ? { ...column, concept: conceptOf('initiative') } : column,
  );
}

/** A blank header above blank cells is no column at all. */
function blankColumns(columns: Column[], cells: (column: Column) => string[]): Column[] {
  return columns.filter(
    (column) => column.concept !== null || column.context.label !== '' || cells(column).length > 0,
  );
}

function conceptOf(key: Concept['key']): Concept | null {
  return concepts.find((concept) => concept.key === key) ?? null;
}

/** Some of the cells below a header, blanks left out. */
function samples(table: Table, end: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = end; row < table.rows.length && texts.length < 40; row++) {
    const cell = table.rows[row]?.cells[column];
    if (!cell || cell.row !== row || cell.column !== column) continue;
    const text = textOf(cell.lines);
    if (text !== '') texts.push(text);
  }
  return texts;
}
