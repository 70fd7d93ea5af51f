import type { Language } from '../messages/render-message.ts';
import type { Bilingual } from '../schema/words.ts';

/** Gives a text in the language of the run. */
export type Say = (words: Bilingual) => string;

export function createSay(lang: Language): Say {
  return (words) => words[lang];
}
