import { type Atom, lineDepth } from './atom.ts';
import { isSign } from './mark.ts';
import type { Piece } from './outline.ts';

/** No label of a text is longer. */
const longest = 24;

/**
 * True for a short line that nothing sets off but its place: it begins a paragraph of which all else is sentences. Below
 * a label without text it is that text.
 */
export function leadsSentences(pieces: readonly Piece[], at: number): boolean {
  const { atom, role, known, section } = pieces[at] as Piece;
  if (role !== 'open' || known || section || !isPlainWord(atom)) return false;
  const { block, lines } = atom;
  if (block.type !== 'paragraph' || block.lines[0] !== lines[0]) return false;
  const above = pieces[at - 1];
  if (above?.role === 'open' && above.known && above.length === 0) return false;
  const below = pieces[at + 1];
  return below?.role === 'open' && below.atom.block === block && isSentence(below.atom);
}

/** Of a short line that labels what stands below, in no list. */
function isPlainWord({ place, mark, line, setting, text, blockKey, heading }: Atom): boolean {
  if (place !== 'text' || mark !== null || line.bold || setting.form !== 'bare') return false;
  return text.length <= longest && !/[。、]/u.test(text) && blockKey === null && heading === null;
}

function isSentence({ place, mark, text }: Atom): boolean {
  return place === 'text' && mark === null && text.endsWith('。');
}

/**
 * Lines and headings outside the initiatives that label the sentences below them: behind a sign, or by their place. None
 * that is set as initiatives are.
 */
export function textHeadings(
  pieces: readonly Piece[],
  roles: ReadonlyMap<Atom, string>,
): ReadonlySet<Atom> {
  const found = new Set<Atom>();
  const titles = new Set<string>();
  for (const { atom, style } of pieces) {
    const role = roles.get(atom);
    if (role === 'title' || role === 'item' || role === 'subtitle') titles.add(style);
  }
  if (titles.size === 0) return found;
  for (const [at, { atom, role, style }] of pieces.entries()) {
    const isOutside = role === 'open' && ['open', 'sheet'].includes(roles.get(atom) ?? 'open');
    if (!isOutside || titles.has(style)) continue;
    if (isSigned(pieces, at) || leadsSentences(pieces, at)) found.add(atom);
  }
  return found;
}

/** A short line or heading behind a sign, right above a sentence. */
function isSigned(pieces: readonly Piece[], at: number): boolean {
  const { atom, known, section, rates } = pieces[at] as Piece;
  const { mark, place, short, rest, text, blockKey, heading, depth, block } = atom;
  if (known || section || rates || mark === null || !isSign(mark) || !short || rest !== '')
    return false;
  if (place.startsWith('item') || blockKey !== null || heading !== null || /[。、]$/u.test(text))
    return false;
  const below = pieces[at + 1];
  const isBelow = below?.role === 'open' && isSentence(below.atom);
  return isBelow && (depth < lineDepth || below.atom.block === block);
}
