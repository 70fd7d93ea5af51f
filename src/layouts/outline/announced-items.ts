import { isCertainSection, readSectionName } from '../../values/department-name.ts';
import { isEndMark } from '../grid/row-facts.ts';
import { type Atom, lineDepth } from './atom.ts';
import type { Role } from './cut-state.ts';
import { groupNoun, isOuter, namesByNumber, nounOf } from './group-styles.ts';
import { isNamed } from './is-named.ts';
import { type Piece, unmarkedStyle } from './outline.ts';
import { isBetween } from './set-apart.ts';
import type { SheetPart } from './sheet-part.ts';

/** `item` is an initiative, `subtitle` its title below a number; `group` heads several; `note` is text of the item above. */
export type ItemRole = 'item' | 'note' | 'subtitle' | 'group';

type Items = ReadonlyMap<Atom, ItemRole>;

export interface Announced {
  readonly items: Items;
  /** The first word of which it is not certain that it announces the list below. */
  readonly doubtful: Atom | null;
}

const none: Items = new Map();

/** What names a sheet: without any of it other documents announce lists as well. */
const ofSheets: readonly SheetPart['kind'][] = ['title', 'titleYear', 'department', 'pair', 'head'];

/**
 * Items of a list right below a heading that announces initiatives (重点課題), below a heading that rates what follows,
 * or below a department: each is an initiative, where no label stands among them and nothing but the end of the part
 * ends the list. The text below an item is its own. Below the title of a sheet several that a word names or numbers
 * (事業名：…, 重点課題1) need no such heading.
 */
export function announcedItems(
  pieces: readonly Piece[],
  roles: readonly Role[],
  parts: ReadonlyMap<Atom, SheetPart>,
): Announced {
  const lists: Items[] = [];
  let doubtful: Atom | null = null;
  const kinds = new Set([...parts.values()].map(({ kind }) => kind));
  const isTitled = kinds.has('title');
  if (!ofSheets.some((kind) => kinds.has(kind))) return { items: none, doubtful: null };
  // What is set alike is tried once in vain: each try may look at all that follows.
  const refused = new Set<string>();
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.role === 'table' || !isFree(roles[at])) continue;
    const depth = announcedDepth(piece, parts, isTitled);
    if (depth !== null && piece.known && isBelowTitle(pieces, at)) doubtful ??= piece.atom;
    else if (depth !== null)
      lists.push(itemsBelow(pieces, roles, { ...piece, at: at + 1, depth, head: piece }));
    else if (isTitled && isFirstNamed(piece) && !lists.at(-1)?.has(piece.atom)) {
      const list = refused.has(piece.style) ? none : namedItems(pieces, roles, at);
      if (list.size > 0) lists.push(list);
      else refused.add(piece.style);
    }
  }
  return { items: new Map(certainLists(lists).flatMap((list) => [...list])), doubtful };
}

/** 事業名：X, and the first of several that a word numbers, or that a number and a section stand around. */
function isFirstNamed({ atom, style, role }: Piece): boolean {
  if (role !== 'open' || isNamed(atom)) return role === 'open';
  return atom.mark?.ordinal === 1 && (namesByNumber(style) || sectionBehindOf(atom) !== null);
}

/**
 * Bare numbers are those of any list: then it stands right below what names the sheet, and each of its items has its
 * section behind it and a sentence below, and is no name of a section itself.
 */
function areOwned(list: Items, above: Piece | undefined): boolean {
  const entries = [...list];
  return entries.every(([atom, role], i) => {
    if (role !== 'item' || isNamed(atom) || namesByNumber(atom.style)) return true;
    if (!above?.isSheet) return false;
    const [below, kind] = entries[i + 1] ?? [];
    const isUnit = readSectionName(atom.text.replace(sectionBehind, '')) !== null;
    return !isUnit && sectionBehindOf(atom) !== null && kind === 'note' && isSentence(below);
  });
}

const isSentence = (atom: Atom | undefined): boolean => /。$/u.test(atom?.text ?? '');

/** The section in brackets behind a title; null where they hold something else, or there are none. */
function sectionBehindOf({ text }: Atom): string | null {
  const inner = sectionBehind.exec(text)?.[1] ?? '';
  return isCertainSection(inner) ? inner : null;
}

/** Several of one kind, and the groups of them; one alone may name anything. */
function namedItems(pieces: readonly Piece[], roles: readonly Role[], at: number): Items {
  const list = groupedItems(pieces, roles, at) ?? itemsBelow(pieces, roles, named(pieces, at));
  const items = [...list.values()].filter((role) => role === 'item');
  const areSentences = [...list].every(([atom, role]) => role !== 'note' || !isListItem(atom));
  return items.length > 1 && areSentences && areOwned(list, pieces[at - 1]) ? list : none;
}

function named(pieces: readonly Piece[], at: number): Beginning {
  const depth = (pieces[at]?.atom.depth ?? lineDepth) - 1;
  return { at, depth, rates: false, isDepartment: false };
}

/** A first number right above a name heads a group, where a further one set alike stands above another; null for none. */
function groupedItems(pieces: readonly Piece[], roles: readonly Role[], at: number): Items | null {
  const head = pieces[at - 1];
  if (head?.role !== 'open' || !isTitled(head) || head.atom.mark?.ordinal !== 1) return null;
  const list = itemsBelow(pieces, roles, { ...named(pieces, at), at: at - 1, groups: head.style });
  const groups = [...list.values()].filter((role) => role === 'group');
  return groups.length > 1 ? list : null;
}

/** An item of a list that is no sentence may be an initiative, and what stands above it a group. */
const isListItem = ({ place, text }: Atom): boolean => /^item\d/.test(place) && !/。$/u.test(text);

/** What is set as the items of other lists are is no text of an item: such a list is left open. */
function certainLists(lists: readonly Items[]): readonly Items[] {
  const styles = new Set(
    lists.flatMap((list) =>
      [...list].flatMap(([{ style }, role]) => (role === 'item' ? style : [])),
    ),
  );
  return lists.filter((list) =>
    [...list].every(
      ([{ style, mark }, role]) => role !== 'note' || mark === null || !styles.has(style),
    ),
  );
}

/**
 * A word that is a label as well as an announcement (主な取組), right below what is set as a title and means nothing else:
 * it speaks of that as likely as of initiatives of its own.
 */
function isBelowTitle(pieces: readonly Piece[], at: number): boolean {
  const above = pieces
    .slice(Math.max(1, at - 4), at)
    .reverse()
    .find((piece) => !isBetween(piece) && piece.atom.column?.key !== 'section');
  if (above?.role !== 'open' || above.known || above.announces || above.rates) return false;
  const { atom, section } = above;
  if (atom.depth > (pieces[at]?.atom.depth ?? 0)) return false;
  if (!atom.short || section || atom.rest !== '' || readSectionName(atom.text) !== null)
    return false;
  if (atom.blockKey !== null || atom.heading !== null || /。$/u.test(atom.text)) return false;
  const isSet = atom.mark !== null || atom.line.bold || atom.setting.form !== 'bare';
  return isSet || isLowHeading(atom) || atom.block === pieces[at]?.atom.block;
}

/** Below the title of the page, and above lines. */
const isLowHeading = ({ depth }: Atom): boolean => depth > 1 && depth < lineDepth;

/** Part of no initiative. */
function isFree(role: Role | undefined): boolean {
  return role === 'open' || role === 'sheet';
}

/**
 * The depth of a heading that announces a list; null for any other atom. A department does below the title of a sheet:
 * elsewhere its sections or telephones may be listed.
 */
function announcedDepth(
  piece: Piece,
  parts: ReadonlyMap<Atom, SheetPart>,
  isTitled: boolean,
): number | null {
  const { atom } = piece;
  const part = parts.get(atom);
  if (part && !(part.kind === 'title' && piece.announces))
    return part.kind === 'department' && isTitled ? atom.depth : null;
  if (piece.rates) return atom.depth;
  return piece.announces ? atom.depth : null;
}

/** Where a list begins, and what heads it. */
interface Beginning extends Pick<Piece, 'rates' | 'isDepartment'> {
  readonly at: number;
  /** No heading so high belongs to the list. */
  readonly depth: number;
  /** What announces the list. */
  readonly head?: Piece;
  /** The style of numbered lines that head groups where they stand right above a name. */
  readonly groups?: string;
}

function itemsBelow(pieces: readonly Piece[], roles: readonly Role[], from: Beginning): Items {
  const list = listFrom(pieces, roles, from);
  const first = firstItem(list);
  const isShown = !first || isMarked(first) || isNamed(first) || pieces[from.at]?.section;
  return isShown || haveSections(list, pieces, from.at) ? list : none;
}

/** Nothing but the sections of most of them shows that short lines in brackets are titles. */
function haveSections(list: Items, pieces: readonly Piece[], begin: number): boolean {
  let left = list.size;
  let [items, sections] = [0, 0];
  for (let at = begin; left > 0 && at < pieces.length; at++) {
    const role = list.get((pieces[at] as Piece).atom);
    if (role !== undefined) left--;
    if (role !== 'item') continue;
    items++;
    if (hasSection(pieces, at)) sections++;
  }
  return sections * 2 > items;
}

/** Behind it or below it. */
function hasSection(pieces: readonly Piece[], at: number): boolean {
  const own = pieces[at]?.atom;
  return pieces[at + 1]?.section === true || (own !== undefined && sectionBehindOf(own) !== null);
}

const sectionBehind = /[(（【［[]([^()（）【】［\]]{2,20})[)）】］\]]$/u;

function listFrom(
  pieces: readonly Piece[],
  roles: readonly Role[],
  { at: begin, depth, rates, isDepartment, groups, head }: Beginning,
): Items {
  const list = new Map<Atom, ItemRole>();
  let style: string | null = null;
  for (let at = begin; at < pieces.length; at++) {
    const piece = pieces[at];
    if (!piece || piece.role === 'skip') continue;
    if (piece.role === 'table')
      return endsInItem(list, pieces[at - 1]) || headsTable(list, piece) ? none : list;
    if (piece.role === 'end') {
      if (rates && piece.isDepartment) continue;
      return list;
    }
    const { atom } = piece;
    if (!isFree(roles[at])) return none;
    if (isEndMark(atom.text)) return list;
    if (piece.rates) return !rates && endsInItem(list, pieces[at - 1]) ? none : list;
    const isGroup = piece.style === groups && isNamedNext(pieces[at + 1]);
    if (isGroup || headsGroup(pieces, at)) {
      list.set(atom, 'group');
      continue;
    }
    if (headsSections(piece, list, depth)) continue;
    if (atom.depth < lineDepth && atom.depth <= depth) return list;
    if (head !== undefined && followsHead(piece, head)) return list;
    if (endsPart(piece, style)) return isDepartment ? none : list;
    if (isLabelled(piece)) return none;
    if (isNote(atom) && list.size > 0) continue;
    if (style === null && !mayBeItem(atom, isDepartment)) return none;
    style ??= piece.style;
    if (isTitleBelow(piece, pieces[at - 1], list)) list.set(atom, 'subtitle');
    else if (piece.style === style) list.set(atom, 'item');
    else if (isHeaded(piece, pieces[at + 1], isDepartment)) return none;
    else if (isBelow(atom, pieces, at, list, isDepartment)) list.set(atom, 'note');
    else return atom.place === 'text' && hasItems(list, 'item0') ? list : none;
  }
  return list;
}

/** The next heading that is set and numbered as that of the list: 2 重点事項, 3 留意事項. */
function followsHead({ style, atom }: Piece, head: Piece): boolean {
  const [before, ordinal] = [head.atom.mark?.ordinal, atom.mark?.ordinal];
  return (
    before != null && ordinal === before + 1 && unmarkedStyle(style) === unmarkedStyle(head.style)
  );
}

/** A section over items: in front of the first, behind a sign, or as a heading no deeper than that of the list. */
function headsSections(
  { section, namesSection, atom }: Piece,
  list: Items,
  depth: number,
): boolean {
  if (section) return list.size === 0 || atom.mark !== null;
  return namesSection && atom.depth <= depth;
}

const isNote = ({ mark, place }: Atom): boolean => mark?.family === '※' && place === 'text';

/**
 * A line whose noun numbers groups, right above a title set otherwise; one that another with its noun and number is
 * right below.
 */
function headsGroup(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || !isTitled(piece)) return false;
  const next = pieces[at + 1]?.namesSection ? pieces[at + 2] : pieces[at + 1];
  if (next?.role !== 'open') return false;
  const [noun, mark] = [nounOf(piece.style), next.atom.mark];
  if (noun !== '' && noun === nounOf(next.style)) return mark?.ordinal === piece.atom.mark?.ordinal;
  // Roman digits above a word that numbers initiatives: the word's are the items.
  if (noun === '' && isOuter(piece.style) && namesByNumber(next.style)) return true;
  const isItem = isTitled(next) || (next.atom.place === 'item0' && !/。$/u.test(next.atom.text));
  return groupNoun.test(noun) && next.style !== piece.style && isItem;
}

const isNamedNext = (next: Piece | undefined): boolean =>
  next?.role === 'open' && isNamed(next.atom);

/** Behind a number or sign, and no sentence. */
function isTitled({ atom, known }: Piece): boolean {
  const { mark, short, text } = atom;
  return !known && mark !== null && mark.family !== '※' && short && !/。$/u.test(text);
}

/** A title below an item: with a sentence of its own below, or below a department, where either may be the initiative. */
function isHeaded(piece: Piece, next: Piece | undefined, isDepartment: boolean): boolean {
  if (!isTitled(piece) || piece.atom.place.startsWith('item')) return false;
  const isText = next?.role === 'open' && next.atom.mark === null && /。$/u.test(next.atom.text);
  return isDepartment || (isText && next.atom.place === 'text');
}

/** The title stands on the line below its number. */
function isTitleBelow({ atom }: Piece, above: Piece | undefined, list: Items): boolean {
  const isNumber = above?.atom.setting?.label === '' && list.get(above.atom) === 'item';
  return isNumber && atom.short && atom.mark === null && !/。$/u.test(atom.text);
}

/** A known heading of the sheet, set otherwise than the items. */
function endsPart({ atom, style }: Piece, items: string | null): boolean {
  if (items === null || style === items) return false;
  return (atom.blockKey !== null && atom.blockKey !== 'plain') || atom.heading === 'legend';
}

/** The items are those of a list; text below it is no more of it. */
function hasItems(list: Items, place: string): boolean {
  const first = firstItem(list);
  return first?.place === place;
}

function firstItem(list: Items): Atom | undefined {
  for (const [atom, role] of list) if (role === 'item') return atom;
  return undefined;
}

/** A lone item above a table of initiatives heads them, whatever is said of it. */
function headsTable(list: Items, { lead }: Piece): boolean {
  return lead && [...list.values()].filter((role) => role === 'item').length === 1;
}

/** An item right above a table heads the table, one above a grade what is rated so. */
function endsInItem(list: Items, above: Piece | undefined): boolean {
  return above !== undefined && list.get(above.atom) === 'item';
}

/** A known label among the items: what stands here is no list of initiatives. */
function isLabelled({ known, atom }: Piece): boolean {
  if (isNamed(atom)) return false;
  const isGrade =
    atom.rest !== '' && /^[SA-FX-ZＳＡ-ＦＸ-Ｚ◎○〇◯△▲×①-⑨Ⅰ-Ⅴ]$/u.test(atom.setting.label);
  return known || isGrade || atom.heading === 'initiatives' || atom.blockKey !== null;
}

/** A list item, a marked line, a heading or a term, a line in brackets or behind the word for it; a note is none. */
function mayBeItem(atom: Atom, isDepartment: boolean): boolean {
  const { place, depth, setting, blockKey } = atom;
  if (place === 'item0') return true;
  if (depth < lineDepth || place === 'term' || isNamed(atom)) return !isDepartment;
  if (place !== 'text') return false;
  const isBracketed = blockKey === null && /^[【『]$/u.test(setting.form);
  return isMarked(atom) || (isBracketed && !isDepartment);
}

/** Behind a number or sign, a list item, a heading or a term. */
function isMarked({ place, mark, depth }: Atom): boolean {
  return place !== 'text' || depth < lineDepth || (mark !== null && mark.family !== '※');
}

/** Behind a mark, in brackets or behind the word for it. */
function isSetOff(atom: Atom): boolean {
  return atom.mark !== null || atom.setting.form !== 'bare' || isNamed(atom);
}

/** Deeper than the items: a further line, a nested item, text below a heading or term, a section, sentences below a marked title. */
function isBelow(
  atom: Atom,
  pieces: readonly Piece[],
  at: number,
  list: Items,
  isDepartment: boolean,
): boolean {
  const { place, depth, mark } = atom;
  if (pieces[at]?.section === true && list.size > 0) return true;
  if (depth < lineDepth || mark?.family === '※') return false;
  if (place.endsWith('+') || /^item[1-9]/.test(place) || place === 'description') return true;
  const above = pieces[at - 1]?.atom;
  if (mark !== null) return true;
  const first = firstItem(list);
  const isSet = isDepartment ? first?.mark?.no != null : first !== undefined && isSetOff(first);
  const isTitle = isSet && !/。$/u.test(first?.text ?? '');
  if (isTitle && place === 'text' && /[。、]/u.test(atom.text)) return true;
  return above !== undefined && (above.depth < lineDepth || above.place === 'term');
}
