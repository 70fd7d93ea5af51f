import type { Bilingual } from '../schema/words.ts';

/** That a file which the command line names cannot be read. */
export function unreadable(name: string, reason: string): Bilingual {
  return { en: `cannot read ${name}: ${reason}`, ja: `${name} を読めません: ${reason}` };
}
