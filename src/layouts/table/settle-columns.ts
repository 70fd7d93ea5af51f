import { conceptOf } from '../../concepts/index.ts';
import { textOf } from '../../concepts/text-of.ts';
import type { Cell, Document, Row, Table } from '../../parse/document.ts';
import { readSectionName } from '../../values/department-name.ts';
import { readFiscalYear } from '../../values/fiscal-year.ts';
import { foldKey } from '../../values/fold.ts';
import { readGradeWithReason } from '../../values/grade-with-reason.ts';
import { isRatingText, isStep } from '../../values/rating.ts';
import { noRatingWords, noRemarkWords } from '../../values/rating-words.ts';
import type { ConceptKey } from '../../vocabulary/meaning.ts';
import { periodOf } from '../../vocabulary/period.ts';
import type { Desk } from '../desk/desk.ts';
import { perDesk } from '../desk/per-desk.ts';
import { currentSheet } from '../desk/sheets.ts';
import { cellText, foldedText } from '../grid/cells.ts';
import { fitsColumn, isRunningNumber } from '../grid/fits-column.ts';
import type { Column } from '../grid/frame.ts';
import { filledCells, isApart, isRuleRow, isTotal, loneText } from '../grid/row-facts.ts';
import { besideGrades } from './beside-grades.ts';
import { figuresAlone } from './figures-alone.ts';
import { gradesForNames } from './grades-for-names.ts';
import { indicatorColumns } from './indicator-columns.ts';
import { openUnits } from './open-units.ts';
import { pairedColumns } from './paired-columns.ts';
import { as, doing, type Samples, type Settler } from './settler.ts';
import { tickedGrades } from './ticked-grades.ts';
import { titleColumn } from './title-column.ts';

/** The words that a header such as 総計・行革・その他 prints. */
export function wordsOf(label: string): string[] {
  const words = label.replace(/\s/gu, '').split(/[・、,/／]/u);
  return words.length > 1 ? words.filter((word) => word !== '') : [];
}

/**
 * Decides what headers alone leave open, by the cells below; each column is sampled at most once. A table of few rows is
 * judged together with those that print the same header: the next page, the next department.
 */
export function settleColumns(
  columns: readonly Column[],
  table: Table,
  first: number,
  end: number,
  desk: Desk,
): Column[] {
  const sampled = new Map<number, Samples>();
  const alike = [{ table, end }, ...twinsOf(table, first, end, desk)];
  alike.sort((a, b) => a.table.start - b.table.start);
  const parts = alike.map((part) => ({
    table: part.table,
    rows: bodyRows(part.table, part.end, desk),
  }));
  return settle(columns, currentSheet(desk).year?.year ?? null, ({ index }) => {
    const samples = sampled.get(index) ?? sample(parts, index);
    sampled.set(index, samples);
    return samples;
  });
}

/** The same for labels of running text and forms; `year` is the sheet's. */
export function settle(
  columns: readonly Column[],
  year: number | null,
  samples: (column: Column) => Samples,
): Column[] {
  const own = year ?? yearOfResults(columns);
  return settlers.reduce<Column[]>(
    (settled, settler) => settler(settled, samples, own),
    [...columns],
  );
}

/** Where the sheet's year is not certain, the one year whose results are told beside what was aimed at. */
function yearOfResults(columns: readonly Column[]): number | null {
  const yearsOf = (key: ConceptKey): readonly number[] =>
    columns
      .filter(({ concept }) => concept?.key === key)
      .flatMap(({ context }) => readFiscalYear(context.label)?.year ?? []);
  const results = new Set(yearsOf('outcomes'));
  const [year] = results;
  return year !== undefined && results.size === 1 && yearsOf('goals').includes(year) ? year : null;
}

/** What is asked of columns, in this order. */
const settlers: readonly Settler[] = [
  midYearReports,
  plansForNextYear,
  deedsBesideResults,
  otherYears,
  ownVocabulary,
  numbersWithoutHeader,
  ratingsByHalf,
  tickedGrades,
  gradesForNames,
  pairedColumns,
  figuresAlone,
  gradesOrProse,
  besideGrades,
  openUnits,
  unitsBySuffix,
  indicatorColumns,
  figuresOrProse,
  numberedTitles,
  secondTitle,
  titleColumn,
  standInCategories,
  secondKeys,
  blankColumns,
];

/** Mid-year reports in words are neither result nor plan of the year: they stay as they are. */
function midYearReports(columns: Column[]): Column[] {
  return columns.map((column) => {
    const report =
      column.context.period === 'mid' &&
      column.concept?.kind === 'content' &&
      column.concept.key !== 'goals';
    return report ? as(column, 'extra') : column;
  });
}

/** What is planned for a year after the sheet's own is a next step; a goal stays one, and a year in brackets is its date. */
function plansForNextYear(columns: Column[], _: unknown, year: number | null): Column[] {
  if (year === null) return columns;
  return columns.map((column) => {
    if (column.concept?.key !== 'actions' && column.concept?.key !== 'outcomes') return column;
    const named = namedYear(column, year);
    return named !== null && named > year ? as(column, 'nextSteps') : column;
  });
}

/** 令和6年度の取組 tells what came of it, but not beside 令和5年度の成果: what is done after that is planned. */
function deedsBesideResults(columns: Column[], _: unknown, year: number | null): Column[] {
  if (year === null) return columns;
  const results = columns.filter(({ concept }) => concept?.key === 'outcomes');
  const isDeed = ({ word }: Column): boolean => /年度の取組$/u.test(word);
  const years = results.flatMap((column) =>
    isDeed(column) ? [] : (namedYear(column, year) ?? []),
  );
  const isPlanned = (column: Column): boolean =>
    column.concept?.key === 'outcomes' &&
    isDeed(column) &&
    years.some((before) => before < (namedYear(column, year) ?? 0));
  return columns.map((column) => (isPlanned(column) ? as(column, 'actions') : column));
}

/**
 * Where a concept has a column for the sheet's year, that of another year (令和4年度目標) says nothing of this one. Where no
 * year is the sheet's, goals of several years are not those of one: of which year each is, its label says.
 */
function otherYears(columns: Column[], _: unknown, year: number | null): Column[] {
  if (year === null) return goalsOfYears(columns);
  const contents = columns.filter(({ concept }) => concept?.kind === 'content');
  const years = new Map(contents.map((column) => [column, namedYear(column, year)]));
  const ofYear = contents.filter((column) => years.get(column) === year);
  const keys = new Set(ofYear.map(({ concept }) => concept?.key));
  return columns.map((column) => {
    const isOther = (years.get(column) ?? year) !== year && keys.has(column.concept?.key);
    return isOther ? as(column, 'extra') : column;
  });
}

function goalsOfYears(columns: Column[]): Column[] {
  const goals = columns.filter(({ concept }) => concept?.key === 'goals');
  if (goals.length < 2) return columns;
  const years = goals.map(({ context }) => readFiscalYear(context.label)?.year ?? null);
  const differ = !years.includes(null) && new Set(years).size === goals.length;
  return differ ? columns.map((one) => (goals.includes(one) ? as(one, 'extra') : one)) : columns;
}

/** The fiscal year that a header names, behind its number or a bracket; one in brackets is a date. */
function namedYear({ context }: Column, year: number): number | null {
  const label = context.label.replace(numberInFront, '').replace(/(?<=.)[(（<＜【].*$/u, '');
  return readFiscalYear(label, year)?.year ?? null;
}

const numberInFront = /^[\s　]*[(（][\d０-９]{1,2}[)）]/u;

/** A header that prints a list of words, all cells made of these words: categories. */
function ownVocabulary(columns: Column[], samples: (column: Column) => Samples): Column[] {
  return columns.map((column) => {
    const words = new Set(wordsOf(column.context.label).map(foldKey));
    if (column.concept || words.size < 2) return column;
    const { texts } = samples(column);
    const fitting = texts.filter((text) =>
      text.split(/[\s・、,/／]+/u).every((part) => words.has(foldKey(part))),
    );
    return fitting.length * 2 > texts.length ? as(column, 'categories') : column;
  });
}

/** A blank header above running numbers is the number column. */
function numbersWithoutHeader(columns: Column[], samples: (column: Column) => Samples): Column[] {
  if (columns.some((column) => column.concept?.key === 'no')) return columns;
  return columns.map((column) => {
    if (column.index > 1 || column.context.label !== '') return column;
    const { texts } = samples(column);
    const fits = texts.length > 0 && texts.every(isRunningNumber);
    return fits ? as(column, 'no') : column;
  });
}

const half =
  /^(?:中間|上半期|上期|前期|年度中間|年度末|期末|最終|下半期|下期|後期|年間)(?:確認|報告|時|期)?$/;

/** 中間確認 and 年度末 alone, above nothing but grades: ratings of that half of the year. */
function ratingsByHalf(columns: Column[], samples: (column: Column) => Samples): Column[] {
  return columns.map((column) => {
    const label = foldKey(column.context.label);
    const open = column.concept === null || column.concept.key === 'extra';
    if (!open || !half.test(label) || !areGrades(samples(column))) return column;
    const context = { ...column.context, period: periodOf(label) };
    return as({ ...column, context }, 'rating');
  });
}

/** Nothing but grades, and not only words for none. */
function areGrades({ texts }: Samples): boolean {
  return texts.every((text) => isRatingText(text)) && texts.some((text) => !isNoRating(text));
}

/** 達成状況, 評価 and the like hold grades in one sheet and prose in the next: a column is what its values are. */
function gradesOrProse(columns: Column[], samples: (column: Column) => Samples): Column[] {
  const settled = columns.map((column) => {
    if (column.concept?.key !== 'rating') return column;
    const { texts } = samples(column);
    const words = column.context.ratingWords;
    const others = texts.filter((text) => !isRatingText(text, words));
    const figures = others.length === texts.length ? others.filter(isFigure).length : 0;
    const ofScale = unknownGrades(texts, words);
    const reasoned = gradesWithReasons(texts);
    const prose = others.filter(
      (text) => isProse(text) && !ofScale.has(text) && !reasoned.has(text),
    ).length;
    // なし says as much of a result as of a grade, and so does a dash.
    const said = texts.filter((text) => !noRemarkWords.includes(text) && !dash.test(text)).length;
    return Math.max(prose, figures) * 2 > said ? as(column, proseOf(column)) : column;
  });
  return gradesAlone(resultsBesideGrades(settled, samples), samples);
}

/** A status that tells no grade but counts and shares, beside a column of grades, tells the results that were graded. */
function resultsBesideGrades(columns: Column[], samples: (column: Column) => Samples): Column[] {
  const rated = columns.filter(
    ({ concept, context }) => concept?.key === 'rating' && !context.viewpoint,
  );
  const graded = rated.filter((column) => samples(column).texts.some(isGradeAlone));
  if (graded.length === 0 || graded.length === rated.length) return columns;
  const results = rated.filter(
    (column) => !graded.includes(column) && tellResults(samples(column)),
  );
  return columns.map((column) => (results.includes(column) ? as(column, proseOf(column)) : column));
}

const share = /^[\d０-９.．]+[%％]$/u;

function isGradeAlone(text: string): boolean {
  return isRatingText(text) && !isNoRating(text) && !share.test(text);
}

/** No grade, and most are figures with what they count (3人, 3月に策定), not all of them shares. */
function tellResults({ texts }: Samples): boolean {
  const said = texts.filter((text) => !noRemarkWords.includes(text));
  const figures = said.filter((text) => !isStep(text) && /[\d０-９].*(?:\p{L}|[%％])/u.test(text));
  return figures.length * 2 > said.length && !said.every((text) => share.test(text));
}

/** A result that holds nothing but grades, none of them a share that was reached, is a rating where no other column is. */
function gradesAlone(settled: Column[], samples: (column: Column) => Samples): Column[] {
  const rated = settled.some((column) => column.concept?.key === 'rating');
  return settled.map((column) => {
    const mayRate = column.concept?.key === 'outcomes' && !/^(?:成果|効果)/u.test(column.word);
    const maybe = mayRate && (!rated || statusWords.has(column.word));
    const rates = maybe && areGrades(samples(column)) && !areMeasures(samples(column));
    return rates ? as(column, 'rating') : column;
  });
}

/** 28.1％, 2: shares and counts alone are what was reached; a scale prints letters, signs or words as well. */
function areMeasures({ texts }: Samples): boolean {
  const said = texts.filter((text) => !isNoRating(text));
  return said.some((text) => measure.test(text)) && !said.some((text) => letterOrSign.test(text));
}

const measure = /^[\d０-９.．]+[%％]?$/u;
const letterOrSign = /^[SA-EＳＡ-Ｅ◎○〇◯△▲×]/u;

/**
 * Grades in front of their reasons, where most texts of a column are that. A circle may be the bullet of a statement: where
 * none is set apart by more than a gap, and all are alike, they are no grades.
 */
function gradesWithReasons(texts: readonly string[]): ReadonlySet<string> {
  const found = texts.flatMap((text) => {
    const grade = readGradeWithReason(text);
    return grade ? [{ text, ...grade }] : [];
  });
  const areSure = found.some(({ isSure }) => isSure);
  const differ = new Set(found.map(({ rating }) => rating)).size > 1;
  const areMost = found.length * 2 > texts.length;
  return new Set(areMost && (areSure || differ) ? found.map(({ text }) => text) : []);
}

function isNoRating(text: string): boolean {
  return noRatingWords.includes(text);
}

/** Words that announce grades as often as prose. */
const statusWords = new Set(
  ['取組状況', '実施状況', '取組の状況', '状況', '結果', '取組結果', '実施結果'].map(foldKey),
);

const dash = /^[-－ー‐-―−—─]{1,3}$/u;
const longestGrade = 20;

/**
 * Short texts under a rating header that are grades in words nobody knows (計画を下回る): they come again in other rows,
 * or begin as a known grade of the same column does (計画どおり). Without either, を makes a phrase of them.
 */
function unknownGrades(texts: readonly string[], words: readonly string[]): ReadonlySet<string> {
  const short = texts.filter(
    (text) => text.length <= longestGrade && !/[。、：]|[0-9０-９]/u.test(text),
  );
  const known = short.filter((text) => isRatingText(text, words) && !isNoRating(text));
  const beginnings = new Set(
    known.map((text) => text.slice(0, 2)).filter(({ length }) => length > 1),
  );
  const seen = new Set<string>();
  const found = new Set<string>();
  for (const text of short) {
    if (seen.has(text) || beginnings.has(text.slice(0, 2))) found.add(text);
    seen.add(text);
  }
  return found;
}

/** Words under a rating header that are more than a short unknown grade. */
function isProse(text: string): boolean {
  return text.length > 12 || /[。、を：]/u.test(text);
}

/** 622か所, 261件（前年48件）: a result, where no grade stands in the column; a step or points of a scale is none. */
function isFigure(text: string): boolean {
  const counts = /[\d０-９]/u.test(text) && text.length > 2 && !/^[◎○〇◯△▲×]/u.test(text);
  return counts && !isStep(text);
}

/** 前年度実績 and the like above sentences are no figures: they stay as they are. */
function figuresOrProse(columns: Column[], samples: (column: Column) => Samples): Column[] {
  return columns.map((column) => {
    const key = column.concept?.key;
    const isYear = key === 'baseline' && column.word.startsWith('前年');
    if (!isYear && key !== 'target' && key !== 'actual') return column;
    const { texts } = samples(column);
    const prose = texts.filter((text) => /。$/u.test(text)).length;
    if (prose * 2 <= texts.length) return column;
    return as(column, key === 'target' && isOnlyGoal(columns) ? 'goals' : 'extra');
  });
}

/** What is to be reached, said in words where no other column says it and no indicator is named, is the goal. */
function isOnlyGoal(columns: readonly Column[]): boolean {
  const others = columns.filter(
    ({ concept }) => concept?.key === 'goals' || concept?.kind === 'indicator',
  );
  return others.length === 1;
}

/** A self-assessment in words is a comment, any other status a result. */
function proseOf({ word }: Column): ConceptKey {
  return word === '自己評価' ? 'extra' : 'outcomes';
}

/** Of two columns below one header that names the initiative, the first holds nothing but running numbers: they number it. */
function numberedTitles(columns: Column[], samples: (column: Column) => Samples): Column[] {
  if (columns.some(({ concept }) => concept?.key === 'no')) return columns;
  const [first, other] = columns.filter(({ concept }) => concept?.key === 'initiative');
  const second = columns.find(({ index }) => index === (first?.index ?? 0) + 1);
  if (!first || !second || !isSameHeader(first, second, other)) return columns;
  const { texts } = samples(first);
  const areNumbers = texts.length > 0 && texts.every(isRunningNumber);
  const names = samples(second).texts;
  if (!areNumbers || names.length === 0 || names.some(isRunningNumber)) return columns;
  const named = { ...second, word: first.word, context: first.context };
  return columns.map((column) => {
    if (column === first) return as(column, 'no');
    return column === second ? as(named, 'initiative') : column;
  });
}

/** The header again, or nothing: a cell over both that lost its span. */
function isSameHeader(first: Column, second: Column, other: Column | undefined): boolean {
  if (second === other) return second.word === first.word;
  return !other && second.concept === null && second.context.label === '';
}

const sectionEnd = /(?:課|室|係|班|グループ|チーム)$/u;
/** A header that says neither department nor section. */
const openUnit = /(?:部署|部門)名?$/u;
const departmentEnd = /(?:部|局|庁|委員会)$/u;

/**
 * 部署, 担当部課: names that all end as sections do are sections, and of two columns below one such header the first,
 * whose names all end as departments do, holds the departments. Other names leave a column what its header says.
 */
function unitsBySuffix(columns: Column[], samples: (column: Column) => Samples): Column[] {
  const all = (column: Column | undefined, end: RegExp): boolean => {
    const { texts } = column ? samples(column) : { texts: [] };
    return texts.length > 0 && texts.every((text) => end.test(text));
  };
  const departments = columns.filter(({ concept }) => concept?.key === 'department');
  const [first, second] = columns.filter(({ concept }) => concept?.key === 'section');
  const [only] = departments;
  const isOpen = only && openUnit.test(only.word) && departments.length === 1;
  if (isOpen && !first && areSections(samples(only).texts))
    return columns.map((column) => (column === only ? as(column, 'section') : column));
  const isPair = second !== undefined && first?.word === second.word && !only;
  if (!isPair || !all(first, departmentEnd) || !all(second, sectionEnd)) return columns;
  return columns.map((column) => (column === first ? as(column, 'department') : column));
}

/** Names of sections, a facility among them, none of which may be a department. */
function areSections(texts: readonly string[]): boolean {
  const isSection = (text: string): boolean =>
    sectionEnd.test(text) || (readSectionName(text) !== null && !departmentEnd.test(text));
  return texts.some((text) => sectionEnd.test(text)) && texts.every(isSection);
}

/**
 * Of two columns that both name the initiative, the one that spans or repeats is the category;
 * otherwise the left is the initiative and the right its actions.
 */
function secondTitle(columns: Column[], samples: (column: Column) => Samples): Column[] {
  const titles = columns.filter(
    (column) => column.concept?.key === 'initiative' && samples(column).texts.length > 0,
  );
  if (titles.length < 2) return columns;
  const names = titles.filter((column) => !doing.test(column.word));
  const named = names.length > 0 ? names : titles;
  const lasting = named.filter((column) => samples(column).repeats);
  const categories = new Set(lasting.length < named.length ? lasting : lasting.slice(0, -1));
  const initiative = named.find((column) => !categories.has(column));
  const all = new Set(titles);
  return columns.map((column) => {
    if (!all.has(column) || column === initiative) return column;
    return as(column, categories.has(column) ? 'categories' : 'actions');
  });
}

/** 施策名 left of the column that names the initiative: where it spans, repeats or stands but once for several, it groups them. */
function standInCategories(columns: Column[], samples: (column: Column) => Samples): Column[] {
  const title = columns.find(({ concept }) => concept?.key === 'initiative');
  if (!title) return columns;
  return columns.map((column) => {
    const isLeft = column.standIn && column.concept?.key === 'extra' && column.index < title.index;
    if (!isLeft) return column;
    const { texts, repeats } = samples(column);
    const { length } = samples(title).texts;
    // Two rows or more below each on average: one blank cell of several may as well be lost.
    const isFewer = texts.length > 0 && length > 2 && texts.length * 2 <= length;
    return repeats || isFewer ? as(column, 'categories') : column;
  });
}

/** Of two columns of one key the first that fits is the field; the others are kept as they are. */
function secondKeys(columns: Column[], samples: (column: Column) => Samples): Column[] {
  const keys: readonly ConceptKey[] = ['no', 'department', 'section'];
  return keys.reduce((settled, key) => onlyOne(settled, key, samples), columns);
}

/** 関係課: a unit that takes part is not the one in charge, where another column names that. */
const beside = /^関[係連]/u;

function onlyOne(
  columns: Column[],
  key: ConceptKey,
  samples: (column: Column) => Samples,
): Column[] {
  const same = columns.filter(
    (column) => column.concept?.key === key && samples(column).texts.length > 0,
  );
  if (same.length < 2) return columns;
  const fits = (column: Column): boolean => {
    const { texts } = samples(column);
    return texts.length > 0 && texts.every((text) => fitsColumn(column, text));
  };
  const fitting = same.filter(fits);
  const field = fitting.find(({ word }) => !beside.test(word)) ?? fitting[0] ?? same[0];
  const all = new Set(same);
  return columns.map((column) =>
    all.has(column) && column !== field ? as(column, 'extra') : column,
  );
}

/** A blank header above blank cells is no column at all. */
function blankColumns(columns: Column[], samples: (column: Column) => Samples): Column[] {
  return columns.filter(
    (column) =>
      column.concept !== null || column.context.label !== '' || samples(column).texts.length > 0,
  );
}

const most = 40;
const isDash = /^[-－ー‐-―−─━]+$/u;

/**
 * Some of the rows below a header: those of one text, of rules, notes and sums, labels that speak of the row above, and
 * the header once more are none of its rows, and of one with more cells than the header nobody knows which stand
 * under which column.
 */
function bodyRows(table: Table, end: number, desk: Desk): readonly number[] {
  const header = (table.rows[end - 1]?.cells ?? []).map(foldedText);
  const isHeader = ({ cells }: Row): boolean =>
    cells.every((cell, column) => foldedText(cell) === header[column]);
  const rows: number[] = [];
  for (let at = end; at < table.rows.length && at < end + 4 * most && rows.length < most; at++) {
    const row = table.rows[at];
    const cells = row ? filledCells(row, at) : [];
    if (cells.length === 0 || loneText(cells) !== null || isRuleRow(cells)) continue;
    if (row?.cells.length !== header.length || isAside(cells, desk) || isHeader(row)) continue;
    rows.push(at);
  }
  return rows;
}

/** A sum with its figures, a note or known label of a text or grade with one value behind it, or any text with a value over several columns. */
function isAside([first, ...rest]: readonly Cell[], { vocabulary }: Desk): boolean {
  const text = first ? textOf(first.lines) : '';
  if (isTotal(text) && rest.every(({ lines }) => /\d/u.test(textOf(lines)))) return true;
  if (rest.length === 0 || (rest.length > 1 && loneText(rest) === null) || text.length > 20)
    return false;
  if (isApart(text) || (rest.length === 1 && (rest[0]?.colSpan ?? 1) > 1)) return true;
  const meaning = vocabulary.column(text);
  return meaning !== null && ['content', 'grade', 'extra'].includes(conceptOf(meaning.titled).kind);
}

function rowText(table: Table, at: number): string {
  return (table.rows[at]?.cells ?? []).map((cell) => textOf(cell?.lines ?? [])).join('\t');
}

/** Tables of so few rows are judged together, and so many of them. */
const few = 3;
const mostTwins = 8;

const headersOf = perDesk<Document, Map<string, readonly Table[]>>();

/** Other tables that begin with the header of a table of few rows; with its own rows enough, none. */
function twinsOf(
  table: Table,
  first: number,
  end: number,
  desk: Desk,
): readonly { readonly table: Table; readonly end: number }[] {
  if (first > 0 || table.rows.length - end > few) return [];
  const known = headersOf(desk).get(desk.document) ?? tablesByHeader(desk.document);
  headersOf(desk).set(desk.document, known);
  const alike = known.get(foldKey(rowText(table, 0))) ?? [];
  return alike
    .filter((other) => other !== table)
    .slice(0, mostTwins)
    .map((other) => ({ table: other, end }));
}

/** Each header with the first tables that begin with it. */
function tablesByHeader({ blocks }: Document): Map<string, readonly Table[]> {
  const found = new Map<string, Table[]>();
  for (const block of blocks) {
    if (block.type !== 'table') continue;
    const text = foldKey(rowText(block, 0));
    const alike = found.get(text) ?? [];
    if (alike.length <= mostTwins) alike.push(block);
    found.set(text, alike);
  }
  return found;
}

interface Part {
  readonly table: Table;
  readonly rows: readonly number[];
}

/** Some of the cells below a header, blanks and dashes left out. */
function sample(parts: readonly Part[], column: number): Samples {
  const texts: string[] = [];
  const lines: number[] = [];
  let repeats = false;
  for (const { table, rows } of parts) {
    for (const at of rows) {
      const cell = table.rows[at]?.cells[column];
      if (!cell || cell.row !== at || cell.column !== column) continue;
      const text = cellText(cell);
      if (text === '' || isDash.test(text)) continue;
      repeats ||= cell.rowSpan > 1 || texts.at(-1) === text;
      texts.push(text);
      lines.push(cell.lines.length);
    }
  }
  return { texts, repeats, lines };
}
