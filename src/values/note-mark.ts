const digits = '[\\d０-９]{1,2}';
const sign = '[※＊*†‡§]';
const word = '(?:脚注|注|註)';
/** `※1`, `*`, `(注1)`, `［※］`, `[1]`, `[^1]`, `注1`, `¹`. */
const mark = [
  `${sign} {0,2}(?:${digits}(?![\\d０-９]))?`,
  `[(（[［【〔〈] ?(?:${sign}|${word}) ?(?:${digits})? ?[)）\\]］】〕〉]`,
  `[[［](?:${digits}|\\^[^\\]\\s]{1,10})[\\]］]`,
  `${word} ?${digits}`,
  '[¹²³⁰⁴-⁹]{1,2}[)）⁾]?',
].join('|');
const marksBehind = new RegExp(`(?:\\s{0,2}(?:${mark}))+$`);
/** No run of note marks is longer; what stands further left is not looked at. */
const longest = 24;
const mayEnd = /[※＊*†‡§)）\]］】〕〉\d０-９¹²³⁰⁴-⁹⁾]$/;

/**
 * The text without the note marks behind it, for matching headers and reading grades: `目標※1` → `目標`, `B*` → `B`,
 * `C[1]` → `C`. A text that is nothing else stays. Takes the text as printed: folding makes `¹` a digit.
 */
export function withoutNoteMark(text: string): string {
  const whole = text.trimEnd();
  if (!mayEnd.test(whole)) return text;
  const end = whole.slice(-longest);
  const marks = marksBehind.exec(end)?.[0] ?? '';
  const bare = whole.slice(0, whole.length - marks.length);
  return marks === '' || bare.trim() === '' ? text : bare;
}
