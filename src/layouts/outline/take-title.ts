import { isRatingText } from '../../values/rating.ts';
import { type Atom, lineDepth } from './atom.ts';
import { closeRecord } from './close-record.ts';
import type { Role, State } from './cut-state.ts';
import { groupNoun, nounOf } from './group-styles.ts';
import { isLabel, type Piece, type Style, unknownMark } from './outline.ts';
import { takeLabel, weighFront } from './take-label.ts';
import { takeText } from './take-text.ts';

export function openRecord(piece: Piece, state: State): Role {
  startRecord(piece, state);
  const { cut } = state;
  if (cut.outline.titles.size === 0) weighFront(piece, state);
  state.awaitsTitle = cut.outline.titles.size > 0 ? piece.label === '' : piece.length === 0;
  if (!state.awaitsTitle) countTitle(piece, state);
  countNumber(piece.atom.mark?.ordinal ?? null, state);
  return 'title';
}

/** Begins an initiative with a label in front of its name. */
export function openForm(piece: Piece, state: State, next: Piece | undefined): Role {
  startRecord(piece, state);
  return takeLabel(piece, state, next) === 'label' ? 'first' : 'title';
}

/** The name of an initiative that has begun. */
export function takeName(piece: Piece, state: State, next: Piece | undefined): Role {
  state.cut.leads++;
  state.titles.add(piece.atom.rest || (next?.atom.text ?? ''));
  return takeLabel(piece, state, next);
}

/** The title on the line below its number: short, and no label; an unknown word set as labels are, and once, is none. */
export function takeSubtitle(
  piece: Piece,
  state: State,
  styles: ReadonlyMap<string, Style>,
  next: Piece | undefined,
): Role {
  state.awaitsTitle = false;
  const isOther = !piece.style.endsWith(unknownMark) && isLabel(piece, styles, state.cut.outline);
  state.titles.add(piece.atom.text);
  if (piece.atom.short && !isOther) return 'subtitle';
  state.cut.knownTitles++;
  return isOther ? takeLabel(piece, state, next) : takeText(piece, state, next);
}

function startRecord(piece: Piece, state: State): void {
  closeRecord(state);
  const { cut } = state;
  const { depth } = piece.atom;
  cut.records++;
  if (state.heading && depth === lineDepth) cut.belowHeading++;
  if (cut.outline.titles.size > 0 && isPlain(piece)) cut.plain = true;
  state.open = new Set();
  state.hasText = false;
  state.isFront = true;
  state.first = null;
  state.hasBare = false;
  state.says = false;
  state.mayBegin = false;
  state.label = null;
  state.depth = depth;
  state.labelDepth = lineDepth;
  state.group = groupNoun.test(nounOf(piece.style));
  state.awaitsTitle = false;
}

/** A line without mark, bold or bracket, and no list item; or one that is set as labels are. */
function isPlain({ atom, style }: Piece): boolean {
  if (style.endsWith(unknownMark)) return true;
  const { place, mark, line, setting } = atom;
  return place === 'text' && mark === null && !line.bold && setting.form === 'bare';
}

function countTitle(piece: Piece, state: State): void {
  const byLabel = state.cut.outline.titles.size === 0;
  state.titles.add(byLabel ? piece.atom.rest : piece.atom.text);
  const { heading, blockKey } = piece.atom;
  const isText = state.belowLabel && piece.atom.mark?.ordinal == null && !piece.lead;
  const isWord = piece.known || heading !== null || blockKey !== null || isText;
  if (!byLabel && isWord) state.cut.knownTitles++;
  else if (!byLabel && isGradeAlone(piece.atom)) state.cut.gradeTitles++;
}

/** `C`, `達成` and nothing else on the line: where values stand below labels it is one of them. */
function isGradeAlone({ mark, text, depth }: Atom): boolean {
  return depth === lineDepth && mark === null && isRatingText(text);
}

/** A number goes on from the one before, or begins with 1; a 1 behind a 2 begins again. */
function countNumber(ordinal: number | null, state: State): void {
  if (ordinal === null) return;
  if (ordinal === state.ordinal + 1 || ordinal === 1) state.cut.numbered++;
  if (ordinal === 1 && state.ordinal > 0) state.cut.restarts++;
  state.ordinal = ordinal;
}
