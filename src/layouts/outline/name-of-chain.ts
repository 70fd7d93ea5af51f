import { chainLink } from '../../vocabulary/chain-link.ts';
import type { Atom } from './atom.ts';

/** What is asked of a label. */
interface Named {
  readonly atom: Atom;
  readonly label: string;
  readonly role: string;
}

/**
 * 政策, 施策 and 事務事業 below each other, each with its name: the label at the end of the chain that begins at a piece,
 * for that is what is evaluated. What stands there twice is no link but a list. A section or number may stand between.
 */
export function nameOfChain<Piece extends Named>(
  pieces: readonly Piece[],
  first: number,
): Piece | null {
  const begin = pieces[first];
  if (!begin) return null;
  let last = begin;
  for (let at = first + 1; at <= first + longest; at++) {
    const piece = pieces[at];
    if (!piece || !isSetAlike(piece, begin)) break;
    const { column } = piece.atom;
    if (column && beside.has(column.key)) continue;
    if (linkOf(piece) <= linkOf(last) || pieces[at + 1]?.label === piece.label) break;
    last = piece;
  }
  return last;
}

const beside = new Set(['no', 'section', 'department']);

/** Links of the chain, and what stands between them. */
const longest = 8;
const longestName = 60;

function linkOf({ atom }: Named): number {
  return chainLink(atom.column?.word ?? '');
}

/** A label with a short text behind it, set as the first of the chain. */
function isSetAlike({ role, atom }: Named, { atom: { place, setting } }: Named): boolean {
  if (role !== 'open' || atom.place !== place || atom.setting.form !== setting.form) return false;
  return atom.rest !== '' && atom.rest.length <= longestName && !/[。、]/u.test(atom.rest);
}
