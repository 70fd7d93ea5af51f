import type { Piece } from './outline.ts';

/** A longer line is text, wherever it recurs. */
const longest = 12;

/**
 * Marks the unknown words that are labels as the known ones beside them are: set alike with nothing on their line,
 * between texts wherever they stand, and as often as the commonest of the known ones, once in each initiative. Without
 * that a line that recurs is text. Where all that stands below the known ones is marked as a list, a line without mark in
 * the midst of such lists heads one as well, even if it stands but once.
 */
export function markRecurring(pieces: readonly Piece[]): readonly Piece[] {
  const known = new Map<string, number>();
  const commonest = new Map<string, number>();
  const unknown = new Map<string, number>();
  for (const [at, piece] of pieces.entries()) {
    if (piece.role !== 'open' || piece.atom.rest !== '' || !piece.atom.short) continue;
    if (piece.known) {
      const times = (known.get(keyOf(piece)) ?? 0) + 1;
      known.set(keyOf(piece), times);
      commonest.set(piece.style, Math.max(commonest.get(piece.style) ?? 0, times));
    } else if (mayBeLabel(piece)) {
      const times = unknown.get(keyOf(piece)) ?? 0;
      unknown.set(keyOf(piece), isBetweenTexts(pieces, at) ? times + 1 : Number.NaN);
    }
  }
  const listed = listedStyles(pieces);
  const recurs = (piece: Piece, at: number): boolean => {
    if (listed.has(piece.style) && mayBeLabel(piece) && isBetweenLists(pieces, at)) return true;
    const found = mayBeLabel(piece) ? (unknown.get(keyOf(piece)) ?? 0) : 0;
    return found > 1 && found === commonest.get(piece.style);
  };
  return pieces.map((piece, at) =>
    piece.role === 'open' && !piece.known && recurs(piece, at) ? { ...piece, recurs: true } : piece,
  );
}

const keyOf = ({ style, label }: Piece): string => `${style} ${label}`;

function mayBeLabel({ atom, label, section }: Piece): boolean {
  if (!atom.short || section || atom.rest !== '' || label.length > longest) return false;
  return /^[\p{L}ー・（）()]+$/u.test(label) && /[^A-Za-zＡ-Ｚ]/u.test(label);
}

/** The styles of unmarked lines of which all known labels with nothing on their line head lists of marked ones. */
function listedStyles(pieces: readonly Piece[]): ReadonlySet<string> {
  const lists = new Set<string>();
  const others = new Set<string>();
  for (const [at, piece] of pieces.entries()) {
    if (piece.role !== 'open' || !piece.known || piece.atom.rest !== '') continue;
    if (piece.atom.mark === null && isListed(pieces[at + 1])) lists.add(piece.style);
    else others.add(piece.style);
  }
  return new Set([...lists].filter((style) => !others.has(style)));
}

function isBetweenLists(pieces: readonly Piece[], at: number): boolean {
  return isListed(pieces[at - 1]) && isListed(pieces[at + 1]);
}

/** A statement behind a sign. */
function isListed(piece: Piece | undefined): boolean {
  return piece?.role === 'open' && !piece.known && piece.atom.mark?.no === null;
}

/** Below a text, not right below a label whose text it would be, and above another. */
function isBetweenTexts(pieces: readonly Piece[], at: number): boolean {
  const above = pieces[at - 1];
  const below = pieces[at + 1];
  if (above?.role !== 'open' || below?.role !== 'open') return false;
  const isValue = above.known && above.atom.rest === '';
  return !isValue && !below.known && below.style !== '' && !below.section;
}
