import type { Bilingual } from '../schema/words.ts';
import { describeError } from './describe-error.ts';

/** That a file which the command line names cannot be read, and why. */
export function unreadable(name: string, error: unknown): Bilingual {
  return {
    en: `cannot read ${name}: ${describeError(error)}`,
    ja: `${name} を読めません: ${describeError(error, 'ja')}`,
  };
}
