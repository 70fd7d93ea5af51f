import { foldKey } from '../values/fold.ts';
import { isRatingText } from '../values/rating.ts';
import type { Period } from './meaning.ts';
import { isPeriod, periodOf } from './period.ts';

/** A half of the year, in brackets or not, and what stands behind it: `中間：○`, `（期末）◎`. */
const halfAndGrade =
  /^[\s　]*(?:[(（【［[](?<inner>[^()（）【】［\]]{2,8})[)）】］\]][\s　：:]*|(?<plain>[^()（）：:\s　]{2,8})[\s　]*[：:][\s　]*)(?<grade>\S.{0,30})$/u;

/** The half of the year that a cell names in front of its grade: `期末：◎`; null for any other text. */
export function gradeOfHalf(text: string): { period: Period; grade: string } | null {
  const { inner, plain, grade = '' } = halfAndGrade.exec(text)?.groups ?? {};
  const word = foldKey(inner ?? plain ?? '');
  if (word === '' || !isPeriod(word) || !isRatingText(grade)) return null;
  return { period: periodOf(word), grade };
}
