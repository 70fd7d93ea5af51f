import type { Bilingual } from '../schema/words.ts';
import { CommandError } from './command-error.ts';

/** The command was called wrongly: exit code 2. */
export class UsageError extends CommandError {
  override readonly name = 'UsageError';
  /** Whether the message's lines say themselves where the error stands. */
  readonly placed: boolean;

  constructor(words: Bilingual, { placed = false } = {}) {
    super(words);
    this.placed = placed;
  }
}
