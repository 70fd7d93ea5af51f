import { type Factor, scoreOf } from '../evidence.ts';
import type { Atom } from './atom.ts';
import { type Cut, cutBy, type Role } from './cut.ts';
import { type Outline, outlinesOf, type Piece, type Style } from './outline.ts';
import { factorsOf } from './score.ts';

/** The outline that was taken, what speaks for it, and the next likely one. */
export interface Choice {
  readonly outline: Outline;
  readonly style: string;
  readonly factors: readonly Factor[];
  readonly score: number;
  readonly runnerUp: { readonly style: string; readonly score: number } | null;
  readonly first: Atom | null;
}

/** An outline less likely than this, or hardly likelier than one with other titles, is not taken. */
const least = 0.35;
const margin = 1.1;

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
  readonly cut: Cut;
  readonly factors: readonly Factor[];
  readonly score: number;
}

function weigh(
  outline: Outline,
  pieces: readonly Piece[],
  styles: ReadonlyMap<string, Style>,
): Tried {
  const cut = cutBy(outline, pieces, styles);
  const factors = factorsOf(cut);
  return { cut, factors, score: scoreOf(factors) };
}

/** The likeliest, where it is likely enough and clearly likelier than any that names other titles. */
export function choose([best, ...others]: readonly Tried[]): Tried | null {
  if (!best || best.score < least) return null;
  const rival = others.find((other) => !namesSame(other, best));
  return rival && best.score < rival.score * margin ? null : best;
}

/** Two outlines that take the same texts for titles do not contradict each other. */
function namesSame({ cut: { titles } }: Pick<Tried, 'cut'>, other: Pick<Tried, 'cut'>): boolean {
  const others = other.cut.titles;
  return titles.length === others.length && titles.every((at, i) => at === others[i]);
}

export function choiceOf(
  { cut, factors, score }: Tried,
  tried: readonly Tried[],
  styles: ReadonlyMap<string, Style>,
  pieces: readonly Piece[],
): Choice {
  const nameOf = ({ titles }: Outline): string => [...titles].join(', ') || 'label';
  const rival = tried.find((other) => !namesSame(other, { cut }));
  return {
    outline: cut.outline,
    style: nameOf(cut.outline),
    factors,
    score,
    runnerUp: rival ? { style: nameOf(rival.cut.outline), score: rival.score } : null,
    first: pieces[cut.roles.findIndex(begins)]?.atom ?? null,
  };
}

const begins = (role: Role): boolean => role === 'title' || role === 'first';
