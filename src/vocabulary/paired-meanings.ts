import type { Vocabulary } from './vocabulary.ts';

const parts = /^([^・/／と]{2,12})(?:[・/／]|と|(?<=[)）]))([^・/／と]{2,12})$/u;

const longest = 80;
/** 上段：, （下段）: which line of the cell a word speaks of. */
const places = /[・/／]?[(（]?[上下]段[)）]?[：:]?[・/／]?/gu;

/** `上段：目標値 下段：実績値`, `目標値（上段）・実績値（下段）` → `目標値・実績値`. */
function withoutPlaces(text: string): string {
  return text.includes('段') ? text.replace(places, '・').replace(/^・|・$/gu, '') : text;
}

/** A field of statements, or a value of an indicator, that a header names beside another one. */
export type PairedField = 'goals' | 'outcomes' | 'target' | 'actual';

/** What is to be reached, and what was. */
const pairs = [
  ['goals', 'outcomes'],
  ['target', 'actual'],
] as const;

/**
 * `目標／実績`: a header of two words, one of what is to be reached and one of what was, in their order; null for any
 * other. The two never are one and the same text, as 取組と成果 may be.
 */
export function pairedMeanings(
  text: string,
  vocabulary: Vocabulary,
): readonly [PairedField, PairedField] | null {
  const printed = text.length > longest ? '' : text.replace(/\s/gu, '');
  const isTurned = printed.indexOf('下段') < printed.indexOf('上段');
  const found = parts.exec(withoutPlaces(printed))?.slice(1) ?? [];
  const [first = '', second = ''] = isTurned && printed.includes('下段') ? found.reverse() : found;
  if (first === '') return null;
  const keys = [first, second].map((word) => vocabulary.column(word)?.key);
  for (const [goal, result] of pairs) {
    if (keys[0] === goal && keys[1] === result) return [goal, result];
    if (keys[0] === result && keys[1] === goal) return [result, goal];
  }
  return null;
}
