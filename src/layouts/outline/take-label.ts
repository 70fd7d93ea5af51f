import { conceptOf } from '../../concepts/index.ts';
import { lineDepth } from './atom.ts';
import type { Role, State } from './cut-state.ts';
import { isTitleOf, type Piece } from './outline.ts';

/** Counts a label and opens it for the texts below; `open` where it stands in no initiative. */
export function takeLabel(piece: Piece, state: State, next: Piece | undefined): Role {
  const { cut } = state;
  if (state.open) weighFront(piece, state);
  if (!countLabel(piece.label, piece.known, isStray(piece, state, next), state)) return 'open';
  if (piece.known && piece.says) {
    cut.saying++;
    if (piece.atom.column?.titled !== 'actions') cut.telling++;
    if (piece.mayAnnounce || piece.atom.blockKey !== null) cut.ofSheet++;
  }
  if (piece.known && piece.mayAnnounce) cut.announcing++;
  if (piece.known && piece.announces) cut.announced++;
  state.says ||= piece.says;
  if (piece.length > 0) state.hasText = true;
  cut.covered += piece.length;
  state.label = piece.style;
  state.labelText = piece.length > 0;
  state.openDepth = takesTexts(piece) ? piece.atom.depth : lineDepth;
  state.mayNameSection = !piece.known || !piece.says;
  if (piece.known) state.labelDepth = Math.min(state.labelDepth, piece.atom.depth);
  return 'label';
}

/** A label of an initiative that would stand in none; one that may speak of the sheet, or announces, is none. */
export function isStray(
  { known, mayAnnounce, lead, atom }: Piece,
  state: State,
  next: Piece | undefined,
): boolean {
  if (!known || atom.blockKey !== null || (mayAnnounce && headsInitiative(next, state)))
    return false;
  return atom.column?.key !== 'initiative' || (lead && atom.rest !== '');
}

/** The first label of an initiative but its number and section: whether it names that. */
export function weighFront(piece: Piece, state: State): void {
  const { cut, first, isFront } = state;
  const isName = isFront && piece.names;
  if (isName) cut.named++;
  if (first !== null && first === piece.label) cut.rebegun++;
  if (isFront && first === null && (isName || !piece.says)) state.first = piece.label;
  const key = piece.atom.column?.key;
  state.isFront &&= key === 'no' || key === 'section' || key === 'department';
}

/** Counts a label of the open initiative; false outside of one. */
export function countLabel(label: string, known: boolean, stray: boolean, state: State): boolean {
  const { cut, open, uses } = state;
  if (!open) {
    if (stray) cut.outside++;
    return false;
  }
  cut.labels++;
  if (known) cut.known++;
  if (open.has(label)) {
    cut.again++;
    if (state.mayBegin) cut.passed++;
    state.mayBegin = false;
  } else {
    open.add(label);
    uses.set(label, (uses.get(label) ?? 0) + 1);
  }
  return true;
}

/** A known label of texts; a grade or a figure has none below a heading of its own. */
function takesTexts({ known, atom: { column } }: Piece): boolean {
  return known && column !== null && conceptOf(column.titled).kind === 'content';
}

/** True where an initiative or a group of them follows, or nothing of an outline's. */
export function headsInitiative(next: Piece | undefined, { cut, groups }: State): boolean {
  if (next?.role !== 'open') return true;
  return isTitleOf(cut.outline, next) || groups.has(next.style) || next.section;
}
