import { foldKey } from '../../values/fold.ts';
import type { Atom } from './atom.ts';

/** What an atom is for the search: numbers instead of texts, so that many cuts are cheap to try. */
export interface Piece {
  readonly atom: Atom;
  readonly style: number;
  /** Folded label. */
  readonly label: string;
  /** True for a label that says something of an initiative. */
  readonly known: boolean;
  /** True for one with texts, grades or figures. */
  readonly says: boolean;
  /** True for a label that names the initiative: 取組名. */
  readonly lead: boolean;
  /** Visible characters of the text on its line. */
  readonly length: number;
  /** `end`: what stands here ends an initiative (a department, a title, a closing section); `skip`: furniture. */
  readonly role: 'open' | 'end' | 'skip' | 'table';
  /** True for a heading that rates what stands below it, and for one that names a department. */
  readonly rates: boolean;
  readonly isDepartment: boolean;
  /** Of a table: the labels of an initiative that it holds, folded, where none of them names one. */
  readonly keys: readonly string[];
}

/** All atoms that are set alike. */
export interface Style {
  readonly id: number;
  readonly name: string;
  count: number;
  known: number;
  short: number;
  /** How often each label stands in this style. */
  readonly labels: Map<string, number>;
}

/** One way to cut running text: which style begins an initiative, and which styles are labels in it. */
export interface Outline {
  /** Style of the titles; negative where a label names the initiative (取組名：…). */
  readonly title: number;
  readonly labels: ReadonlySet<number>;
}

/** Styles over the whole document: twenty departments vote together. */
export function stylesOf(pieces: readonly Piece[]): readonly Style[] {
  const styles: Style[] = [];
  for (const { style, atom, known, label, role } of pieces) {
    if (role === 'table' || role === 'skip') continue;
    const own = (styles[style] ??= {
      id: style,
      name: atom.style,
      count: 0,
      known: 0,
      short: 0,
      labels: new Map(),
    });
    own.count++;
    if (known) own.known++;
    if (atom.short) own.short++;
    own.labels.set(label, (own.labels.get(label) ?? 0) + 1);
  }
  return styles.filter((style) => style !== undefined);
}

/** The label of an atom as it is compared with others. */
export function labelOf(atom: Atom): string {
  return foldKey(atom.setting.label);
}

const often = 3;

/**
 * True where an atom of a label style is a label: a style that is mostly known words makes labels of all of its short
 * texts, another one only of words that are known or stand three times.
 */
export function isLabel(piece: Piece, styles: ReadonlyMap<number, Style>, outline: Outline): boolean {
  const style = styles.get(piece.style);
  if (!style || !piece.atom.short || !outline.labels.has(piece.style)) return false;
  if (piece.known || isPure(style)) return true;
  return (style.labels.get(piece.label) ?? 0) >= often && !isSentence(piece.atom);
}

/** Mostly known words. */
export function isPure(style: Style): boolean {
  return style.known * 2 >= style.count && style.short * 10 >= style.count * 8;
}

function isSentence({ text }: Atom): boolean {
  return /[。]$/u.test(text);
}

const mostCuts = 150;

/** Every cut worth trying: each style of short, different texts as titles, with the label styles that fit. */
export function outlinesOf(styles: readonly Style[], hasLead: boolean): readonly Outline[] {
  const known = styles.filter((style) => style.known > 0);
  const pure = known.filter(isPure);
  const titles = styles.filter(mayBeTitle).sort((a, b) => b.count - a.count);
  const outlines: Outline[] = [];
  const add = (title: number, labels: readonly Style[]): void => {
    const ids = new Set(labels.map(({ id }) => id).filter((id) => id !== title));
    const isNew = !outlines.some(
      (other) => other.title === title && other.labels.size === ids.size && [...ids].every((id) => other.labels.has(id)),
    );
    if (ids.size > 0 && isNew && outlines.length < mostCuts) outlines.push({ title, labels: ids });
  };
  if (hasLead) add(-1, known);
  for (const { id } of titles) {
    add(id, known);
    add(id, pure);
    for (const style of known) add(id, known.filter((other) => other !== style));
  }
  return outlines;
}

/** Titles are short and differ, and most of them are no known words. */
function mayBeTitle(style: Style): boolean {
  return (
    style.short * 10 >= style.count * 8 &&
    style.known * 2 < style.count &&
    !style.name.startsWith('description') &&
    !/\|(?:[：＝／/…｜|⇒―∶]|gap)$/u.test(style.name)
  );
}
