import type { Concept } from '../../concepts/concept.ts';
import { conceptOf } from '../../concepts/index.ts';
import { periodOf } from '../../concepts/match-header.ts';
import { isStandIn } from '../../concepts/stand-ins.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Table } from '../../parse/document.ts';
import { readFiscalYear } from '../../values/fiscal-year.ts';
import { foldKey } from '../../values/fold.ts';
import { isRatingText } from '../../values/rating.ts';
import type { Desk } from '../desk/desk.ts';
import { currentSheet } from '../desk/sheets.ts';
import type { Column } from './frame.ts';

/** The words that a header such as 総計・行革・その他 prints. */
export function wordsOf(label: string): string[] {
  const words = label.replace(/\s/gu, '').split(/[・、,/／]/u);
  return words.length > 1 ? words.filter((word) => word !== '') : [];
}

/** Decides what headers alone leave open, by the cells below; each column is sampled at most once. */
export function settleColumns(
  columns: readonly Column[],
  table: Table,
  end: number,
  desk: Desk,
): Column[] {
  const sampled = new Map<number, string[]>();
  const cells = ({ index }: Column): string[] => {
    const texts = sampled.get(index) ?? samples(table, end, index);
    sampled.set(index, texts);
    return texts;
  };
  return settlers.reduce<Column[]>(
    (settled, settler) => settler(settled, cells, desk),
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
  ratingsByHalf,
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

const half =
  /^(?:中間|上半期|上期|前期|年度中間|年度末|期末|最終|下半期|下期|後期|年間)(?:確認|報告|時|期)?$/;

/** 中間確認 and 年度末 alone, above nothing but grades: ratings of that half of the year. */
function ratingsByHalf(columns: Column[], cells: (column: Column) => string[]): Column[] {
  return columns.map((column) => {
    const label = foldKey(column.context.label);
    const open = column.concept === null || column.concept.key === 'extra';
    const texts = open && half.test(label) ? cells(column) : [];
    if (texts.length === 0 || !texts.every((text) => isRatingText(text))) return column;
    return {
      ...column,
      concept: conceptOf('rating'),
      context: { ...column.context, period: periodOf(label) },
    };
  });
}

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
  if (!indicators) return yearResult(columns, cells);
  return columns.map((column) => {
    const meant = valueWords.get(column.word);
    const baseline =
      meant === 'baseline' && columns.some((other) => other.concept?.key === 'indicator');
    return meant && (baseline || cells(column).every(isValue))
      ? { ...column, concept: conceptOf(meant) }
      : column;
  });
}

/** 元年度実績 beside 元年度の主な取組実績: a value, where all its cells are values. */
function yearResult(columns: Column[], cells: (column: Column) => string[]): Column[] {
  if (columns.filter((column) => column.concept?.key === 'outcomes').length < 2) return columns;
  return columns.map((column) => {
    const texts = cells(column);
    const fits =
      ['実績', '年度実績'].includes(column.word) &&
      texts.length > 0 &&
      texts.every((text) => isValue(text) && /[\d０-９]/u.test(text));
    return fits ? { ...column, concept: conceptOf('actual') } : column;
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
  if (!stand || !columns.some((column) => besideInitiative.has(column.concept?.key ?? '')))
    return columns;
  return columns.map((column) =>
    column === stand ? { ...column, concept: conceptOf('initiative') } : column,
  );
}

/** What a table of initiatives says of them: 課題 beside 今後の取組 alone is no initiative. */
const besideInitiative = new Set<string>([
  'no',
  'section',
  'goals',
  'actions',
  'rating',
  'outcomes',
]);

/** A blank header above blank cells is no column at all. */
function blankColumns(columns: Column[], cells: (column: Column) => string[]): Column[] {
  return columns.filter(
    (column) => column.concept !== null || column.context.label !== '' || cells(column).length > 0,
  );
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
