import { type Atom, lineDepth } from './atom.ts';
import { closeRecord } from './close-record.ts';
import type { Role, State } from './cut-state.ts';
import { isSign } from './mark.ts';
import { aboveMark, type Piece, unknownMark } from './outline.ts';
import { isStray } from './take-label.ts';

export function takeText(piece: Piece, state: State, next: Piece | undefined): Role {
  const { cut, open } = state;
  const { atom } = piece;
  if (open && atom.depth <= Math.min(state.depth, 6)) closeRecord(state);
  if (!state.open) {
    if (isStray(piece, state, next)) cut.outside++;
    if (cut.records === 0 && isLoose(piece)) cut.loose = true;
    return 'open';
  }
  if (atom.depth < lineDepth && !isBelowHeading(piece, state)) {
    if (piece.known) cut.outside++;
    else cut.uncovered += atom.text.length;
    state.label = null;
    return 'open';
  }
  const length = atom.text.length;
  if (mayBegin(piece, next)) state.mayBegin = true;
  if (state.label === null && open?.size === 0 && atom.short && passes(piece, next, state))
    cut.passed++;
  if (state.label) {
    cut.covered += length;
    state.hasText = true;
    state.labelText = true;
  } else {
    cut.uncovered += length;
    state.hasBare = true;
  }
  if (piece.known) cut.outside++;
  return 'text';
}

/**
 * An unknown heading deeper than the heading that is the open label, where no known word is set so: what it heads is the
 * text of that label. Beside known words it may be a label itself.
 */
function isBelowHeading({ known, atom, style }: Piece, { label, openDepth }: State): boolean {
  const isWord = known || atom.heading !== null || atom.blockKey !== null;
  const mayBeText = !isWord && !style.endsWith(unknownMark);
  return label !== null && mayBeText && atom.depth > openDepth;
}

/** Numbered, and no word of the sheet. */
function isLoose({ known, atom }: Piece): boolean {
  const isWord = known || atom.heading !== null || atom.blockKey !== null;
  return !isWord && atom.short && atom.mark?.ordinal != null && !/。$/u.test(atom.text);
}

/** A number, or a sign right above a label, sets a title off; below what numbers groups a plain line there does as well. */
function passes({ atom, style }: Piece, next: Piece | undefined, { group }: State): boolean {
  const isAbove = next?.role === 'open' && next.known;
  if (atom.mark === null)
    return (
      group &&
      (isAbove
        ? style.endsWith(aboveMark)
        : next?.role === 'open' && (isSetApart(next.atom) || next.recurs))
    );
  return atom.mark.ordinal !== null || (isAbove && isSign(atom.mark));
}

/** Set as a label, whatever its word. */
export function isSetApart({ setting, depth }: Atom): boolean {
  return setting.form !== 'bare' || depth < lineDepth;
}

/** A numbered line right above a label: what it is, the labels below show. */
function mayBegin({ atom, known }: Piece, next: Piece | undefined): boolean {
  if (known || !atom.short || atom.mark?.ordinal == null || next?.role !== 'open') return false;
  return next.known;
}
