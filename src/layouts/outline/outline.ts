import type { Table } from '../../parse/document.ts';
import { foldKey } from '../../values/fold.ts';
import { goalMayName } from '../../vocabulary/goal-may-name.ts';
import { type Atom, lineDepth } from './atom.ts';
import { nameOfChain } from './name-of-chain.ts';
import { isInBrackets } from './setting.ts';

/** Behind the name of a style: its unknown words that stand once. */
export const unknownMark = '?';
/** Behind the name of a style: its plain lines right above a label. */
export const aboveMark = '^';

/** A style without such a mark. */
export const unmarkedStyle = (style: string): string => style.replace(/[?^]$/u, '');

/** What an atom is for the search: numbers instead of texts, so that many cuts are cheap to try. */
export interface Piece {
  readonly atom: Atom;
  /** The atom's style, finer where words or place set it apart. */
  readonly style: string;
  /** Folded label. */
  readonly label: string;
  /** True for an unknown word that stands between texts as often as the known labels set alike. */
  readonly recurs: boolean;
  /** True for a label that says something of an initiative. */
  readonly known: boolean;
  /** True for one with texts, grades or figures. */
  readonly says: boolean;
  /** True for a label that names the initiative: 取組名. */
  readonly lead: boolean;
  /** True for a label that asks for a name, with a title behind it, by its word or by its place. */
  readonly names: boolean;
  /** True for a heading whose word announces initiatives, and for one that stands but once a department as well. */
  readonly mayAnnounce: boolean;
  readonly announces: boolean;
  /** True for a line that names a section and says nothing else, and for a heading as well. */
  readonly section: boolean;
  readonly namesSection: boolean;
  /** Visible characters of the text on its line. */
  readonly length: number;
  /** `end`: what stands here ends an initiative (a department, a title, a closing section); `skip`: furniture. */
  readonly role: 'open' | 'end' | 'skip' | 'table';
  /** True for a heading that rates what stands below it, and for one that names a department. */
  readonly rates: boolean;
  readonly isDepartment: boolean;
  /** True for what names a sheet: a title, a department, a head. */
  readonly isSheet: boolean;
  /** The table, where the piece is one. */
  readonly table: Table | null;
  /** Of a table: the labels of an initiative that it holds, folded, where none of them names one. */
  readonly keys: readonly string[];
  /** True for a table that may go on with the initiative of one above. */
  readonly mayGoOn: boolean;
  /** True for a table that may stand in front of one that names the initiative. */
  readonly isFront: boolean;
  /** True for a line that counts the forms of the document: it stands right above one. */
  readonly numbersForm: boolean;
}

/** All atoms that are set alike. */
export interface Style {
  readonly name: string;
  count: number;
  known: number;
  /** Labels that name an initiative among them: these say nothing of what else is set so. */
  leads: number;
  short: number;
  /** Labels of the department among them. */
  blocks: number;
  sections: number;
  /** Headings that name a part of an initiative or a sheet: 基本情報, 総合評価. */
  parts: number;
  /** How often each label stands in this style, and how many of them recur nowhere. */
  readonly labels: Map<string, number>;
  once: number;
}

/** One way to cut running text: which styles begin an initiative, and which are labels in it. */
export interface Outline {
  /** Styles of the titles; none where a label names the initiative (取組名：…). */
  readonly titles: ReadonlySet<string>;
  /** The label that names it where none does for certain (施策：…, 取組：…), folded. */
  readonly standIn: string | null;
  readonly labels: ReadonlySet<string>;
}

/** Styles over the whole document: twenty departments vote together. */
export function stylesOf(pieces: readonly Piece[]): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  for (const { style, atom, known, lead, label, role, namesSection } of pieces) {
    if (role === 'table' || role === 'skip') continue;
    const own = styles.get(style) ?? newStyle(style);
    styles.set(style, own);
    own.count++;
    if (known) own.known++;
    if (known && lead) own.leads++;
    if (atom.short) own.short++;
    if (!known && atom.blockKey !== null) own.blocks++;
    if (namesSection) own.sections++;
    if (atom.heading === 'part') own.parts++;
    const times = (own.labels.get(label) ?? 0) + 1;
    own.labels.set(label, times);
    if (times === 1) own.once++;
    else if (times === often) own.once--;
  }
  return styles;
}

function newStyle(name: string): Style {
  return {
    name,
    count: 0,
    known: 0,
    leads: 0,
    short: 0,
    blocks: 0,
    sections: 0,
    parts: 0,
    labels: new Map(),
    once: 0,
  };
}

/** The label of an atom as it is compared with others; a long text is none, and folding it is dear. */
export function labelOf({ short, setting }: Atom): string {
  return short ? foldKey(setting.label) : setting.label;
}

/** True for a piece with which an initiative begins. */
export function isTitleOf(
  { titles, standIn }: Outline,
  { lead, label, announces, style, atom }: Piece,
): boolean {
  if (titles.size > 0) return titles.has(style) && atom.short && !isOfSheet(atom);
  const names = standIn === null ? lead && !announces : label === standIn && hasValue(atom);
  return names && atom.short;
}

/** With text on its line, or as the term of a list. */
export function hasValue({ rest, place }: Atom): boolean {
  return rest !== '' || place === 'term';
}

/** A known label or heading of the sheet, and no label of an initiative. */
function isOfSheet({ column, blockKey, heading }: Atom): boolean {
  return column === null && (blockKey !== null || heading !== null);
}

/** How often an unknown word must stand before it is a label: where a bracket, mark or separator sets it off, and where nothing does. */
const often = 2;
const oftenBare = 3;

/**
 * True where an atom of a label style is a label: a style that is mostly known words makes labels of all of its short
 * texts, those that stand once too; another one only of words that are known or recur.
 */
export function isLabel(
  piece: Piece,
  styles: ReadonlyMap<string, Style>,
  { labels }: Outline,
): boolean {
  const name = piece.style.endsWith(unknownMark) ? piece.style.slice(0, -1) : piece.style;
  const style = styles.get(name);
  if (!style || !piece.atom.short) return false;
  if (!labels.has(name)) return isBoldAgain(piece, style, labels);
  if (piece.known || piece.atom.learned || piece.recurs || isPure(style)) return true;
  if (standsAgain(style)) return true;
  if (style.known === style.leads) return false;
  const least = /\|\|\|bare\^?$/.test(name) ? oftenBare : often;
  return (style.labels.get(piece.label) ?? 0) >= least && !isSentence(piece.atom);
}

/** Set off in bold in front of its text, and again, where the known labels stand in bold by themselves. */
function isBoldAgain({ atom, label }: Piece, style: Style, labels: ReadonlySet<string>): boolean {
  if (atom.setting.form !== '**' || (style.labels.get(label) ?? 0) < often) return false;
  return labels.has(`${atom.place}|b|${atom.mark?.family ?? ''}|bare`);
}

/** Mostly known words. */
function isPure(style: Style): boolean {
  const { known, leads, blocks, count, short } = style;
  const others = count - leads;
  return known > leads && (known - leads + blocks) * 2 >= others && short * 10 >= count * 8;
}

function isSentence({ setting }: Atom): boolean {
  return setting.label.endsWith('。');
}

/** Cuts that are tried, and the steps from piece to piece that all of them together may take. */
const mostCuts = 150;
const mostSteps = 6_000_000;
const leastCuts = 12;

/** Every cut worth trying: styles of short, different texts as titles, with the label styles that fit. */
export function outlinesOf(styles: readonly Style[], pieces: readonly Piece[]): readonly Outline[] {
  const known = styles.filter((style) => style.known > 0);
  if (known.length === 0) return tableOutlines(styles, pieces);
  const most = Math.max(leastCuts, Math.min(mostCuts, Math.floor(mostSteps / pieces.length)));
  const found: Outline[] = leadsOf(pieces).map((standIn) => ({
    titles: new Set<string>(),
    standIn,
    labels: namesOf(known),
  }));
  const again = styles.filter(standsAgain);
  const sets = labelSetsOf(known, most);
  const labelSets = again.length > 0 ? [[...known, ...again], ...sets] : sets;
  for (const titles of titleSets(styles)) {
    if (found.length >= most) break;
    for (const labels of different(labelSets, titles, most - found.length))
      found.push({ titles, standIn: null, labels });
  }
  return found;
}

/**
 * Where the only labels are those of tables, and none of these names an initiative, the line above each may, if the
 * document names a sheet: a numbered one, or where a label recurs any that is set off. Another line above a table may as
 * well say what the table is.
 */
function tableOutlines(styles: readonly Style[], pieces: readonly Piece[]): readonly Outline[] {
  const keys = pieces.flatMap((piece) => piece.keys);
  if (keys.length === 0 || !pieces.some(({ isSheet }) => isSheet)) return [];
  const recurs = new Set(keys).size < keys.length;
  const set = new Set(
    pieces.flatMap(({ style, atom, role }) =>
      role === 'open' && (atom.mark?.ordinal != null || (recurs && isSetOff(atom))) ? style : [],
    ),
  );
  return titleSets(styles)
    .filter((titles) => [...titles].every((style) => set.has(style)))
    .slice(0, mostCuts)
    .map((titles) => ({ titles, standIn: null, labels: new Set<string>() }));
}

/** A heading, in bold or in brackets. */
function isSetOff({ depth, line, setting }: Atom): boolean {
  return depth < lineDepth || line.bold || isInBrackets(setting);
}

/**
 * True for a style without known words of which nearly each text stands again: as a heading, in bold, in brackets or
 * behind a sign these are labels, for titles differ. Words of the sheet are none.
 */
export function standsAgain(style: Style | undefined): boolean {
  if (!style || style.known + style.blocks + style.parts > 0 || style.short < style.count)
    return false;
  const [place = '', bold = '', family = '', form = ''] = style.name.split('|');
  const isOff =
    /^h\d$/.test(place) || bold !== '' || family !== '' || /^[【［[〔<＜≪《]$/.test(form);
  if (!isOff || !/^[■◆□◇▼▶]?$/u.test(family)) return false;
  return style.once * 4 <= style.count && !style.labels.has('');
}

/** All label styles, those that are mostly known words, and all but one; of a long document only the first two. */
function labelSetsOf(known: readonly Style[], most: number): readonly (readonly Style[])[] {
  const without = most < mostCuts ? [] : known.slice(0, mostCuts + 2);
  return [
    known,
    known.filter(isPure),
    ...without.map((one) => known.filter((other) => other !== one)),
  ];
}

/**
 * What may name the initiatives: labels that do nothing else. With none of them the first word for what stands above
 * initiatives (施策), or the last link of the chain that it begins, or one that may be their actions or goals (取組, 重点目標) and begins a paragraph wherever it stands,
 * a goal twice at least; else an unknown one by its place.
 */
function leadsOf(pieces: readonly Piece[]): readonly (string | null)[] {
  if (pieces.some(({ lead, role }) => lead && role === 'open')) return [null];
  const isOther = (piece: Piece): boolean => piece.atom.column?.standIn === true;
  const standIn = pieces.findIndex((piece) => mayName(piece) && isOther(piece));
  const ofChain = nameOfChain(pieces, standIn);
  if (ofChain) return [ofChain.label];
  const [first] = namesByWord(pieces);
  if (first !== undefined) return [pieces[first]?.label ?? ''];
  const byPlace = pieces.find(({ names, atom }) => names && atom.column === null);
  return byPlace ? [byPlace.label] : [];
}

/**
 * The places of the first word that may name initiatives or say what is done or wanted (取組, 重点目標), where it begins a
 * form with a title wherever it stands; a goal twice at least.
 */
export function namesByWord(pieces: readonly Piece[]): readonly number[] {
  const first = pieces.find((piece) => mayName(piece) && isNamingWord(piece));
  if (!first) return [];
  const all = pieces.flatMap(({ label }, at) => (label === first.label ? [at] : []));
  const isAlone = all.length < 2 && first.atom.column?.key === 'goals';
  const areNames = all.every((at) => mayName(pieces[at]) && beginsForm(pieces, at));
  return isAlone || !areNames ? [] : all;
}

function isNamingWord({ atom: { column } }: Piece): boolean {
  return column !== null && (column.key === 'initiative' || goalMayName(column));
}

const statement = /^[・●○◎■※]|。$/u;

/** With text that is no statement. */
function mayName(piece: Piece | undefined): boolean {
  return piece?.role === 'open' && hasValue(piece.atom) && !statement.test(piece.atom.rest);
}

/** At the beginning of its paragraph, or behind nothing but a number, section or department. */
function beginsForm(pieces: readonly Piece[], at: number): boolean {
  const block = pieces[at]?.atom.block;
  for (let above = at - 1; above >= 0; above--) {
    const piece = pieces[above];
    if (piece?.role !== 'open' || piece.atom.block !== block) return true;
    if (!isBesideName(piece)) return false;
  }
  return true;
}

function isBesideName({ atom: { column, rest } }: Piece): boolean {
  return rest !== '' && column !== null && ['no', 'section', 'department'].includes(column.key);
}

const namesOf = (styles: readonly Style[]): ReadonlySet<string> =>
  new Set(styles.map(({ name }) => name));

/** The different sets of labels that are no titles, up to a number of them. */
function different(
  sets: readonly (readonly Style[])[],
  titles: ReadonlySet<string>,
  most: number,
): Iterable<ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const set of sets) {
    if (found.size >= most) break;
    const names = namesOf(set.filter(({ name }) => !titles.has(name)));
    if (names.size > 0) found.set([...names].join(), names);
  }
  return found.values();
}

/** Styles that may be titles, the commonest first; headings set alike but for their depth may be one kind. */
function titleSets(styles: readonly Style[]): readonly ReadonlySet<string>[] {
  const titles = styles.filter(mayBeTitle).sort((a, b) => b.count - a.count);
  return [...headingSets(titles), ...nounSets(titles), ...titles.map((style) => namesOf([style]))];
}

/** 経営課題1 and 【経営課題3】: one noun, with brackets and without. */
function nounSets(titles: readonly Style[]): readonly ReadonlySet<string>[] {
  const nouns = new Map<string, Style[]>();
  for (const style of titles) {
    const noun = /\|[^|]?noun:([^|]+)\|/u.exec(style.name)?.[1];
    if (noun !== undefined) nouns.set(noun, [...(nouns.get(noun) ?? []), style]);
  }
  return [...nouns.values()].filter((kind) => kind.length > 1).map(namesOf);
}

/** Headings of neighbouring depths: below a group titles stand deeper than without one. */
function headingSets(titles: readonly Style[]): readonly ReadonlySet<string>[] {
  const kinds = new Map<string, Style[]>();
  for (const style of titles) {
    const kind = /^h\d(.*?)\??$/.exec(style.name)?.[1];
    if (kind !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), style]);
  }
  return [...kinds.values()].flatMap((kind) => {
    const sorted = kind.sort((a, b) => (a.name < b.name ? -1 : 1));
    return sorted.slice(1).map((style, at) => namesOf([...sorted.slice(at, at + 1), style]));
  });
}

/** Titles are short and differ, and most of them are neither known words nor names of sections. */
function mayBeTitle(style: Style): boolean {
  return (
    style.short * 10 >= style.count * 8 &&
    style.known * 2 < style.count &&
    style.sections * 2 < style.count &&
    style.parts * 2 < style.count &&
    !style.name.startsWith('description') &&
    !/\|(?:[：＝／/…｜|⇒→―∶]|gap|\|\|\*\*)\??$/u.test(style.name)
  );
}
