import { foldKey } from '../values/fold.ts';
import type { WordMeaning } from './meaning.ts';
import { entries } from './words.ts';

/** A folded word with what it means. */
export interface KnownWord {
  readonly word: string;
  readonly meaning: WordMeaning;
}

/** Every word of the list as it is printed there. */
export const printedWords: readonly KnownWord[] = entries.flatMap(({ words, ...meaning }) =>
  words
    .trim()
    .split(/\s+/)
    .map((word) => ({ word, meaning })),
);

/** Folded word → what it means. */
export const knownWords: ReadonlyMap<string, WordMeaning> = new Map(
  printedWords.map(({ word, meaning }) => [foldKey(word), meaning]),
);
