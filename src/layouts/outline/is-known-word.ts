import type { Atom } from './atom.ts';

/** True for a word that some list explains: a label, one of the department block, or a heading. */
export function isKnownWord({ column, blockKey, heading }: Atom): boolean {
  return column !== null || blockKey !== null || heading !== null;
}
