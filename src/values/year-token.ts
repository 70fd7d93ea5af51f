const numbered =
  '(?:令和|平成|昭和|(?<![a-z0-9])[rhs])(?:元|\\d{1,2}|[一二三四五六七八九十]{1,3})(?!\\d)|(?<!\\d)(?:19|20)\\d\\d(?!\\d)';
const aside = `(?:\\((?:${numbered})(?:年度?)?\\))?`;
const bare = '(?<![\\d第.,])\\d{1,2}(?=年度)|(?<![\\p{L}\\d])元(?=年度)';

/** 年度末 and 年度当初 name a time of the year and stay whole. */
const unit = '(?:年度(?!末|当初)|(?=年度)|年(?![\\d度間目])|(?![\\da-z年月.\\-/]))';
const token = `(?:${numbered})${aside}${unit}|(?:${bare})(?:年度(?!末|当初)|(?=年度))${aside}`;

const bracketed = new RegExp(`[(<[【](?:${token})[)>\\]】]`, 'gu');
const plain = new RegExp(`(?:${token})(?:に行った|における|中の|分の|の)?`, 'gu');

/**
 * Removes year tokens from a header that `foldKey` folded: `h29評価` → `評価`, `元年度の主な取組実績` → `主な取組実績`.
 * A header that is a year and nothing else gives the empty string.
 */
export function stripYearTokens(folded: string): string {
  if (!/[\d元]|令和|平成|昭和/.test(folded)) return folded;
  return folded.replace(bracketed, '').replace(plain, '');
}
