import { isDirection } from '../../values/direction.ts';
import { foldKey, foldWidth } from '../../values/fold.ts';
import { isRatingText } from '../../values/rating.ts';
import { noRatingWords, noRemarkWords } from '../../values/rating-words.ts';
import type { Column } from '../grid/frame.ts';
import { as, type Samples } from './settler.ts';

/**
 * Beside a rating column whose cells are letters or signs, one of percentages or of directions (継続, 廃止) grades nothing,
 * and one of the same label without any grade comments on it; beside one of words one of percentages grades nothing, and
 * beside any grades one of nothing but なし is a remark. Without such a column each stays what its header says.
 */
export function besideGrades(columns: Column[], samples: (column: Column) => Samples): Column[] {
  const rated = columns.filter(
    ({ concept, context }) => concept?.key === 'rating' && !context.viewpoint,
  );
  const remarks = rated.some((column) => holdsGrade(samples(column)))
    ? rated.filter((column) => sayNothing(samples(column)))
    : [];
  const graded = rated.filter((column) => holdSigns(samples(column)));
  const others = graded.length === 0 ? [] : gradeless(rated, graded, samples);
  const inWords = rated.some((column) => holdWords(samples(column)));
  const shares = inWords ? rated.filter((column) => areShares(samples(column))) : [];
  const extra = new Set([...remarks, ...others, ...shares]);
  return columns.map((column) => (extra.has(column) ? as(column, 'extra') : column));
}

function gradeless(
  rated: readonly Column[],
  graded: readonly Column[],
  samples: (column: Column) => Samples,
): readonly Column[] {
  const labels = new Set(graded.map(({ context }) => foldKey(context.label)));
  return rated.filter((column) => {
    const { texts } = samples(column);
    if (texts.length === 0 || graded.includes(column)) return false;
    if (texts.every(isShare) || texts.every(isDirection)) return true;
    const comments = labels.has(foldKey(column.context.label));
    return comments && !texts.some((text) => isRatingText(text, column.context.ratingWords));
  });
}

function holdsGrade({ texts }: Samples): boolean {
  return texts.some((text) => isRatingText(text) && !noRatingWords.includes(text));
}

/** Nothing but なし and the like. */
function sayNothing({ texts }: Samples): boolean {
  return texts.length > 0 && texts.every((text) => noRemarkWords.includes(text));
}

const sign = /^[(「【]?(?:[A-Z]{1,3}|[◎○〇◯△▲×✕●☆★①-⑩Ⅰ-Ⅶ])(?![A-Za-z])/u;

/** Most cells begin with a letter or sign that is a grade. */
function holdSigns({ texts }: Samples): boolean {
  const found = texts.filter((text) => sign.test(foldWidth(text)) && isRatingText(text));
  return found.length * 2 > texts.length;
}

/** Most cells are a grade in words: no percentage, no direction and no word for none. */
function holdWords({ texts }: Samples): boolean {
  const isWord = (text: string): boolean => /^\p{L}/u.test(text) && isRatingText(text);
  const found = texts.filter(
    (text) => isWord(text) && !isDirection(text) && !noRatingWords.includes(text),
  );
  return found.length * 2 > texts.length;
}

function areShares({ texts }: Samples): boolean {
  return texts.length > 0 && texts.every(isShare);
}

function isShare(text: string): boolean {
  return /^\d+(?:\.\d+)?%$/.test(foldWidth(text));
}
