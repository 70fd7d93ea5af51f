const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆ヶ・]/u;

/**
 * Undoes the line wraps of a header, section or category cell, on evidence only: the joined name stands in `known`,
 * or it ends in one of `suffixes` and every gap lies between Japanese characters.
 * Null where nothing is wrapped and where two names may stand side by side (`総務課 市民課`).
 */
export function unwrapName(
  text: string,
  known: ReadonlySet<string>,
  suffixes: readonly string[],
): string | null {
  const parts = text.trim().split(/\s+/);
  if (parts.length < 2) return null;
  const name = parts.join('');
  if (known.has(name)) return name;
  const endsName = (part: string) => suffixes.some((suffix) => part.endsWith(suffix));
  const isSpelledOut = parts.length > 2 && parts.every((part) => Array.from(part).length === 1);
  if (!endsName(name) || !parts.every(wrapsInJapanese)) return null;
  return isSpelledOut || !parts.slice(0, -1).some(endsName) ? name : null;
}

/** Joins letter-spaced text (`平 成 3 0 年 度 総 務 部`): single characters throughout, most of them Japanese; else null. */
export function unspaceLetters(text: string): string | null {
  const letters = text.trim().split(/\s+/);
  if (letters.length < 3 || letters.some((letter) => letter.length > 2)) return null;
  if (letters.some((letter) => Array.from(letter).length !== 1)) return null;
  const count = letters.filter((letter) => japanese.test(letter)).length;
  return count * 3 >= letters.length * 2 ? letters.join('') : null;
}

/** Tells whether the gap before a part lies between two Japanese characters. */
function wrapsInJapanese(part: string, index: number, parts: readonly string[]): boolean {
  const before = parts[index - 1];
  return before === undefined || (japanese.test(before.slice(-1)) && japanese.test(part.charAt(0)));
}
