import { lineDepth } from './atom.ts';
import { bracketedSection } from './bracketed-pair.ts';
import { endPart, leaveRecord } from './close-record.ts';
import { closingSections } from './closing-sections.ts';
import { beginCut, type Cut, type Role, type State } from './cut-state.ts';
import { formHeads } from './form-heads.ts';
import { groupStyles, isOuter } from './group-styles.ts';
import { numberedItems } from './numbered-items.ts';
import {
  aboveMark,
  hasValue,
  isLabel,
  isTitleOf,
  type Outline,
  type Piece,
  type Style,
  standsAgain,
  unknownMark,
} from './outline.ts';
import { type RecordStarts, recordStarts } from './record-starts.ts';
import { countsOn, speaksOfSheet, speaksOfWhole } from './speaks-of.ts';
import { takeLabel } from './take-label.ts';
import { takeTable } from './take-table.ts';
import { takeText } from './take-text.ts';
import { openForm, openRecord, takeName, takeSubtitle } from './take-title.ts';
import { titlesInSeries } from './titles-in-series.ts';

/**
 * Cuts a document by an outline: one pass, and another where unknown words in front of the first initiative with labels
 * are set as the titles are: these are labels of the sheet.
 */
export function cutBy(
  outline: Outline,
  pieces: readonly Piece[],
  styles: ReadonlyMap<string, Style>,
): Cut {
  const groups = groupStyles(pieces, outline);
  const names = namesOf(outline, pieces);
  const starts = recordStarts(pieces, names);
  const heads = formHeads(pieces, beginsOf(names, starts));
  const items = numberedItems(pieces, styles, outline);
  const closing = closingSections(pieces, outline);
  const given = { groups, starts, heads, items, closing };
  const first = cutOnce(beginCut(outline, given), pieces, styles);
  if (first.ofSheet.size === 0) return proved(first.cut, pieces);
  return proved(cutOnce(beginCut(outline, given, first.ofSheet), pieces, styles).cut, pieces);
}

function proved(cut: Cut, pieces: readonly Piece[]): Cut {
  cut.proved = pieces.some(({ isSheet }) => isSheet);
  cut.inSeries = cut.records === 1 ? titlesInSeries(cut.roles, pieces) : 0;
  return cut;
}

/** The labels that name initiatives. Only a name has labels of its initiative above it; a title is the first of all. */
function namesOf(outline: Outline, pieces: readonly Piece[]): readonly number[] {
  if (outline.titles.size > 0) return [];
  return pieces.flatMap((piece, at) => (isTitleOf(outline, piece) ? [at] : []));
}

/** The first label of each form. */
function beginsOf(names: readonly number[], starts: RecordStarts): readonly number[] {
  const firsts = new Map([...starts].map(([first, name]) => [name, first]));
  return names.map((name) => firsts.get(name) ?? name);
}

function cutOnce(
  state: State,
  pieces: readonly Piece[],
  styles: ReadonlyMap<string, Style>,
): State {
  for (const [at, piece] of pieces.entries()) {
    const isValue =
      (state.label !== null && !state.labelText) || goesOn(pieces[at - 1], piece, state.cut);
    state.belowLabel = isEmptyLabel(pieces[at - 1]);
    const role = placedRole(at, pieces, state) ?? roleOf(piece, state, styles, pieces[at + 1]);
    state.roles.push(role);
    if (role === 'text' && standsAgain(styles.get(piece.style))) state.cut.recurring++;
    if (role === 'title') {
      state.openAt = piece.style.endsWith(unknownMark) ? at : -1;
      state.titleAt = piece.atom.mark?.ordinal == null ? at : -1;
    }
    const isTitle = role === 'title' || state.named.has(at);
    if (role === 'subtitle' || (isTitle && !state.awaitsTitle)) state.cut.titles.push(at);
    if (piece.role !== 'skip' && !(state.heading && namesSection(piece)))
      state.heading = !isTitle && !(isValue && role === 'text') && isUnused(piece, role);
  }
  endPart(state);
  const { cut, uses } = state;
  cut.distinct = state.titles.size;
  for (const count of uses.values()) if (count > 1) cut.shared += count;
  return state;
}

/** A heading that no word explains. */
function isUnused({ role, atom, style, known, rates, section }: Piece, found: Role): boolean {
  if (
    role !== 'open' ||
    known ||
    rates ||
    section ||
    atom.heading !== null ||
    atom.blockKey !== null
  )
    return false;
  if (atom.depth < lineDepth) return found === 'open' || found === 'sheet';
  const isSet =
    atom.mark !== null ||
    style.endsWith(aboveMark) ||
    atom.line.bold ||
    atom.setting.form !== 'bare';
  return (
    isSet &&
    atom.short &&
    atom.rest === '' &&
    !/[。]$/u.test(atom.text) &&
    !['label', 'group', 'number'].includes(found)
  );
}

/** A section between a heading and what it heads. */
function namesSection({ section, atom, role }: Piece): boolean {
  return role === 'open' && (section || (atom.column?.key === 'section' && atom.rest !== ''));
}

/** What a piece is by its place, found before; null where that says nothing. */
function placedRole(at: number, pieces: readonly Piece[], state: State): Role | null {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  const head = state.heads.get(at);
  if (!piece) return null;
  if (state.known.has(at)) return leaveRecord(state);
  if (head) return leaveRecord(state, head);
  if (state.starts.has(at)) return openForm(piece, state, next);
  if (state.named.has(at)) return takeName(piece, state, next);
  if (state.items.has(at)) return takeText(piece, state, next);
  return state.closing.has(at) ? leaveRecord(state, 'whole') : null;
}

/** The next item of a list that is numbered otherwise than the titles. */
function goesOn(above: Piece | undefined, { atom: { mark }, style }: Piece, cut: Cut): boolean {
  if (cut.outline.titles.has(style)) return false;
  const before = above?.role === 'open' ? above.atom.mark : null;
  if (mark?.ordinal == null || before?.ordinal == null || mark.family !== before.family)
    return false;
  return mark.ordinal === before.ordinal + 1;
}

/** A label whose text stands below. */
function isEmptyLabel(piece: Piece | undefined): boolean {
  return (
    piece?.role === 'open' && piece.known && piece.says && !piece.announces && piece.length === 0
  );
}

function roleOf(
  piece: Piece,
  state: State,
  styles: ReadonlyMap<string, Style>,
  next: Piece | undefined,
): Role {
  if (piece.role === 'skip') return 'open';
  if (piece.role === 'table') return takeTable(piece, state);
  if (piece.role === 'end') {
    endPart(state);
    state.pending = [];
    state.ordinal = 0;
    return 'open';
  }
  const { outline } = state.cut;
  countLead(piece, state);
  if (state.groups.has(piece.style)) return leaveRecord(state, 'group');
  if (speaksOfSheet(piece, state, next)) return leaveRecord(state);
  if (speaksOfWhole(piece, state, styles)) return leaveRecord(state, 'whole');
  if (countsOn(piece, state, styles)) return takeCounted(state);
  if (piece.section) return takeSection(piece, state, next);
  const isTitle = isTitleOf(outline, piece);
  if (isTitle && headsNext(piece, next, state)) return leaveRecord(state, 'group');
  if (isTitle) return openRecord(piece, state);
  if (state.awaitsTitle) return takeSubtitle(piece, state, styles, next);
  if (piece.namesSection && isTitleNext(next, outline)) return leaveRecord(state);
  if (isOverLabels(piece, state)) return leaveRecord(state, 'whole');
  if (isLabel(piece, styles, outline) && !isValue(piece, state) && !isOverTitle(piece, state))
    return takeLabel(piece, state, next);
  if (piece.announces && piece.length === 0 && !isValue(piece, state)) return leaveRecord(state);
  return takeText(piece, state, next);
}

function isTitleNext(next: Piece | undefined, outline: Outline): next is Piece {
  return next?.role === 'open' && isTitleOf(outline, next);
}

/**
 * Two titles one below the other with the same number, or with that which goes on from the title above: the first heads
 * the second. Plain numbers may be those of a list.
 */
function headsNext({ atom, label, style }: Piece, next: Piece | undefined, state: State): boolean {
  const ordinal = atom.mark?.ordinal ?? null;
  if (ordinal === null || label === '' || atom.rest !== '' || !isOuter(style)) return false;
  if (!isTitleNext(next, state.cut.outline) || next.label === '') return false;
  const below = next.atom.mark?.ordinal ?? null;
  const goesOn = state.ordinal > 0 && below === state.ordinal + 1 && ordinal !== below;
  return below === ordinal || (goesOn && ordinal !== state.ordinal + 1);
}

/** An unknown heading less deep than the title above ends its initiative. */
function isOverTitle({ known, atom }: Piece, { open, depth }: State): boolean {
  return open !== null && !known && atom.depth < depth && depth < lineDepth;
}

/** An unknown heading less deep than the headings that are the known labels of the open initiative speaks of all. */
function isOverLabels({ known, atom }: Piece, { open, labelDepth }: State): boolean {
  return open !== null && !known && atom.depth < labelDepth && labelDepth < lineDepth;
}

/** 取組名：X begins an initiative, or stands below the number of one. */
function countLead({ lead, atom }: Piece, state: State): void {
  const { cut, open } = state;
  if (!lead || !hasValue(atom)) return;
  cut.leads++;
  const begins = cut.outline.titles.size === 0 || (open?.size === 0 && state.awaitsTitle);
  if (!begins) cut.unusedLeads++;
}

/** An unknown word right behind a label that has no text yet is that text, where it is set with nothing, or otherwise and once; the term of a list is none. */
function isValue({ known, style, atom }: Piece, { label, labelText, open }: State): boolean {
  if (known || open === null || label === null || labelText || atom.depth < lineDepth) return false;
  if (atom.place === 'term') return false;
  const isBare = atom.setting.form === 'bare' && atom.mark === null && !atom.line.bold;
  return isBare || (style.endsWith(unknownMark) && style !== label + unknownMark);
}

function takeCounted(state: State): Role {
  state.ordinal++;
  return leaveRecord(state, 'whole');
}

/** A section right above a title heads it, unless a label above or its own wants one; any other is the text of its label, or belongs to the title above. */
function takeSection(piece: Piece, state: State, next: Piece | undefined): Role {
  const { cut, open, label, labelText, mayNameSection } = state;
  const isHead = next?.role === 'open' && !next.section && isTitleOf(cut.outline, next);
  const isWanted = label !== null && !labelText && mayNameSection;
  const isOwned = isWanted || bracketedSection(piece.atom) !== null;
  if (!open || (isHead && !isOwned)) return leaveRecord(state);
  if (label) {
    state.labelText = true;
    state.hasText = true;
    cut.covered += piece.atom.text.length;
  }
  return 'text';
}
