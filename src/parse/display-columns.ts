/** How many columns a program gives each character that it sets in columns. */
export type Measure = (code: number) => 0 | 1 | 2;

/** The sound marks of kana, which some programs take to be as wide as kana. */
const isSoundMark = (code: number): boolean => code === 0x3099 || code === 0x309a;
const isMark = (code: number): boolean =>
  (code >= 0x300 && code < 0x370) ||
  (code >= 0x200b && code < 0x2010) ||
  code === 0x2060 ||
  code === 0xfeff ||
  (code >= 0xfe00 && code < 0xfe10);
const isWide = (code: number): boolean =>
  (code >= 0x2e80 && code < 0xa4d0 && code !== 0x303f) ||
  (code >= 0xac00 && code < 0xd7a4) ||
  (code >= 0xf900 && code < 0xfb00) ||
  (code >= 0xfe30 && code < 0xfe70) ||
  (code >= 0xff01 && code < 0xff61) ||
  (code >= 0xffe0 && code < 0xffe7);
/** Greek, Cyrillic, signs and enclosed numbers, which are wide in Japanese fonts only. */
const isAmbiguous = (code: number): boolean =>
  code >= 0xa1 && code < 0x2e80 && !(code >= 0x1100 && code < 0x2010) && code !== 0x2011;

const isNothing = (code: number): boolean => isMark(code) || isSoundMark(code);

/** By the width of the characters, doubtful ones wide or narrow, and by their number. A pair of surrogates is two halves. */
export const measures: readonly Measure[] = [
  (code) => (isNothing(code) ? 0 : isWide(code) || isAmbiguous(code) ? 2 : 1),
  (code) => (isNothing(code) ? 0 : isWide(code) ? 2 : 1),
  () => 1,
  (code) => (isMark(code) ? 0 : isWide(code) || isAmbiguous(code) ? 2 : 1),
];

/** Columns of a text where doubtful characters are narrow. */
export function widthOf(text: string): number {
  const measure = measures[1];
  let width = 0;
  for (let at = 0; measure && at < text.length; at++) width += measure(text.charCodeAt(at));
  return width;
}

/** The column in which each character of a line begins, and behind them the one in which it ends. */
export function columnsOf(text: string, measure: Measure): readonly number[] {
  const columns = [0];
  let column = 0;
  for (let at = 0; at < text.length; at++) {
    column += measure(text.charCodeAt(at));
    columns.push(column);
  }
  return columns;
}
