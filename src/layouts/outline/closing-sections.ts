import { lineDepth } from './atom.ts';
import { isSign } from './mark.ts';
import { isTitleOf, type Outline, type Piece, unmarkedStyle } from './outline.ts';
import { isInBrackets } from './setting.ts';
import { leadsSentences } from './text-headings.ts';

/**
 * Places of headings behind the last initiative that are set otherwise than its labels, or shown by their place alone:
 * sections about the whole. Text must stand below and no label, none of what is set alike may stand within the
 * initiatives, and it must not be the text of a label itself. Without all of this it belongs to the initiative.
 */
export function closingSections(pieces: readonly Piece[], outline: Outline): ReadonlySet<number> {
  const found = new Map<number, string>();
  const inside = new Set<string>();
  // From the last line up: whether an initiative begins or a label stands below, before the part ends.
  let isOpen = true;
  for (let at = pieces.length - 1; at >= 0; at--) {
    const piece = pieces[at];
    if (!piece || piece.role === 'skip') continue;
    if (piece.role === 'end') isOpen = true;
    else if (piece.role === 'table' || piece.known || isTitleOf(outline, piece)) isOpen = false;
    else if (isOpen && isHeading(piece) && isAboveText(pieces, at)) found.set(at, kindOf(piece));
    else if (isOpen && leadsSentences(pieces, at)) found.set(at, byPlace);
  }
  let isInside = false;
  for (const [at, piece] of pieces.entries()) {
    if (piece.role === 'end') isInside = false;
    else if (isTitleOf(outline, piece)) isInside = true;
    else if (isInside && !found.has(at) && !piece.section)
      inside.add(leadsSentences(pieces, at) ? byPlace : kindOf(piece));
  }
  return new Set([...found].flatMap(([at, style]) => (inside.has(style) ? [] : [at])));
}

/** What nothing but its place shows. */
const byPlace = 'place';

/** What is set alike, whatever its word. */
const kindOf = ({ style }: Piece): string => unmarkedStyle(style);

/** A short line by itself that a sign, a number, a bracket or bold sets off. */
function isHeading({ atom, section, rates }: Piece): boolean {
  const { depth, place, mark, setting, line, short, rest, text, blockKey, heading } = atom;
  if (depth < lineDepth || place.startsWith('item') || !short || rest !== '' || section || rates)
    return false;
  if (blockKey !== null || heading !== null) return false;
  const isMarked = mark !== null && (mark.no === null ? isSign(mark) : mark.noun === null);
  return !/[。、]$/u.test(text) && (isMarked || isInBrackets(setting) || line.bold);
}

/** A sentence stands below it, and no open label above. */
function isAboveText(pieces: readonly Piece[], at: number): boolean {
  const above = pieces[at - 1];
  const below = pieces[at + 1];
  const isValue = above?.role === 'open' && above.known && above.length === 0;
  return !isValue && below?.role === 'open' && /。$/u.test(below.atom.text);
}
