import { japanese } from './scripts.ts';

const letter = new RegExp(`[${japanese}ー]`, 'u');
/** A line may also break beside a middle dot. */
const breakable = new RegExp(`[${japanese}ー・]`, 'u');

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
  const inner = parts.slice(0, -1);
  const last = parts.at(-1) ?? '';
  // A bare suffix is no name of its own: what stands before it belongs to it, unless that ends in the same one.
  const isCutOff = suffixes.includes(last) && !inner.some((part) => part.endsWith(last));
  return isSpelledOut || isCutOff || !inner.some(endsName) ? name : null;
}

/** Takes out single spaces between characters that are not ASCII: a wrap, or letters set apart. */
export function closeGaps(text: string): string {
  return text.includes(' ') ? text.replace(/(?<=[^\x20-\x7e]) (?=[^\x20-\x7e])/gu, '') : text;
}

/** Joins letter-spaced text (`平 成 3 0 年 度 総 務 部`): single characters throughout, most of them Japanese; else null. */
export function unspaceLetters(text: string): string | null {
  const signs = text.trim().split(/\s+/);
  if (signs.length < 3 || signs.some((sign) => Array.from(sign.slice(0, 3)).length !== 1))
    return null;
  const count = signs.filter((sign) => letter.test(sign)).length;
  return count * 3 >= signs.length * 2 ? signs.join('') : null;
}

/** Tells whether the gap before a part lies between two Japanese characters. */
function wrapsInJapanese(part: string, index: number, parts: readonly string[]): boolean {
  const before = parts[index - 1];
  return (
    before === undefined || (breakable.test(before.slice(-1)) && breakable.test(part.charAt(0)))
  );
}
