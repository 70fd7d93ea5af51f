import { conceptOf } from '../../concepts/index.ts';
import { isRatingText } from '../../values/rating.ts';
import { type Atom, lineDepth } from './atom.ts';
import { bracketedSection } from './bracketed-pair.ts';
import { closingSections } from './closing-sections.ts';
import { formHeads } from './form-heads.ts';
import { groupNoun, groupStyles, isOuter, nounOf } from './group-styles.ts';
import { isSign } from './mark.ts';
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

/** What an outline makes of an atom; `first` is a label with which an initiative begins whose name is another; `open` is left to the readers of the sheet, `sheet` as well and ends the initiative above; `group` heads the initiatives below; `whole` is a label of all of them; `number` stands above an initiative that a label names. */
export type Role =
  | 'title'
  | 'subtitle'
  | 'first'
  | 'label'
  | 'text'
  | 'open'
  | 'sheet'
  | 'group'
  | 'whole'
  | 'number';

/** What one outline makes of a document, counted. */
export interface Cut {
  readonly outline: Outline;
  readonly roles: readonly Role[];
  /** The places of the atoms whose texts are the titles. */
  readonly titles: number[];
  /** Initiatives, and those with a label that has text. */
  records: number;
  labelled: number;
  /** Labels in them: all, known by word, shared by two initiatives or more, met twice in one. */
  labels: number;
  known: number;
  /** Known labels with texts, grades or figures, and those among them that say more than what is done. */
  saying: number;
  telling: number;
  /** Known labels that may as well announce initiatives and stand by themselves. */
  announcing: number;
  /** Known labels with texts that may as well announce initiatives or speak of the sheet. */
  ofSheet: number;
  /** Those of the announcing ones that announce where no initiative holds them. */
  announced: number;
  shared: number;
  again: number;
  /** Different titles; titles that are known labels. */
  distinct: number;
  knownTitles: number;
  /** Titles that are grades and nothing else. */
  gradeTitles: number;
  /** Titles whose number goes on from the one before, and numbers that begin again within one department. */
  numbered: number;
  restarts: number;
  /** Characters under labels, and in initiatives but under none. */
  covered: number;
  uncovered: number;
  /** Known labels outside the initiatives. */
  outside: number;
  /** Labels that name an initiative (取組名：…), and those of them that begin none. */
  leads: number;
  unusedLeads: number;
  /** Initiatives whose first label names them, and forms within one: its first label, or all of a table's, met again. */
  named: number;
  rebegun: number;
  /** Lines read as text of which each that is set alike stands again, as labels do. */
  recurring: number;
  /** True where a title is set like any other line: nothing but its place shows it. */
  plain: boolean;
  /** True where the document names a sheet or a department. */
  proved: boolean;
  /** True where a numbered line that no word explains stands in front of the first initiative. */
  loose: boolean;
  /** Titles right below a heading that the cut leaves unused. */
  belowHeading: number;
  /** Numbered lines in an initiative right below its title, or above labels that it has already: another begins there. */
  passed: number;
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

interface State {
  readonly cut: Cut;
  readonly roles: Role[];
  /** How often each label stands, an initiative once. */
  readonly uses: Map<string, number>;
  readonly titles: Set<string>;
  /** Places of labels of the sheet that are set as titles: known from a pass before, found in this one, and perhaps. */
  readonly known: ReadonlySet<number>;
  readonly ofSheet: Set<number>;
  pending: number[];
  /** Place of the open title, and of those behind the last initiative with labels that have text but no label. */
  titleAt: number;
  trailing: number[];
  /** True where the part has an initiative with labels. */
  labelled: boolean;
  /** Where forms begin, and the names for which another label began one. */
  readonly starts: RecordStarts;
  readonly named: ReadonlySet<number>;
  /** Lines that head the forms, by their places. */
  readonly heads: ReadonlyMap<number, 'number' | 'sheet'>;
  /** Numbered lines that are the text of a label. */
  readonly items: ReadonlySet<number>;
  /** Sections about the whole behind the last initiative. */
  readonly closing: ReadonlySet<number>;
  /** Place of the open title, where an unknown word set like labels is one; else -1. */
  openAt: number;
  /** Styles that head groups of initiatives. */
  readonly groups: ReadonlySet<string>;
  /** Labels in front of the first initiative. */
  readonly sheetLabels: Set<string>;
  /** Labels of the open initiative; null outside. */
  open: Set<string> | null;
  hasText: boolean;
  /** True where no label of it stands above but its number and section, and the first of all, if it says nothing. */
  isFront: boolean;
  first: string | null;
  /** True where it has text below no label. */
  hasBare: boolean;
  /** True where a known label of the open initiative says something of it. */
  says: boolean;
  /** True behind a label of the open initiative, and where it has text. */
  label: string | null;
  labelText: boolean;
  /** Its depth, that of a line where it takes no texts. */
  openDepth: number;
  /** True where the text of that label may be a section: 担当課, an unknown word. */
  mayNameSection: boolean;
  /** True right behind a heading that is no title, label or part of the sheet; a section between counts for nothing. */
  heading: boolean;
  /** True behind a numbered line right above a label. */
  mayBegin: boolean;
  /** True right below a label whose text stands there. */
  belowLabel: boolean;
  /** True right behind a number whose title stands on the next line. */
  awaitsTitle: boolean;
  depth: number;
  /** The depth of the known labels of the open initiative, the least. */
  labelDepth: number;
  ordinal: number;
  /** True where the noun of the open initiative numbers groups. */
  group: boolean;
}

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
  const first = cutOnce(begin(outline, given), pieces, styles);
  if (first.ofSheet.size === 0) return proved(first.cut, pieces);
  return proved(cutOnce(begin(outline, given, first.ofSheet), pieces, styles).cut, pieces);
}

function proved(cut: Cut, pieces: readonly Piece[]): Cut {
  cut.proved = pieces.some(({ isSheet }) => isSheet);
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

function begin(
  outline: Outline,
  given: Pick<State, 'groups' | 'starts' | 'heads' | 'items' | 'closing'>,
  known: ReadonlySet<number> = new Set(),
): State {
  const roles: Role[] = [];
  const cut: Cut = {
    outline,
    roles,
    titles: [],
    records: 0,
    labelled: 0,
    labels: 0,
    known: 0,
    saying: 0,
    telling: 0,
    announcing: 0,
    ofSheet: 0,
    announced: 0,
    shared: 0,
    again: 0,
    distinct: 0,
    knownTitles: 0,
    gradeTitles: 0,
    numbered: 0,
    restarts: 0,
    covered: 0,
    uncovered: 0,
    outside: 0,
    leads: 0,
    unusedLeads: 0,
    named: 0,
    rebegun: 0,
    proved: false,
    loose: false,
    belowHeading: 0,
    passed: 0,
    recurring: 0,
    plain: false,
  };
  return {
    cut,
    roles,
    uses: new Map(),
    titles: new Set(),
    sheetLabels: new Set(),
    ...given,
    named: new Set(given.starts.values()),
    known,
    ofSheet: new Set(),
    pending: [],
    titleAt: -1,
    trailing: [],
    labelled: false,
    openAt: -1,
    open: null,
    hasText: false,
    isFront: false,
    first: null,
    hasBare: false,
    says: false,
    label: null,
    labelText: false,
    openDepth: lineDepth,
    mayNameSection: false,
    heading: false,
    mayBegin: false,
    belowLabel: false,
    awaitsTitle: false,
    depth: 0,
    labelDepth: lineDepth,
    ordinal: 0,
    group: false,
  };
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

/** The labels of a table: those of the initiative above, where nothing but headings stand between its title and them. */
function takeTable({ lead, keys }: Piece, state: State): Role {
  if (lead) countTableLead(state);
  state.label = null;
  if (keys.length > 1 && keys.every((key) => state.open?.has(key))) state.cut.rebegun++;
  for (const key of keys) countLabel(key, true, true, state);
  state.says ||= keys.length > 0;
  const isOwn = state.open !== null && keys.length > 0;
  const isFirst = isOwn && !state.hasText;
  state.hasText ||= isOwn;
  return isFirst ? 'label' : 'open';
}

/** A table that names an initiative stands in none that a title begins. */
function countTableLead({ cut, open }: State): void {
  if (open === null || cut.outline.titles.size === 0) return;
  cut.leads++;
  cut.unusedLeads++;
}

/** An unknown word right behind a label that has no text yet is that text, where it is set with nothing, or otherwise and once; the term of a list is none. */
function isValue({ known, style, atom }: Piece, { label, labelText, open }: State): boolean {
  if (known || open === null || label === null || labelText || atom.depth < lineDepth) return false;
  if (atom.place === 'term') return false;
  const isBare = atom.setting.form === 'bare' && atom.mark === null && !atom.line.bold;
  return isBare || (style.endsWith(unknownMark) && style !== label + unknownMark);
}

/** Begins an initiative with a label in front of its name. */
function openForm(piece: Piece, state: State, next: Piece | undefined): Role {
  startRecord(piece, state);
  return takeLabel(piece, state, next) === 'label' ? 'first' : 'title';
}

/** The name of an initiative that has begun. */
function takeName(piece: Piece, state: State, next: Piece | undefined): Role {
  state.cut.leads++;
  state.titles.add(piece.atom.rest || (next?.atom.text ?? ''));
  return takeLabel(piece, state, next);
}

function openRecord(piece: Piece, state: State): Role {
  startRecord(piece, state);
  const { cut } = state;
  if (cut.outline.titles.size === 0) weighFront(piece, state);
  state.awaitsTitle = cut.outline.titles.size > 0 ? piece.label === '' : piece.length === 0;
  if (!state.awaitsTitle) countTitle(piece, state);
  countNumber(piece.atom.mark?.ordinal ?? null, state);
  return 'title';
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

/** The title on the line below its number: short, and no label; an unknown word set as labels are, and once, is none. */
function takeSubtitle(
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

/** Counts a label of the open initiative; false outside of one. */
function countLabel(label: string, known: boolean, stray: boolean, state: State): boolean {
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

/** A label of an initiative that would stand in none; one that may speak of the sheet, or announces, is none. */
function isStray(
  { known, mayAnnounce, lead, atom }: Piece,
  state: State,
  next: Piece | undefined,
): boolean {
  if (!known || atom.blockKey !== null || (mayAnnounce && heads(next, state))) return false;
  return atom.column?.key !== 'initiative' || (lead && atom.rest !== '');
}

/** True where an initiative or a group of them follows, or nothing of an outline's. */
function heads(next: Piece | undefined, { cut, groups }: State): boolean {
  if (next?.role !== 'open') return true;
  return isTitleOf(cut.outline, next) || groups.has(next.style) || next.section;
}

/** The first label of an initiative but its number and section: whether it names that. */
function weighFront(piece: Piece, state: State): void {
  const { cut, first, isFront } = state;
  const isName = isFront && piece.names;
  if (isName) cut.named++;
  if (first !== null && first === piece.label) cut.rebegun++;
  if (isFront && first === null && (isName || !piece.says)) state.first = piece.label;
  const key = piece.atom.column?.key;
  state.isFront &&= key === 'no' || key === 'section' || key === 'department';
}

function takeLabel(piece: Piece, state: State, next: Piece | undefined): Role {
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

/**
 * What stands in front of the first initiative speaks of the sheet: a label of the department, an announcing heading, a
 * label that no list knows. Where it stands again, the initiative above has ended.
 */
function speaksOfSheet(piece: Piece, state: State, next: Piece | undefined): boolean {
  const { cut, sheetLabels } = state;
  const { atom, label } = piece;
  const isHead = piece.mayAnnounce && heads(next, state);
  const mayBe = atom.blockKey !== null || isHead || (!piece.known && isSetApart(atom));
  if (!mayBe || label === '' || isTitleOf(cut.outline, piece)) return false;
  if (cut.records === 0) sheetLabels.add(label);
  return cut.records > 0 && sheetLabels.has(label);
}

/**
 * A known word as a heading above the depth of the titles speaks of all that stands above; at their depth too, where it is
 * the only one set so and the labels of the open initiative are set otherwise. Else it is a label of that initiative.
 */
function speaksOfWhole(
  { known, atom, style }: Piece,
  { cut, open, depth, label }: State,
  styles: ReadonlyMap<string, Style>,
): boolean {
  if (!known || open === null || cut.outline.titles.size === 0) return false;
  if (cut.outline.titles.has(style) || depth === lineDepth) return false;
  if (atom.depth !== depth) return atom.depth < depth;
  return label !== null && label !== style && styles.get(style)?.count === 1;
}

/**
 * A known word set as the titles are, with the number that goes on from the last of several: a section of the sheet. The
 * labels of the open initiative must be set otherwise, no word may stand so again, as labels do, and it must not be one
 * that the others have and the open one lacks.
 */
function countsOn(
  { known, atom, style, length, label: word }: Piece,
  { cut, ordinal, label, open, uses }: State,
  styles: ReadonlyMap<string, Style>,
): boolean {
  if (!known || length > 0 || cut.records < 2 || atom.mark?.ordinal !== ordinal + 1) return false;
  const { titles } = cut.outline;
  if (!titles.has(style + unknownMark) && !titles.has(style)) return false;
  const { labels, count } = styles.get(style) ?? {};
  if (labels?.size !== count || (open && uses.has(word) && !open.has(word))) return false;
  return open === null || (label !== null && label !== style);
}

function takeCounted(state: State): Role {
  state.ordinal++;
  return leaveRecord(state, 'whole');
}

/** Set as a label, whatever its word. */
function isSetApart({ setting, depth }: Atom): boolean {
  return setting.form !== 'bare' || depth < lineDepth;
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

function takeText(piece: Piece, state: State, next: Piece | undefined): Role {
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

/** A known label of texts; a grade or a figure has none below a heading of its own. */
function takesTexts({ known, atom: { column } }: Piece): boolean {
  return known && column !== null && conceptOf(column.titled).kind === 'content';
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

/** A numbered line right above a label: what it is, the labels below show. */
function mayBegin({ atom, known }: Piece, next: Piece | undefined): boolean {
  if (known || !atom.short || atom.mark?.ordinal == null || next?.role !== 'open') return false;
  return next.known;
}

function leaveRecord(state: State, role: 'sheet' | 'group' | 'whole' | 'number' = 'sheet'): Role {
  closeRecord(state);
  return role;
}

/** Words above text and no label are labels of the sheet where a title with labels follows. */
function weighTitle(state: State): void {
  if (state.open?.size === 0) {
    if (state.openAt >= 0) state.pending.push(state.openAt);
  } else for (const at of state.pending.splice(0)) state.ofSheet.add(at);
}

/** What is set as a title behind the last initiative with labels of a part, or in front of the first, and holds text but no label, is a section of the sheet. */
function endPart(state: State): void {
  closeRecord(state);
  if (state.labelled) for (const at of state.trailing) state.ofSheet.add(at);
  state.trailing = [];
  state.labelled = false;
}

function weighLabels(state: State): void {
  const { open, titleAt, hasBare, cut } = state;
  if (!open || cut.outline.titles.size === 0) return;
  if (open.size > 0) {
    const leading = state.labelled ? [] : state.trailing;
    for (const at of leading) state.ofSheet.add(at);
    state.trailing = [];
    state.labelled = true;
  } else if (hasBare && titleAt >= 0) state.trailing.push(titleAt);
}

function closeRecord(state: State): void {
  weighLabels(state);
  if (state.open && state.says && state.hasText) state.cut.labelled++;
  if (state.open) weighTitle(state);
  state.open = null;
  state.label = null;
  state.awaitsTitle = false;
}
