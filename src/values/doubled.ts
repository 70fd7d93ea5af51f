import { japanese } from './scripts.ts';

const letter = new RegExp(`[${japanese}]`, 'u');

/** Undoes fake bold, where every character is printed twice (`平平成成2233年年度度`); null where one is not. */
export function undouble(text: string): string | null {
  if (!beginsTwice(text.trimStart())) return null;
  const words = text.trim().split(/\s+/).map(halve);
  if (words.includes(null)) return null;
  const single = words.join(' ');
  // Numbers and rules are doubled by nature: only several different Japanese letters prove it.
  const letters = new Set(Array.from(single).filter((sign) => letter.test(sign)));
  return letters.size >= 2 && single.length >= 3 ? single : null;
}

function beginsTwice(text: string): boolean {
  const first = text.codePointAt(0) ?? 0;
  return text.codePointAt(first > 0xffff ? 2 : 1) === first;
}

/** Gives the phrase that a text repeats (`総務部 総務部 総務部` → `総務部`); null where it does not. */
export function repeatedPhrase(text: string): string | null {
  const words = text.trim().split(/\s+/);
  const period = shortestPeriod(words);
  if (period === words.length) return null;
  const phrase = words.slice(0, period).join(' ');
  return phrase.length > 1 && letter.test(phrase) ? phrase : null;
}

function halve(word: string): string | null {
  const signs = Array.from(word);
  if (signs.length % 2 !== 0) return null;
  const single = signs.filter((_, index) => index % 2 === 0);
  return single.every((sign, index) => sign === signs[2 * index + 1]) ? single.join('') : null;
}

/** Length of the shortest prefix that the words repeat, by the border table of Knuth, Morris and Pratt. */
function shortestPeriod(words: readonly string[]): number {
  const borders = [0];
  for (let index = 1, border = 0; index < words.length; index++) {
    while (border > 0 && words[index] !== words[border]) border = borders[border - 1] ?? 0;
    if (words[index] === words[border]) border++;
    borders.push(border);
  }
  const period = words.length - (borders.at(-1) ?? 0);
  return words.length % period === 0 ? period : words.length;
}
