import type { Bilingual } from '../schema/words.ts';

/** Ends the run with exit code 1, told in the language that was asked for. */
export class CommandError extends Error {
  readonly words: Bilingual;

  constructor(words: Bilingual) {
    super(words.en);
    this.words = words;
  }
}
