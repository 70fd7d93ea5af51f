import type { Scan } from './syntax.ts';

/** Characters that rows over several lines may cost a text in vain. */
export const joinPatience = 4_000_000;

/** Counts characters that were read in vain for the row at `offset`; says so where they have become too many. */
export function losePatience(scan: Scan, offset: number, characters: number): void {
  const ends = scan.patience > 0 && scan.patience <= characters;
  scan.patience -= characters;
  if (ends) scan.report('join-limit', offset, { limit: String(joinPatience) });
}
