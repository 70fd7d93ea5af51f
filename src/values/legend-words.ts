import type { LegendEntry } from '../schema/sheet.ts';
import { isRatingText } from './rating.ts';

const separator = /^([^\s　：:＝=、。]{2,12})[\s　]*[：:＝=][\s　]*(.{1,60})$/u;
const next = /[\s　、，,／/｜|]+(?=[^\s　：:＝=、。]{2,12}[\s　]*[：:＝=])/u;
const longest = 300;

/** Grades in words that a text explains, each set apart from its meaning: `達成：…　未達成：…`; [] where it says anything else. */
export function readLegendWords(text: string, words: readonly string[] = []): LegendEntry[] {
  if (text.length > longest) return [];
  const parts = text.trim().split(next);
  const entries = parts.flatMap((part) => {
    const [, rating = '', meaning = ''] = separator.exec(part.trim()) ?? [];
    return isRatingText(rating, words) && /\p{L}/u.test(meaning) ? [{ rating, meaning }] : [];
  });
  return entries.length === parts.length ? entries : [];
}
