import { collapse, foldRadicals, foldWidth } from './fold.ts';
import { noRatingWords, ratingWords } from './rating-words.ts';

/** One mark, several code points. */
const markVariants: readonly (readonly [RegExp, string])[] = [
  [/[〇◯⚪]/g, '○'],
  [/[✕✖☓✗✘]/g, '×'],
  [/[▵]/g, '△'],
];

const letter = '(?:SS|S|AAA|AA|[A-FXYZ])(?:[+-](?![\\w%]))?';
const sign = '(?:[◎○△▲×]|[☆★]{1,7}|[①-⑩]|[ⅠⅡⅢⅣⅤⅥⅦ])';
const grade = `(?:${letter}|${sign})`;
const wholeGrade = new RegExp(`^(?:${grade}|[1-7])$`);
/** `A:達成`, `◎(予定以上)`, `C 概ね順調`, `A-達成`. */
const leadingGrade = new RegExp(`^(${grade}|[1-7](?=[:(])) ?(?:[:(|/] ?| ) ?(.+)$`);
const gluedGrade = new RegExp(`^(${grade})(?![A-Za-z\\d])(.+)$`);
/** `概ね順調(B)`, `…10,488世帯):A`. */
const trailingGrade = new RegExp(`(?:: ?(${grade})|^[^(:]{1,16}\\((${grade})\\))$`);
const loneGrade = new RegExp(`(?<![A-Za-z\\d])(?:${grade})(?![A-Za-z\\d])`);
const percent = /^(?:[A-FS](?:\+[A-FS])+ ?)?\d{1,3}(?:\.\d{1,2})?%$/;
const longestWord = 20;

const check = /[✔✓☑✅]/;
const box = /[□☐]/;

/**
 * Reads the grade in a cell under a rating header: `C 概ね順調` → `C`, `◎（予定以上）` → `◎`, `✔ 適切` → `適切`.
 * Words, `83%`, `A+B 83%` and `対象外` stay as printed; null for prose, for a bare score,
 * and wherever more than one grade could be meant. `words` adds grades in words.
 */
export function readRating(text: string, words: readonly string[] = []): { rating: string | null } {
  const cell = foldRating(text);
  return { rating: readGrade(cell, words) ?? readShortWord(cell) };
}

/** Tells whether a cell is certainly a grade, by its form or the vocabulary. */
export function isRatingText(text: string, words: readonly string[] = []): boolean {
  return readGrade(foldRating(text), words) !== null;
}

function foldRating(text: string): string {
  let cell = collapse(foldWidth(foldRadicals(text))).replace(/(?<=[A-Z])[−‐–](?=$| |\()/, '-');
  for (const [spellings, mark] of markVariants) cell = cell.replace(spellings, mark);
  return cell;
}

function readGrade(cell: string, words: readonly string[]): string | null {
  if (cell === '') return null;
  if (wholeGrade.test(cell) || isWord(cell, words) || percent.test(cell)) return cell;
  if (check.test(cell) || box.test(cell)) return readChecked(cell);
  return readLeading(cell, words) ?? readTrailing(cell);
}

function isWord(cell: string, words: readonly string[]): boolean {
  return ratingWords.includes(cell) || noRatingWords.includes(cell) || words.includes(cell);
}

function readLeading(cell: string, words: readonly string[]): string | null {
  const glued = gluedGrade.exec(cell);
  if (glued !== null && isWord(glued[2] ?? '', words)) return glued[1] ?? null;
  const [, found, label] = leadingGrade.exec(cell) ?? [];
  if (found === undefined || label === undefined || loneGrade.test(label)) return null;
  // A mark before prose may be a bullet, and then it is no grade.
  return /^[A-Z]/.test(found) || !label.includes('。') ? found : null;
}

function readTrailing(cell: string): string | null {
  const match = trailingGrade.exec(cell);
  return match?.[1] ?? match?.[2] ?? null;
}

/** The one checked option; null where an option stands without a box or several are checked. */
function readChecked(cell: string): string | null {
  const marks = box.test(cell) ? /([✔✓☑✅■])|[□☐]/g : /([✔✓☑✅])/g;
  const found = Array.from(cell.matchAll(marks));
  const checked = found.filter((match) => match[1] !== undefined);
  const [chosen] = checked;
  if (chosen === undefined || checked.length > 1 || found[0]?.index !== 0) return null;
  const next = found[found.indexOf(chosen) + 1]?.index;
  const option = cell.slice(chosen.index + 1, next).trim();
  return option === '' || option.includes(' ') || option.length > longestWord ? null : option;
}

/** A short unknown word under a rating header is its grade; a number or a sentence is not. */
function readShortWord(cell: string): string | null {
  const isShort = cell.length > 0 && cell.length <= longestWord;
  return isShort && !/[\d。、 :✔✓☑✅■□☐]/.test(cell) && !manyGrades(cell) ? cell : null;
}

function manyGrades(cell: string): boolean {
  return loneGrade.test(cell);
}
