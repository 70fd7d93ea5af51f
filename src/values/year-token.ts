const era =
  '(?:令和|平成|昭和|(?<![a-z0-9])[rhs])(?:元|\\d{1,2}|[一二三四五六七八九十]{1,3})(?!\\d)';
/** A western year counts without 年 too, but not as an amount (`2000人`). */
const western = '(?<![\\d.,])(?:19|20)\\d\\d(?![\\d.,%円人件名回台校個箇かカヶヵ])';
const numbered = `(?:${era}|${western})`;
/** Spelled out, for a class of all letters takes longer to compile than all the rest. */
const letter = 'a-zぁ-ゖァ-ヺー一-鿿々';
const bare = `(?<![\\d第.,])\\d{1,2}(?=年度)|(?<![${letter}\\d])元(?=年度)`;
const aside = `(?:\\(${numbered}(?:年度?)?\\))?`;

/** 年度末 and 年度当初 name a time of the year and stay; a date (`令和5年4月`, `r5.4`) is no year token. */
const nendo = '(?:年度(?!末|当初)|(?=年度))';
const token = `(?:${numbered}${aside}(?:${nendo}|年(?![\\d度間目])|(?![\\da-z年月.\\-/]))|(?:${bare})${nendo}${aside})`;

const bracketed = new RegExp(`[(<[【]${token}(?:[~・、-]${token})*[)>\\]】]`, 'g');
const inline = new RegExp(`${token}(?:に行った|における|中の|分の|の)?`, 'g');

/** Long expressions are dear the first time: most headers have no bracket. */
const opens = /[(<[【]/;
const mayHoldYear = /年度|令和|平成|昭和|[rhs][\d元一二三四五六七八九十]|(?:19|20)\d\d/;

/**
 * Removes year tokens from a header that `foldKey` folded: `h29評価` → `評価`, `元年度の主な取組実績` → `主な取組実績`.
 * A header that is a year and nothing else gives the empty string.
 */
export function stripYearTokens(folded: string): string {
  if (!mayHoldYear.test(folded)) return folded;
  const bare = opens.test(folded) ? folded.replace(bracketed, '') : folded;
  return bare.replace(inline, '');
}
