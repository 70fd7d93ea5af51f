import { readFiscalYear } from '../../values/fiscal-year.ts';
import { foldKey } from '../../values/fold.ts';
import { type Atom, lineDepth } from './atom.ts';
import type { Piece } from './outline.ts';

/** A number of the form and that of its sheet: so many lines may stand above one. */
const mostAbove = 2;

/**
 * Lines that head the forms of a document, given by the places where these begin: `number` where they count, else
 * `sheet`. Right above every form, the first as well, stands a line of the same words, its number one more than that of
 * the form above: above the first form there is no label whose text it could be, so the others are no text either.
 */
export function formHeads(
  pieces: readonly Piece[],
  begins: readonly number[],
): ReadonlyMap<number, 'number' | 'sheet'> {
  const found = new Map<number, 'number' | 'sheet'>();
  if (begins.length < 2) return found;
  let below = begins;
  for (let i = 0; i < mostAbove; i++) {
    const heads = below.map((at) => above(pieces, at));
    const role = roleOf(heads.map((at) => pieces[at]));
    if (role === null) break;
    for (const at of heads) found.set(at, role);
    below = heads;
  }
  return found;
}

/** The nearest piece above that is no furniture; -1 for none. */
function above(pieces: readonly Piece[], below: number): number {
  let at = below - 1;
  while (pieces[at]?.role === 'skip') at--;
  return at;
}

function roleOf(heads: readonly (Piece | undefined)[]): 'number' | 'sheet' | null {
  const texts = heads.flatMap((piece) => (piece && mayHead(piece) ? foldKey(piece.atom.text) : []));
  const words = new Set(texts.map((text) => text.replace(figures, '#')));
  if (texts.length < heads.length || words.size !== 1) return null;
  const numbers = texts.map((text) => Number(text.match(figures)?.at(-1)));
  if (numbers.every((number) => !Number.isNaN(number)))
    return areCounted(numbers) ? 'number' : null;
  return heads.every((piece) => piece?.atom.depth === lineDepth) ? 'sheet' : null;
}

const figures = /\d+/gu;

/** From 1 on in each department. */
function areCounted(numbers: readonly number[]): boolean {
  return numbers.every(
    (number, i) => number === 1 || number === (numbers[i - 1] ?? Number.NaN) + 1,
  );
}

/** A short line or heading without text behind it, which no known word explains. */
function mayHead({ role, known, section, rates, mayAnnounce, atom }: Piece): boolean {
  return role === 'open' && !known && !section && !rates && !mayAnnounce && isBareWord(atom);
}

function isBareWord({ short, rest, text, place, depth, blockKey, heading }: Atom): boolean {
  if (!short || rest !== '' || text.length > longest || /[。、]/u.test(text)) return false;
  if (readFiscalYear(text) !== null) return false;
  return (place === 'text' || depth < lineDepth) && blockKey === null && heading === null;
}

const longest = 24;
