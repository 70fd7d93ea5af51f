import type { Rule } from './page-marks.ts';

/** Grid lines of one grid: rules, and its positions across and down, ascending. */
export interface Frame {
  readonly rules: readonly Rule[];
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** Sides that no rule draws: the grid goes on beyond them, or its sides were left open by design. */
  readonly open: { readonly top: boolean; readonly bottom: boolean };
}

/** Draws the sides that a grid leaves open: where two rules or more end on one line, that line bounds the cells. */
export function closeFrame(rules: readonly Rule[]): Frame {
  const horizontals = rules.filter(({ axis }) => axis === 'horizontal');
  const verticals = rules.filter(({ axis }) => axis === 'vertical');
  const sides = [...missingSides(horizontals, verticals), ...missingSides(verticals, horizontals)];
  const all = [...rules, ...sides];
  const ys = positions(all, 'horizontal');
  const drawn = (y: number | undefined) => horizontals.some(({ at }) => at === y);
  return {
    rules: all,
    xs: positions(all, 'vertical'),
    ys,
    open: { top: !drawn(ys[0]), bottom: !drawn(ys.at(-1)) },
  };
}

function positions(rules: readonly Rule[], axis: Rule['axis']): number[] {
  const ats = rules.filter((rule) => rule.axis === axis).map(({ at }) => at);
  return [...new Set(ats)].sort((a, b) => a - b);
}

/** The outermost lines, at the ends of these rules, on which none of the crossing rules lies. */
function missingSides(rules: readonly Rule[], crossing: readonly Rule[]): Rule[] {
  const axis = rules[0]?.axis === 'horizontal' ? 'vertical' : 'horizontal';
  const starts = rules.map(({ from }) => from);
  const ends = rules.map(({ to }) => to);
  return [side(rules, starts, Math.min), side(rules, ends, Math.max)]
    .filter((found) => found !== null)
    .filter(({ at }) => !crossing.some((rule) => Math.abs(rule.at - at) < 1))
    .map(({ at, from, to }) => ({ axis, at, from, to }));
}

/** Ends within this of each other lie on one line; points. */
const tolerance = 3;

function side(
  rules: readonly Rule[],
  ends: readonly number[],
  outermost: (a: number, b: number) => number,
): { at: number; from: number; to: number } | null {
  if (ends.length === 0) return null;
  const at = ends.reduce((a, b) => outermost(a, b));
  const ending = rules.filter((_, i) => Math.abs((ends[i] ?? 0) - at) <= tolerance);
  if (ending.length < 2) return null;
  const ats = ending.map((rule) => rule.at);
  return {
    at,
    from: ats.reduce((a, b) => Math.min(a, b)),
    to: ats.reduce((a, b) => Math.max(a, b)),
  };
}
