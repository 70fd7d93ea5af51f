import type { Matrix } from './matrix.ts';
import type { Box, Rule } from './page-marks.ts';

/** Thicker bars are areas, not rules; in points. */
const thickest = 4;
/** Dots of a dotted line, in points. */
const largestDot = 3;
/** Deviation from the axis that a line may have, in points. */
const slant = 0.5;
/** Shorter strokes are dots or parts of letters; dashes of a rule are joined before this counts. */
const shortest = 0.3;

/** How a path is painted. */
export interface Painting {
  readonly stroke: boolean;
  readonly fill: boolean;
}

/** The rules that a painted path draws: strokes along an axis, and filled bars no thicker than a rule. */
export function pathRules(data: ArrayLike<number>, painting: Painting, matrix: Matrix): Rule[] {
  const rules: Rule[] = [];
  for (const points of subpaths(data, matrix)) {
    if (painting.stroke) strokeRules(points, rules);
    else if (painting.fill) barRule(points, rules);
  }
  return rules;
}

type Point = readonly [x: number, y: number];

/** A run of points joined by straight lines; null stands for a curve between its neighbours. */
type Subpath = readonly (Point | null)[];

/** Numbers that follow a path's operator: moveTo, lineTo, curveTo, quadraticCurveTo, closePath. */
const operands = [2, 2, 6, 4, 0];

function subpaths(data: ArrayLike<number>, matrix: Matrix): Subpath[] {
  const found: Subpath[] = [];
  let points: (Point | null)[] = [];
  for (let i = 0; i < data.length; ) {
    const operator = data[i] ?? 0;
    const count = operands[operator] ?? 0;
    if (operator === 0) {
      if (points.length > 1) found.push(points);
      points = [];
    }
    if (operator === 4) points.push(points[0] ?? null);
    else {
      if (operator > 1) points.push(null);
      points.push(transform(matrix, data[i + count - 1] ?? 0, data[i + count] ?? 0));
    }
    i += count + 1;
  }
  if (points.length > 1) found.push(points);
  return found;
}

function transform([a, b, c, d, e, f]: Matrix, x: number, y: number): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

function strokeRules(points: Subpath, rules: Rule[]): void {
  for (let i = 1; i < points.length; i++) {
    const from = points[i - 1];
    const to = points[i];
    if (from && to) addRule(boxOf([from, to]), slant, rules);
  }
}

/** The bar that a filled outline of straight lines covers, where it is thin; a dot may belong to a line either way. */
function barRule(points: Subpath, rules: Rule[]): void {
  const corners = points.filter((point) => point !== null);
  if (corners.length < 3 || corners.length < points.length) return;
  const box = boxOf(corners);
  const thickness = Math.min(box.right - box.left, box.bottom - box.top);
  const length = Math.max(box.right - box.left, box.bottom - box.top);
  if (thickness * 2 <= length) addRule(box, thickest, rules);
  else if (length <= largestDot) addDot(box, rules);
}

function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

function addDot({ left, top, right, bottom }: Box, rules: Rule[]): void {
  rules.push(
    { axis: 'horizontal', at: (top + bottom) / 2, from: left, to: right },
    { axis: 'vertical', at: (left + right) / 2, from: top, to: bottom },
  );
}

/** Takes a box as a rule where it is no thicker than `most` across its longer side. */
function addRule({ left, top, right, bottom }: Box, most: number, rules: Rule[]): void {
  const width = right - left;
  const height = bottom - top;
  if (Math.min(width, height) > most || Math.max(width, height) < shortest) return;
  rules.push(
    width > height
      ? { axis: 'horizontal', at: (top + bottom) / 2, from: left, to: right }
      : { axis: 'vertical', at: (left + right) / 2, from: top, to: bottom },
  );
}
