import { eras } from '../../values/eras.ts';

/** A day, as Excel counts it. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Quoted text, an escaped character, a bracketed code, or the letters of era and year. */
const tokens = /"[^"]*"|\\.|\[[^\]]*\]|e[+-]|g+|e+|[\s\S]/gi;

/** Tells whether a number format shows a Japanese era or the year within one. */
export function showsEra(format: string): boolean {
  if (/general/i.test(format)) return false;
  return (format.match(tokens) ?? []).some((token) => /^(?:g+|e+)$/i.test(token));
}

/**
 * Writes the era and its year into a number format, as text: `ggge"年"m"月"` → `"令和""元""年"m"月"`.
 * Null for a day before the eras that goal sheets are dated in.
 */
export function eraFormat(format: string, { year, month, day }: Day): string | null {
  const date = (year * 100 + month) * 100 + day;
  const era = eras.find(({ from }) => from <= date);
  if (!era) return null;
  const name = era.names[0] ?? '';
  const number = String(year - era.first + 1);
  // Excel prints 元 where the format asks for it (`-x-gannen`).
  const printed = number === '1' && /-x-gannen\]/i.test(format) ? '元' : number;
  const names: Readonly<Record<number, string>> = { 1: era.letter, 2: name.slice(0, 1) };
  return format.replace(tokens, (token) => {
    if (/^g+$/i.test(token)) return `"${names[token.length] ?? name}"`;
    if (/^e+$/i.test(token)) return `"${printed.padStart(Math.min(2, token.length), '0')}"`;
    return token;
  });
}
