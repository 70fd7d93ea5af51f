import type { Piece } from './outline.ts';

/** A longer line is text, wherever it recurs. */
const longest = 12;

/**
 * Marks the unknown words that are labels as the known ones beside them are: set alike with nothing on their line,
 * between texts wherever they stand, and as often as the commonest of the known ones, once in each initiative. Without
 * that a line that recurs is text.
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
  const recurs = (piece: Piece): boolean => {
    const found = mayBeLabel(piece) ? (unknown.get(keyOf(piece)) ?? 0) : 0;
    return found > 1 && found === commonest.get(piece.style);
  };
  return pieces.map((piece) =>
    piece.role === 'open' && !piece.known && recurs(piece) ? { ...piece, recurs: true } : piece,
  );
}

const keyOf = ({ style, label }: Piece): string => `${style} ${label}`;

function mayBeLabel({ atom, label, section }: Piece): boolean {
  if (!atom.short || section || atom.rest !== '' || label.length > longest) return false;
  return /^[\p{L}ー・（）()]+$/u.test(label) && /[^A-Za-zＡ-Ｚ]/u.test(label);
}

/** Below a text, not right below a label whose text it would be, and above another. */
function isBetweenTexts(pieces: readonly Piece[], at: number): boolean {
  const above = pieces[at - 1];
  const below = pieces[at + 1];
  if (above?.role !== 'open' || below?.role !== 'open') return false;
  const isValue = above.known && above.atom.rest === '';
  return !isValue && !below.known && below.style !== '' && !below.section;
}
