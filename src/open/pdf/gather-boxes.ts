import type { Rule } from './page-marks.ts';

/** Boxes of one table stand at most this far apart, in points. */
const widestGap = 12;
/** Sides on one line differ by at most this. */
const drift = 1.5;

/**
 * Puts the boxes of a table that is drawn with gaps into one set of rules: boxes beside each other have the same top and
 * bottom, boxes below each other the same sides.
 */
export function gatherBoxes(sets: readonly (readonly Rule[])[]): readonly (readonly Rule[])[] {
  const boxes = sets.filter((rules) => rules.length === 4).map(boxOf);
  const others = sets.filter((rules) => rules.length !== 4);
  const groups = new Map<Boxed, Boxed[]>(boxes.map((box) => [box, [box]]));
  const unite = (a: Boxed, b: Boxed): void => {
    const [one, two] = [groups.get(a), groups.get(b)];
    if (!one || !two || one === two) return;
    const [large, small] = one.length < two.length ? [two, one] : [one, two];
    for (const box of small) {
      large.push(box);
      groups.set(box, large);
    }
  };
  joinNeighbours(boxes, 'top', 'bottom', 'left', 'right', unite);
  joinNeighbours(boxes, 'left', 'right', 'top', 'bottom', unite);
  const gathered = [...new Set(groups.values())].map((group) =>
    group.flatMap(({ rules }) => rules),
  );
  return [...others, ...gathered];
}

interface Boxed extends Record<'left' | 'right' | 'top' | 'bottom', number> {
  readonly rules: readonly Rule[];
}

function boxOf(rules: readonly Rule[]): Boxed {
  const at = (axis: Rule['axis']): number[] =>
    rules.filter((rule) => rule.axis === axis).map((rule) => rule.at);
  const [xs, ys] = [at('vertical'), at('horizontal')];
  return {
    rules,
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  };
}

type Side = 'left' | 'right' | 'top' | 'bottom';

/** Unites boxes that share two sides and stand near each other along those; sorted, so that neighbours meet. */
function joinNeighbours(
  boxes: readonly Boxed[],
  side: Side,
  otherSide: Side,
  start: Side,
  end: Side,
  unite: (a: Boxed, b: Boxed) => void,
): void {
  const line = (box: Boxed): number => Math.round(box[side] / drift);
  const sorted = [...boxes].sort((a, b) => line(a) - line(b) || a[start] - b[start]);
  sorted.slice(1).forEach((box, i) => {
    const last = sorted[i];
    if (!last) return;
    const together =
      Math.abs(last[side] - box[side]) <= drift &&
      Math.abs(last[otherSide] - box[otherSide]) <= drift;
    if (together && box[start] - last[end] <= widestGap) unite(last, box);
  });
}
