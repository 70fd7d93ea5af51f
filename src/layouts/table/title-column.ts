import { isCertainSection, readSectionName } from '../../values/department-name.ts';
import { isYearHeader } from '../../values/year-header.ts';
import { goalMayName } from '../../vocabulary/goal-may-name.ts';
import { lastLink } from '../../vocabulary/last-link.ts';
import type { Column } from '../grid/frame.ts';
import { as, doing, type Samples } from './settler.ts';

/** What a table of initiatives says of them: 課題 beside 今後の取組 alone is no initiative. */
const besideInitiative = new Set<string>([
  'no',
  'section',
  'goals',
  'actions',
  'rating',
  'outcomes',
]);

const longestTitle = 60;
const mark = /^(?:[・●○◎■※①-⑳\-−–]|[(（][\d０-９ア-ンa-z]{1,2}[)）])|。/u;

/**
 * Without a column that names the initiative: the one unknown column whose cells look like titles (short, distinct,
 * unmarked, left of what is said of them); else the nearest thing to a name (施策名), or titles under a first word for goals or
 * actions that announces initiatives as well (重点目標, 主な取り組み). Without such evidence none.
 */
export function titleColumn(columns: Column[], samples: (column: Column) => Samples): Column[] {
  const content = columns.findIndex(({ concept }) => concept?.kind === 'content');
  const settled = columns.map((column, at) =>
    content >= 0 && content < at && saysWhatIsDone(column, samples)
      ? as(column, 'actions')
      : column,
  );
  if (settled.some((column) => column.concept?.key === 'initiative')) return settled;
  if (!settled.some((column) => besideInitiative.has(column.concept?.key ?? ''))) return settled;
  const title =
    byCells(settled, samples) ?? nearestName(settled, samples) ?? byFirst(settled, samples);
  return settled.map((column) => (column === title ? as(column, 'initiative') : column));
}

/** 取組, 主な取組 name the initiative, but right of its goals and with sentences below them they say what is done. */
function saysWhatIsDone(column: Column, samples: (column: Column) => Samples): boolean {
  if (column.concept?.key !== 'initiative' || !doing.test(column.word)) return false;
  const { texts } = samples(column);
  return texts.some((text) => /。$/u.test(text)) && !areTitles(samples(column));
}

/** Of several words that may stand for a name (政策 | 施策名) the last link of those that neither span nor repeat; the others group. */
function nearestName(
  columns: readonly Column[],
  samples: (column: Column) => Samples,
): Column | undefined {
  const names = columns.filter(({ standIn }) => standIn);
  const single = names.filter((column) => !samples(column).repeats);
  return lastLink(single, ({ word }) => word) ?? names[0];
}

function byCells(
  columns: readonly Column[],
  samples: (column: Column) => Samples,
): Column | undefined {
  const said = columns.findIndex(({ concept }) => concept?.kind === 'content');
  const rated = columns.findIndex(({ concept }) => concept?.kind === 'grade');
  const isUnknown = ({ concept, context, inCells }: Column): boolean =>
    concept === null && context.label !== '' && !inCells;
  const unknown = columns.filter(isUnknown);
  const likely = columns.slice(0, Math.max(said < 0 ? rated : said, 0)).filter(isUnknown);
  const [only] = likely;
  // Left of a grade alone is no place: of two such columns none is the title.
  if (said < 0 && unknown.length > 1) return undefined;
  if (!only || likely.length > 1 || !areTitles(samples(only))) return undefined;
  const { length } = samples(only).texts;
  // Of two that look like titles in as many rows the place alone says nothing.
  const isAsGood = (other: Column): boolean =>
    other !== only && samples(other).texts.length >= length && areTitles(samples(other));
  return unknown.some(isAsGood) ? undefined : only;
}

/**
 * 重点目標, 主な取り組み left of all that is said, its cells titles: where another column has the goals they may be any, else
 * none is what is to be done (待機児童をなくす).
 */
function byFirst(
  columns: readonly Column[],
  samples: (column: Column) => Samples,
): Column | undefined {
  const [first, ...others] = columns.filter(({ concept }) => concept?.kind === 'content');
  const key = first?.concept?.key;
  if (!first || !key || !areTitles(samples(first))) return undefined;
  const mayName =
    goalMayName({ key, word: first.word }) || (key === 'actions' && doing.test(first.word));
  if (!mayName) return undefined;
  const hasGoals = others.some(({ concept }) => concept?.key === 'goals');
  return hasGoals || !samples(first).texts.some((text) => deed.test(text)) ? first : undefined;
}

/** 案内課 is in charge, and no initiative. */
function isCertainSectionName(text: string): boolean {
  return isCertainSection(text) && readSectionName(text) !== null;
}

/** Ends in a verb, or in a measure: 10か所, 年4回. */
const deed = /[うくぐすつぬぶむる]$|\d\S{1,3}(?:以上|以下|以内)?$/u;

function areTitles({ texts }: Samples): boolean {
  return (
    texts.length > 0 &&
    !texts.some((text) => isYearHeader(text) || isCertainSectionName(text)) &&
    new Set(texts).size === texts.length &&
    texts.every((text) => text.length <= longestTitle && text.length >= 2 && !mark.test(text)) &&
    texts.every((text) => /\p{L}/u.test(text))
  );
}
