import type { Rule } from './page-marks.ts';

/** Rules of one page on common lines: positions ascend, rules point to them by index. */
export interface SnappedRules {
  /** Positions of vertical rules. */
  readonly xs: readonly number[];
  /** Positions of horizontal rules. */
  readonly ys: readonly number[];
  readonly rules: readonly Rule[];
}

/** Rules nearer to each other than this are one: double lines, and sides of boxes beside each other; in points. */
export const snapDistance = 3;

/** Moves rules that nearly share a line onto one line, and their ends onto the lines that they nearly meet. */
export function snapRules(rules: readonly Rule[]): SnappedRules {
  const xs = lines(rules.filter(({ axis }) => axis === 'vertical'));
  const ys = lines(rules.filter(({ axis }) => axis === 'horizontal'));
  const snapped = rules.map((rule) => {
    const [own, other] = rule.axis === 'vertical' ? [xs, ys] : [ys, xs];
    return {
      axis: rule.axis,
      at: nearest(own, rule.at) ?? rule.at,
      from: nearest(other, rule.from) ?? rule.from,
      to: nearest(other, rule.to) ?? rule.to,
    };
  });
  return { xs, ys, rules: snapped };
}

/** One position for each cluster of rules: the mean, weighted by length. */
function lines(rules: readonly Rule[]): number[] {
  const sorted = [...rules].sort((a, b) => a.at - b.at);
  const found: number[] = [];
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i]?.at ?? 0;
    let weight = 0;
    let sum = 0;
    for (; i < sorted.length && (sorted[i]?.at ?? 0) - first <= snapDistance; i++) {
      const { at = 0, from = 0, to = 0 } = sorted[i] ?? {};
      const length = Math.max(to - from, 0.001);
      weight += length;
      sum += at * length;
    }
    found.push(sum / weight);
  }
  return found;
}

/** The line within the distance that is nearest; null where there is none. */
function nearest(ascending: readonly number[], value: number): number | null {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  const candidates = [ascending[low - 1], ascending[low]].filter((line) => line !== undefined);
  const [best] = candidates.sort((a, b) => Math.abs(a - value) - Math.abs(b - value));
  return best !== undefined && Math.abs(best - value) <= snapDistance ? best : null;
}
