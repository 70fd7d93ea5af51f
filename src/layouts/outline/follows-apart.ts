import type { Atom } from './atom.ts';

/**
 * True for the next heading behind one that sets a part of the document apart (`1 組織構成`): numbered next or behind the
 * same sign, and set alike (`2 部の目標`). Without a mark nothing shows that a line is no more of that part.
 */
export function followsApart({ mark, style, rest }: Atom, apart: Atom | null): boolean {
  if (!apart?.mark || mark === null || apart.rest !== '' || rest !== '') return false;
  const { ordinal } = apart.mark;
  return style === apart.style && mark.ordinal === (ordinal === null ? null : ordinal + 1);
}
