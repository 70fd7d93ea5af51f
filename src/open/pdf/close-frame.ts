import type { Rule } from './page-marks.ts';

/** The rules of one grid, and the lines that they lie on or end at, ascending. */
export interface Frame {
  readonly rules: readonly Rule[];
  readonly xs: readonly number[];
  readonly ys: readonly number[];
}

/** Finds the lines of a grid; where two rules or more end beyond its outermost rule, their ends are a line too. */
export function closeFrame(rules: readonly Rule[]): Frame {
  const horizontals = rules.filter(({ axis }) => axis === 'horizontal');
  const verticals = rules.filter(({ axis }) => axis === 'vertical');
  return { rules, xs: lines(verticals, horizontals), ys: lines(horizontals, verticals) };
}

/** Ends within this of each other lie on one line; points. */
const tolerance = 3;

function lines(rules: readonly Rule[], crossing: readonly Rule[]): number[] {
  const positions = [...new Set(rules.map(({ at }) => at))].sort((a, b) => a - b);
  const first = commonEnd(crossing.map(({ from }) => -from));
  const last = commonEnd(crossing.map(({ to }) => to));
  if (first !== null && -first < (positions[0] ?? 0) - tolerance) positions.unshift(-first);
  if (last !== null && last > (positions.at(-1) ?? 0) + tolerance) positions.push(last);
  return positions;
}

/** The largest of the ends, where another lies beside it. */
function commonEnd(ends: readonly number[]): number | null {
  const most = ends.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  return ends.filter((end) => most - end <= tolerance).length > 1 ? most : null;
}
