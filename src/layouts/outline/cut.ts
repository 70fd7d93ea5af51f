import { isLabel, type Outline, type Piece, type Style } from './outline.ts';

/** What an outline makes of an atom; `open` is left to the readers of the sheet. */
export type Role = 'title' | 'subtitle' | 'label' | 'text' | 'open';

/** What one outline makes of a document, counted. */
export interface Cut {
  readonly outline: Outline;
  readonly roles: readonly Role[];
  /** Initiatives, and those with a label that has text. */
  records: number;
  labelled: number;
  /** Labels in them: all, known by word, shared by two initiatives or more, met twice in one. */
  labels: number;
  known: number;
  shared: number;
  again: number;
  /** Different titles; titles that are known labels. */
  distinct: number;
  knownTitles: number;
  /** Titles whose number goes on from the one before, and numbers that begin again within one department. */
  numbered: number;
  restarts: number;
  /** Characters under labels, and in initiatives but under none. */
  covered: number;
  uncovered: number;
  /** Known labels outside the initiatives. */
  outside: number;
}

interface State {
  readonly cut: Cut;
  readonly roles: Role[];
  /** How often each label stands, an initiative once. */
  readonly uses: Map<string, number>;
  readonly titles: Set<string>;
  /** Labels of the open initiative; null outside. */
  open: Set<string> | null;
  hasText: boolean;
  /** True behind a label of the open initiative. */
  label: boolean;
  /** True right behind a number whose title stands on the next line. */
  awaitsTitle: boolean;
  depth: number;
  ordinal: number;
}

/** Cuts a document by an outline: one pass. */
export function cutBy(
  outline: Outline,
  pieces: readonly Piece[],
  styles: ReadonlyMap<number, Style>,
): Cut {
  const state = begin(outline);
  for (const piece of pieces) state.roles.push(roleOf(piece, state, styles));
  closeRecord(state);
  const { cut, uses } = state;
  cut.distinct = state.titles.size;
  for (const count of uses.values()) if (count > 1) cut.shared += count;
  return cut;
}

function begin(outline: Outline): State {
  const roles: Role[] = [];
  const cut: Cut = {
    outline,
    roles,
    records: 0,
    labelled: 0,
    labels: 0,
    known: 0,
    shared: 0,
    again: 0,
    distinct: 0,
    knownTitles: 0,
    numbered: 0,
    restarts: 0,
    covered: 0,
    uncovered: 0,
    outside: 0,
  };
  return {
    cut,
    roles,
    uses: new Map(),
    titles: new Set(),
    open: null,
    hasText: false,
    label: false,
    awaitsTitle: false,
    depth: 0,
    ordinal: 0,
  };
}

function roleOf(piece: Piece, state: State, styles: ReadonlyMap<number, Style>): Role {
  if (piece.role === 'skip') return 'open';
  if (piece.role === 'table') {
    if (state.open) state.hasText = true;
    return 'open';
  }
  if (piece.role === 'end') {
    closeRecord(state);
    state.ordinal = 0;
    return 'open';
  }
  const { outline } = state.cut;
  const isTitle = outline.title < 0 ? piece.lead : piece.style === outline.title;
  if (isTitle && piece.atom.short) return openRecord(piece, state);
  if (state.awaitsTitle) return takeSubtitle(piece, state, styles);
  if (isLabel(piece, styles, outline)) return takeLabel(piece, state);
  return takeText(piece, state);
}

function openRecord(piece: Piece, state: State): Role {
  closeRecord(state);
  const { cut } = state;
  const { mark, depth } = piece.atom;
  cut.records++;
  state.open = new Set();
  state.hasText = false;
  state.label = false;
  state.depth = depth;
  state.awaitsTitle = cut.outline.title >= 0 ? piece.label === '' : piece.length === 0;
  if (!state.awaitsTitle) countTitle(piece, state);
  countNumber(mark?.ordinal ?? null, state);
  return 'title';
}

function countTitle(piece: Piece, state: State): void {
  const byLabel = state.cut.outline.title < 0;
  state.titles.add(byLabel ? piece.atom.rest : piece.atom.text);
  if (!byLabel && (piece.known || piece.atom.heading === 'initiatives')) state.cut.knownTitles++;
}

/** A number goes on from the one before, or begins with 1; a 1 behind a 2 begins again. */
function countNumber(ordinal: number | null, state: State): void {
  if (ordinal === null) return;
  if (ordinal === state.ordinal + 1 || ordinal === 1) state.cut.numbered++;
  if (ordinal === 1 && state.ordinal > 0) state.cut.restarts++;
  state.ordinal = ordinal;
}

/** The title on the line below its number: no label, and short. */
function takeSubtitle(piece: Piece, state: State, styles: ReadonlyMap<number, Style>): Role {
  state.awaitsTitle = false;
  const isOther = !piece.atom.short || isLabel(piece, styles, state.cut.outline);
  state.titles.add(piece.atom.text);
  if (isOther) {
    state.cut.knownTitles++;
    return isLabel(piece, styles, state.cut.outline) ? takeLabel(piece, state) : takeText(piece, state);
  }
  return 'subtitle';
}

function takeLabel(piece: Piece, state: State): Role {
  const { cut, open } = state;
  if (!open) {
    if (piece.known) cut.outside++;
    return 'open';
  }
  cut.labels++;
  if (piece.known) cut.known++;
  if (open.has(piece.label)) cut.again++;
  else {
    open.add(piece.label);
    state.uses.set(piece.label, (state.uses.get(piece.label) ?? 0) + 1);
  }
  if (piece.length > 0) state.hasText = true;
  cut.covered += piece.length;
  state.label = true;
  return 'label';
}

function takeText(piece: Piece, state: State): Role {
  const { cut, open } = state;
  const { atom } = piece;
  if (open && atom.depth <= Math.min(state.depth, 6)) closeRecord(state);
  if (!state.open) {
    if (piece.known && atom.column?.key !== 'initiative') cut.outside++;
    return 'open';
  }
  if (atom.depth < 7) {
    if (piece.known) cut.outside++;
    else cut.uncovered += atom.text.length;
    state.label = false;
    return 'open';
  }
  const length = atom.text.length;
  if (state.label) {
    cut.covered += length;
    state.hasText = true;
  } else cut.uncovered += length;
  if (piece.known && atom.column && atom.setting.form !== 'bare') cut.outside++;
  return 'text';
}

function closeRecord(state: State): void {
  if (state.open && state.open.size > 0 && state.hasText) state.cut.labelled++;
  state.open = null;
  state.label = false;
  state.awaitsTitle = false;
}
