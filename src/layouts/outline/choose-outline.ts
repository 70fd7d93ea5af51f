import { type Factor, scoreOf } from '../evidence.ts';
import type { Atom } from './atom.ts';
import { cutBy } from './cut.ts';
import type { Cut, Role } from './cut-state.ts';
import { namesByNumber } from './group-styles.ts';
import { type Outline, outlinesOf, type Piece, type Style } from './outline.ts';
import { factorsOf } from './score.ts';

/** The outline that was taken, what speaks for it, and the next likely one. */
export interface Choice {
  readonly outline: Outline;
  readonly factors: readonly Factor[];
  readonly score: number;
  readonly runnerUp: { readonly score: number; readonly first: Atom | null } | null;
  /** Where its first initiative begins. */
  readonly first: Atom | null;
}

/** An outline less likely than this, or hardly likelier than one with other titles, is not taken. */
const least = 0.35;
const margin = 1.1;
/** Of two lines one below the other above the labels of each initiative either may be the title. */
const nestedMargin = 1.5;

/** Every outline that gives initiatives with labels, the likeliest first. */
export function weighOutlines(
  pieces: readonly Piece[],
  styles: ReadonlyMap<string, Style>,
): readonly Tried[] {
  return outlinesOf([...styles.values()], pieces)
    .map((outline) => weigh(outline, pieces, styles))
    .filter(({ cut }) => cut.records > 0 && cut.labelled > 0)
    .sort((a, b) => b.score - a.score);
}

export interface Tried {
  /** Without the roles: of many cuts of a long document these take too much room. */
  readonly cut: Omit<Cut, 'roles'>;
  /** The place of the atom with which its first initiative begins; -1 where there is none. */
  readonly first: number;
  readonly factors: readonly Factor[];
  readonly score: number;
}

function weigh(
  outline: Outline,
  pieces: readonly Piece[],
  styles: ReadonlyMap<string, Style>,
): Tried {
  const { roles, ...cut } = cutBy(outline, pieces, styles);
  const factors = factorsOf(cut);
  return { cut, first: roles.findIndex(begins), factors, score: scoreOf(factors) };
}

/** The likeliest, where it is likely enough and clearly likelier than any that names other titles. */
export function choose([best, ...others]: readonly Tried[]): Tried | null {
  if (!best || best.score < least) return null;
  const isRival = (other: Tried): boolean =>
    best.score < other.score * (isBeside(best, other) ? nestedMargin : margin) &&
    !namesSame(other, best);
  return others.some(isRival) ? null : best;
}

/** The titles of one stand right below those of the other, and no noun numbers the likelier ones. */
function isBeside({ cut: { titles, outline } }: Tried, other: Tried): boolean {
  if ([...outline.titles].some(namesByNumber)) return false;
  const others = other.cut.titles;
  const [first = 0] = titles;
  const step = (others[0] ?? 0) - first;
  if (titles.length !== others.length || Math.abs(step) !== 1) return false;
  return titles.every((at, i) => others[i] === at + step);
}

/** Two outlines that take the same texts for titles do not contradict each other. */
function namesSame({ cut: { titles } }: Pick<Tried, 'cut'>, other: Pick<Tried, 'cut'>): boolean {
  const others = other.cut.titles;
  return titles.length === others.length && titles.every((at, i) => at === others[i]);
}

/** An outline as it is told, with the likeliest one that names other titles. */
export function choiceOf(
  { cut, first, factors, score }: Tried,
  tried: readonly Tried[],
  pieces: readonly Piece[],
): Choice {
  const rival = tried.find((other) => !namesSame(other, { cut }));
  return {
    outline: cut.outline,
    factors,
    score,
    runnerUp: rival ? { score: rival.score, first: atomAt(rival.first, pieces) } : null,
    first: atomAt(first, pieces),
  };
}

function atomAt(place: number, pieces: readonly Piece[]): Atom | null {
  return pieces[place]?.atom ?? null;
}

const begins = (role: Role): boolean => role === 'title' || role === 'first';
