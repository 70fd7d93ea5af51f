import { readFiscalYear } from '../../values/fiscal-year.ts';
import { foldKey } from '../../values/fold.ts';
import type { ConceptKey } from '../../vocabulary/meaning.ts';
import type { Column } from '../grid/frame.ts';
import { as, type Samples } from './settler.ts';

const valueWords = new Map<string, ConceptKey>(
  (
    [
      ['目標', 'target'],
      ['実績', 'actual'],
      ['現状', 'baseline'],
      ['結果', 'actual'],
      ['計画', 'target'],
    ] as const
  ).map(([word, key]) => [foldKey(word), key]),
);

/** What a column of figures beside an indicator holds, by its word: 目標; behind a year 令和5年度目標, R4年度末の実績. */
function partOf({ word, context }: Column): ConceptKey | undefined {
  const part = valueWords.get(word);
  if (part || !ofYear.test(word) || readFiscalYear(context.label) === null) return part;
  return valueWords.get(word.replace(ofYear, ''));
}

const ofYear = /^年度末?の?/u;

/**
 * Beside indicator columns 目標 and 実績 are values, where their cells are; of several years the sheet's own counts,
 * and the others are values without a part. A column that is nothing but a year holds values too.
 */
export function indicatorColumns(
  columns: Column[],
  samples: (column: Column) => Samples,
  year: number | null,
): Column[] {
  const named = columns.some((column) => column.concept?.kind === 'indicator');
  const settled = named ? withValues(columns, samples) : columns;
  return byYear(named ? settled : yearResult(settled, samples), samples, year);
}

function withValues(columns: Column[], samples: (column: Column) => Samples): Column[] {
  const hasName = columns.some(({ concept }) => concept?.key === 'indicator');
  const beside = besideIndicators(columns);
  const areValues = (column: Column): boolean => samples(column).texts.every(isValue);
  /** A result alone beside an indicator may be one in words. */
  const hasTarget = columns.some(
    (column) =>
      column.concept?.key === 'target' ||
      (partOf(column) === 'target' && beside.has(column) && areValues(column)),
  );
  return columns.map((column) => {
    const meant = partOf(column);
    if (column.concept === null && hasName && isYear(column.context.label))
      return as(column, 'value');
    if (!meant || column.concept?.kind === 'indicator') return column;
    if (meant === 'baseline') return hasName ? as(column, meant) : column;
    if (!beside.has(column)) return column;
    const { texts } = samples(column);
    const areFigures = texts.length > 0 && texts.every(isFigure);
    if (meant === 'actual' && !hasTarget && !areFigures) return column;
    const inWords = meant === 'target' && texts.length > 0 && !texts.some(holdsFigure);
    const fits = hasOwnWord(columns, meant) ? texts.every(isFigure) : areValues(column);
    return fits && !(inWords && saysFigures(columns, column, samples)) ? as(column, meant) : column;
  });
}

/** Another value column beside the indicator holds figures: a target in words is the goal of the initiative. */
function saysFigures(
  columns: readonly Column[],
  own: Column,
  samples: (column: Column) => Samples,
): boolean {
  return columns.some((column) => {
    if (column === own || !isValueColumn(column)) return false;
    const { texts } = samples(column);
    return texts.length > 0 && texts.every(holdsFigure);
  });
}

function isValueColumn(column: Column): boolean {
  const { concept } = column;
  return (
    partOf(column) !== undefined ||
    (concept?.kind === 'indicator' && concept.key !== 'indicator' && concept.key !== 'unit')
  );
}

/** 目標値 stands for the target already: 目標 beside it is one only where its cells are figures, else the goal in words. */
function hasOwnWord(columns: readonly Column[], part: ConceptKey): boolean {
  return columns.some((column) => column.concept?.key === part && !partOf(column));
}

/**
 * Columns behind an indicator, only other values between: a 目標 in front of it is that of the initiative. Labels printed one
 * above the other in a column stand where that does.
 */
function besideIndicators(columns: readonly Column[]): ReadonlySet<Column> {
  const found = new Set<Column>();
  let reached = false;
  for (const column of columns) {
    if (reached) found.add(column);
    if (column.concept?.kind === 'indicator') reached = true;
    else if (!partOf(column) && column.concept !== null) reached = false;
  }
  const isStacked = (column: Column): boolean =>
    column.inCells === true && partOf(column) !== undefined;
  if ([...found].some(isStacked)) for (const column of columns.filter(isStacked)) found.add(column);
  return found;
}

/** 元年度実績 beside 元年度の主な取組実績: a value, where all its cells are values. */
function yearResult(columns: Column[], samples: (column: Column) => Samples): Column[] {
  if (columns.filter((column) => column.concept?.key === 'outcomes').length < 2) return columns;
  return columns.map((column) => {
    if (!['実績', '年度実績'].includes(column.word)) return column;
    const { texts } = samples(column);
    const fits =
      texts.length > 0 && texts.every((text) => isValue(text) && /[\d０-９]/u.test(text));
    return fits ? as(column, 'actual') : column;
  });
}

const parts: readonly ConceptKey[] = ['baseline', 'target', 'actual'];

/** R4実績 | R5実績: each part only once, that of the sheet's year; of which year the others are, their labels say. */
function byYear(
  columns: Column[],
  samples: (column: Column) => Samples,
  year: number | null,
): Column[] {
  return parts.reduce((settled, part) => onlyOwnYear(settled, part, samples, year), columns);
}

/** Several columns of one part and one name column: one is the part, the others are values; so is one of another year. */
function onlyOwnYear(
  columns: Column[],
  part: ConceptKey,
  samples: (column: Column) => Samples,
  year: number | null,
): Column[] {
  const same = columns.filter(
    (column) => column.concept?.key === part && samples(column).texts.length > 0,
  );
  const names = columns.filter(({ concept }) => concept?.key === 'indicator').length;
  if (names > 1) return columns;
  const own = same.length > 1 ? ownYear(same, year) : same.find(mayBeOfYear(part, year));
  const all = new Set(same);
  return columns.map((column) =>
    all.has(column) && column !== own ? as(column, 'value') : column,
  );
}

/**
 * What is aimed at for another year than the sheet's is not its target, and its result not that of an older one; the
 * result of the year before is what a sheet reports on that evaluates it, and a baseline is seldom of the same year.
 */
function mayBeOfYear(part: ConceptKey, year: number | null): (column: Column) => boolean {
  return ({ context: { label } }) => {
    const named = year === null ? null : readFiscalYear(label, year);
    if (year === null || named === null || part === 'baseline') return true;
    return named.year === year || (part === 'actual' && named.year === year - 1);
  };
}

/** The column of the sheet's year; where no column says its year the first; none where all are of other years. */
function ownYear(columns: readonly Column[], year: number | null): Column | undefined {
  const years = columns.map(
    ({ context }) => readFiscalYear(context.label, year ?? undefined)?.year ?? null,
  );
  const own = year === null ? -1 : years.indexOf(year);
  if (own >= 0) return columns[own];
  return (
    columns.find(({ context }) => /今年度|本年度|当該年度/u.test(context.label)) ??
    columns[years.indexOf(null)]
  );
}

/** 令和5年度, R5, 2023年度: a header that is a year and nothing else. */
function isYear(label: string): boolean {
  const found = readFiscalYear(label) ?? readFiscalYear(`${label}度`);
  return found !== null && label.replace(/[\s　()（）年度]/gu, '').length <= 8;
}

function isValue(text: string): boolean {
  return text.length <= 24 && !text.includes('。');
}

function holdsFigure(text: string): boolean {
  return /[\d０-９]/u.test(text);
}

/** A value that begins with a number: 95%, 約1,200件. */
function isFigure(text: string): boolean {
  return /^[約▲△\-−]?[\d０-９]/u.test(text) && isValue(text);
}
