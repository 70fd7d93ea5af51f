import { asksForName, holdsTitle } from './asks-for-name.ts';
import { isKnownWord } from './is-known-word.ts';
import { hasValue, type Piece } from './outline.ts';

/** Marks the labels that name an initiative with what stands behind them: by their words, else one by its place. */
export function markNames(pieces: readonly Piece[]): readonly Piece[] {
  const found = pieces.map((piece, at) => asksForName(piece, pieces[at + 1]));
  const unknown = found.includes(true) ? null : nameByPlace(pieces);
  return pieces.map((piece, at) =>
    found[at] || (unknown !== null && isLabelOf(piece, unknown))
      ? { ...piece, names: true }
      : piece,
  );
}

const isLabelOf = (piece: Piece, { label, style }: Piece): boolean =>
  piece.role === 'open' && piece.label === label && piece.style === style;

/**
 * The one unknown label with a title in front of the first that says something, set as that is: right behind a number,
 * or where it stands again with other titles, and what is said after each.
 */
function nameByPlace(pieces: readonly Piece[]): Piece | null {
  const said = pieces.findIndex(isSaid);
  const front = labelsInFront(pieces, said);
  const unknown = front.filter((at) => isUnknown(pieces, at));
  const [only] = unknown;
  const name = only === undefined ? undefined : pieces[only];
  if (only === undefined || !name || unknown.length > 1) return null;
  const before = pieces[front[front.indexOf(only) + 1] ?? -1];
  const isNumbered = before?.atom.column?.key === 'no';
  return isNumbered || headsForms(pieces, name) ? name : null;
}

/** A known label with what it says. */
function isSaid({ role, known, says, atom }: Piece): boolean {
  return role === 'open' && known && says && hasValue(atom) && atom.blockKey === null;
}

/** The places of the labels right above one, set as it is, the nearest first. */
function labelsInFront(pieces: readonly Piece[], said: number): readonly number[] {
  const own = pieces[said];
  const found: number[] = [];
  for (let at = said - 1; own && at >= 0 && found.length < most; at--) {
    const piece = pieces[at];
    if (piece?.role === 'skip' || piece?.atom.place?.startsWith('description')) continue;
    if (piece?.role !== 'open' || !isSetAlike(piece, own)) break;
    found.push(at);
  }
  return found;
}

/** Labels in front of what is said; more of them are none of a form. */
const most = 6;

function isSetAlike({ atom }: Piece, { atom: { place, mark, setting } }: Piece): boolean {
  if (atom.place !== place || atom.setting.form !== setting.form) return false;
  return atom.mark?.family === mark?.family && hasValue(atom);
}

function isUnknown(pieces: readonly Piece[], at: number): boolean {
  const { atom } = pieces[at] as Piece;
  return !isKnownWord(atom) && atom.short && holdsTitle(atom, pieces[at + 1]);
}

/** It stands several times, with another title each, and two labels or more say something below each. */
function headsForms(pieces: readonly Piece[], name: Piece): boolean {
  const titles = new Set<string>();
  const labels: Set<string>[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (isLabelOf(piece, name)) {
      if (!isUnknown(pieces, at)) return false;
      titles.add(piece.atom.rest || (pieces[at + 1]?.atom.text ?? ''));
      labels.push(new Set());
    } else if (isSaid(piece)) labels.at(-1)?.add(piece.label);
  }
  const areForms = labels.every((own) => own.size >= leastSaid);
  return titles.size === labels.length && labels.length > 1 && areForms;
}

const leastSaid = 2;
