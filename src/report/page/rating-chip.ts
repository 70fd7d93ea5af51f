import { element } from './element.ts';
import type { Words } from './words.ts';

/** A rating as printed, or the words for none. */
export function ratingChip(rating: string | null, words: Words): HTMLElement {
  if (rating === null) return element('span', { class: 'unrated' }, words.unrated);
  return element('span', { class: 'grade', lang: 'ja' }, rating);
}
