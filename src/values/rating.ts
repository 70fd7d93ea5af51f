import { collapse, foldRadicals, foldWidth } from './fold.ts';
import { withoutNoteMark } from './note-mark.ts';
import { plainForm } from './plain-form.ts';
import { noRatingWords, ratingWords } from './rating-words.ts';
import { remember } from './remember.ts';
import { readTexSigns } from './tex-signs.ts';

/** One mark, several code points. */
const markVariants: readonly (readonly [RegExp, string])[] = [
  [/[〇◯⚪⭕⭘❍⚬]/g, '○'],
  [/[⦿⊚⊙⌾]/g, '◎'],
  [/[✕✖☓✗✘❌╳⨯]/g, '×'],
  [/[▵∆Δ]/g, '△'],
  [/⭐/g, '★'],
];

const letter = '(?:SS|S|AAA|AA|[A-FXYZ])(?:[+-](?![\\w%]))?';
const sign = '(?:[◎○△▲×]|[☆★]{1,7}|[①-⑩]|[ⅠⅡⅢⅣⅤⅥⅦ])';
const grade = `(?:${letter}|${sign})`;
const noun = '(?:評価|判定|ランク)';

/** The whole cell: `A`, `(A)`, `4`, `A評価`, `評価:A`. */
const wholeGrade = new RegExp(
  `^(?:(?:${noun}[: ]?)?(${grade}|[1-7])|[([「【](${grade}|[1-7])[)\\]」】]|(${grade})${noun})$`,
);
/** `A:達成`, `◎(予定以上)`, `C 概ね順調`. */
const leadingGrade = new RegExp(`^(${grade}|[1-7](?=[:(])) ?(?:[:(|/] ?| )(.+)$`);
/** `B(前年度A)`: in brackets behind the grade the one of an earlier time, and nothing else. */
const gradeBeforeEarlier = new RegExp(
  `^(${grade}) ?\\((?:前|昨)(?:年度?|回|期)(?:の?評価)? ?[:=]? ?${grade}\\)$`,
);
/** `A達成`, where a known word follows. */
const gluedGrade = new RegExp(`^(${grade})(.+)$`);
/** `概ね順調(B)`, `…10,488世帯):A`; of `B(A)` either may be meant. */
const trailingGrade = new RegExp(
  `(?:: ?(${grade})|^(?!${grade} ?\\()[^(:]{1,16}\\((${grade})\\))$`,
);
const loneGrade = new RegExp(`(?<![A-Za-z\\d])${grade}(?![A-Za-z\\d])`);
const percent = /^\d{1,3}(?:\.\d{1,2})?%$/;
/** `A+B 83%`: the share of several grades together, itself no grade. */
const composite = /^[A-FS](?:\+[A-FS])+ ?(?:\d{1,3}(?:\.\d{1,2})?%)?$/;
/** What may stand in front of a grade: `100% A`, `54点・D`. */
const scoreInFront = /^\d{1,3}(?:\.\d{1,2})?[%点](?: ?[・/、,:|] ?| )(?=[^\d ])/;
/** What may follow a word: `達成(100%)`. */
const percentBehind = /[ (:]{1,2}\d{1,3}(?:\.\d{1,2})?%\)?$/;
const longestWord = 20;
/** A grade and its meaning are not longer; a pattern that takes millions of characters overflows. */
const longestCell = 2000;

const check = /[✔✓☑✅]/;
const box = /[□☐]/;
const knownWords = new Set([...ratingWords, ...noRatingWords]);

/**
 * Reads the grade in a cell under a rating header: `C 概ね順調` → `C`, `◎（予定以上）` → `◎`, `✔ 適切` → `適切`.
 * Note marks (`A※`), variation selectors (`○︎`) and TeX (`$\bigcirc$`) are set aside.
 * Words, `83%` and `対象外` stay as printed; null for prose, for a bare score, for `A+B 83%`,
 * and wherever more than one grade could be meant. `words` adds grades in words.
 */
export function readRating(text: string, words: readonly string[] = []): { rating: string | null } {
  const front = text.length > longestCell ? text.slice(0, longestCell) : text;
  return words.length === 0 ? readPlain(front) : readTaught(front, words);
}

const readPlain = remember((text) => readTaught(text, []));

function readTaught(text: string, words: readonly string[]): { rating: string | null } {
  const cell = foldRating(text);
  if (composite.test(cell)) return { rating: null };
  const found = readGrade(cell, words) ?? readNoted(cell, words);
  return { rating: found ?? readShortWord(withoutNoteMark(cell)) };
}

/** Tells whether a cell is certainly a grade, or says that none was given, by its form or the vocabulary. */
export function isRatingText(text: string, words: readonly string[] = []): boolean {
  if (text.length > longestCell) return false;
  return words.length === 0 ? isPlain(text) : isGrade(text, words);
}

const isPlain = remember((text) => isGrade(text, []));

function isGrade(text: string, words: readonly string[]): boolean {
  const cell = foldRating(text);
  if (composite.test(cell) || readGrade(cell, words) !== null) return true;
  return readNoted(cell, words) !== null;
}

/** `レベル3`, `A-1`: a short name or letter with its number behind it counts nothing. */
const numberedStep = /^(?:[A-Z]|\p{L}{2,6})[- .]?\d{1,2}$/u;
const points = /^\d{1,3}(?:\.\d{1,2})?点$/;

/**
 * Tells whether a cell under a rating header is a step of a scale or its points (`100点`), which are graded by,
 * while `12件` is a result. What scale it is, the cell does not say: `readRating` reads none of them.
 */
export function isStep(text: string): boolean {
  if (text.length > longestWord) return false;
  const cell = foldRating(text);
  return numberedStep.test(cell) || points.test(cell);
}

/** The grade before a note mark. */
function readNoted(cell: string, words: readonly string[]): string | null {
  const bare = withoutNoteMark(cell);
  return bare === cell ? null : readGrade(bare, words);
}

function foldRating(text: string): string {
  const plain = foldWidth(foldRadicals(plainForm(text).text));
  let cell = readTexSigns(collapse(plain)).replace(/(?<=^[A-Z])[−‐–](?=$|[ (:])/, '-');
  for (const [spellings, mark] of markVariants) cell = cell.replace(spellings, mark);
  return cell;
}

function readGrade(cell: string, words: readonly string[]): string | null {
  const isWord = (text: string) =>
    knownWords.has(text) || words.some((word) => foldRating(word) === text);
  if (isWord(cell) || percent.test(cell)) return cell;
  const word = cell.replace(percentBehind, '');
  if (isWord(word)) return word;
  if (check.test(cell) || box.test(cell)) return readChecked(cell);
  return (
    readWhole(cell) ?? readLeading(cell, isWord) ?? readTrailing(cell) ?? readScored(cell, isWord)
  );
}

/** The grade behind its share or points, where nothing else follows but what the grade means. */
function readScored(cell: string, isWord: (text: string) => boolean): string | null {
  const graded = cell.replace(scoreInFront, '');
  if (graded === cell) return null;
  return isWord(graded) ? graded : (readWhole(graded) ?? readLeading(graded, isWord));
}

function readWhole(cell: string): string | null {
  const [, plain, enclosed, qualified] = wholeGrade.exec(cell) ?? [];
  return plain ?? enclosed ?? qualified ?? null;
}

function readLeading(cell: string, isWord: (text: string) => boolean): string | null {
  const [, gluedTo, word] = gluedGrade.exec(cell) ?? [];
  if (gluedTo !== undefined && word !== undefined && isWord(word)) return gluedTo;
  const [, current] = gradeBeforeEarlier.exec(cell) ?? [];
  if (current !== undefined) return current;
  const [, found, label] = leadingGrade.exec(cell) ?? [];
  if (found === undefined || label === undefined || loneGrade.test(label)) return null;
  // A mark before prose (`○…。`) or a name (`○(仮称)まちの駅`) may be a bullet, and then it is no grade.
  return /^[A-Z]/.test(found) || !/。|^[^()]*\)[^ (:]/.test(label) ? found : null;
}

function readTrailing(cell: string): string | null {
  const [, behindColon, inBrackets] = trailingGrade.exec(cell) ?? [];
  return behindColon ?? inBrackets ?? null;
}

/** The one checked option; null where an option stands without a box or several are checked. */
function readChecked(cell: string): string | null {
  // ■ is a check only beside □.
  const marks = box.test(cell) ? /([✔✓☑✅■])|[□☐]/g : /([✔✓☑✅])/g;
  const found = Array.from(cell.matchAll(marks));
  const checked = found.filter(([, mark]) => mark !== undefined);
  const [chosen] = checked;
  if (chosen === undefined || checked.length > 1 || found[0]?.index !== 0) return null;
  const next = found[found.indexOf(chosen) + 1]?.index;
  const option = cell.slice(chosen.index + 1, next).trim();
  return /^[^ 。]{1,20}$/.test(option) ? option : null;
}

/** A short unknown word under a rating header is its grade; a number, a sentence, a choice of grades is not. */
function readShortWord(cell: string): string | null {
  if (cell === '' || cell.length > longestWord || !/\p{L}/u.test(cell)) return null;
  return /[\d。、 :✔✓☑✅■□☐\\$]/.test(cell) || loneGrade.test(cell) ? null : cell;
}
