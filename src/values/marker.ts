import { isSpace } from './fold.ts';

const bullets = '●○〇◯◎◉◆◇■□▲△▼▽▶▷►★☆・･•‣◦▪※→⇒➡➢＊';
const circled = '①-⑳㉑-㉟㊱-㊿❶-❿⑴-⒇ⓐ-ⓩ';
const katakana = 'アイウエオカキクケコサシスセソタチツテト';
const digit = '\\d０-９';

/** A mark repeated is a placeholder (`○○小学校`), ▲ before a digit a minus; a note may be an item (`・※…`). */
const bullet = `(?![▲△][${digit}]|※※)[${bullets}${circled}](?!(?!※)[${bullets}])`;
/** `(1)`, `（ア）`, `1)`, `1．`, `ア.`, `ア `; never digits of the text such as `1.5`. */
const numbered = [
  `[(（](?:[${digit}]{1,2}|[${katakana}a-zａ-ｚ])[)）]`,
  `[${digit}]{1,2}(?:[)）]|[.．](?![${digit}]))`,
  `[${katakana}](?:[)）.．]|(?=\\s))`,
].join('|');
/** A wide dash may also stand right before a word; before a figure it is a minus or the end of a span. */
const dash = `[-－‐–—―−](?=\\s)|－(?=[一-鿿ぁ-ゖァ-ヺ])`;
/** Says which glyph of the mark is meant (`●\ufe0e`), and is no part of it. */
const selector = '[\\ufe00-\\ufe0f]?';
const marker = new RegExp(
  `\\s*(${bullet}|${numbered}|${dash})${selector}\\s*(?=[^\\s\\ufe00-\\ufe0f])`,
  'y',
);

const inlineBullet = new RegExp(`[${bullets.replace(/[→⇒➡➢]/g, '')}${circled}]`);
const IDEOGRAPHIC_STOP = 0x3002;
const circledDigit = /[①-⑳㉑-㉟㊱-㊿]/;
/** A circled digit before one of these refers to an item rather than beginning it (`②の検討`). */
const reference = /[のとをはがにもで、・,~～〜]/;
/** With space on both sides these separate words (`総計 ・ 行革`) or are values (`98 ○ 97 △`). */
const loose = /[・･•○〇◯◎△▲]/;

/** Finds the printed bullet at the start of a line; `length` is what to skip, white space around it included. */
export function splitMarker(text: string): { marker: string; length: number } | null {
  marker.lastIndex = 0;
  const [whole, found] = marker.exec(text) ?? [];
  return whole === undefined || found === undefined
    ? null
    : { marker: found, length: whole.length };
}

/** What stands before and behind the number of an item. */
const numberStyles = [
  ['\\(', '\\)'],
  ['（', '）'],
  ['', '\\)'],
  ['', '）'],
  ['', `\\.(?![${digit}])`],
  ['', `．(?![${digit}])`],
].map(
  ([before, behind]) =>
    new RegExp(
      `(?<=^|[\\s。])${before}([${digit}]{1,2})${behind}(?!${reference.source})(?=\\s*\\S)`,
      'g',
    ),
);
const firstNumber = /^[(（]?[1１][)）.．]/;

/**
 * Finds the marks inside a line that begin a new statement (`●… ・…`): those after white space or 。.
 * Numbers (`(1)… (2)…`) do so only where the line begins with the first of them and they go on one by one.
 * The ・ of 転入・転出, a sign that ends the text, and numbers that refer to items (`(2)の結果`) are none.
 */
export function findInlineMarkers(text: string): number[] {
  const bulleted = findBullets(text);
  const numbers = findNumbers(text);
  return numbers.length > 0 ? [...bulleted, ...numbers].sort((a, b) => a - b) : bulleted;
}

function findBullets(text: string): number[] {
  const found: number[] = [];
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  for (let index = start + 1; index + 1 < end; index++) {
    if (!isBoundary(text.charCodeAt(index - 1))) continue;
    if (inlineBullet.test(text.charAt(index)) && beginsStatement(text, index)) found.push(index);
  }
  return found;
}

/** White space or 。: a statement may begin behind it. */
function isBoundary(code: number): boolean {
  return code === IDEOGRAPHIC_STOP || isSpace(code);
}

function beginsStatement(text: string, index: number): boolean {
  if (splitMarker(text.slice(index, index + 8)) === null) return false;
  const mark = text.charAt(index);
  const next = text.charAt(index + 1);
  if (circledDigit.test(mark)) return !reference.test(next);
  const endsSentence = /。\s{0,4}$/.test(text.slice(Math.max(0, index - 5), index));
  return endsSentence || !loose.test(mark) || !/\s/.test(next);
}

function findNumbers(text: string): readonly number[] {
  const list = text.trimStart();
  if (!firstNumber.test(list)) return [];
  const items = numberStyles.map((style) => itemsOf(list, style)).find(({ length }) => length > 1);
  return (items ?? []).slice(1).map((index) => index + text.length - list.length);
}

/** Where the items 1, 2, 3 … of a list begin, none of them empty; a number out of turn is text. */
function itemsOf(list: string, style: RegExp): readonly number[] {
  const items: number[] = [];
  let bodyStart = 0;
  for (const { index, 0: mark, 1: number = '' } of list.matchAll(style)) {
    const isNext = Number(number.normalize('NFKC')) === items.length + 1;
    const isItem = items.length === 0 ? index === 0 : /\S/.test(list.slice(bodyStart, index));
    if (!isNext || !isItem) continue;
    items.push(index);
    bodyStart = index + mark.length;
  }
  return items;
}
