import type { Rule } from './page-marks.ts';

/** Gaps up to this are no gaps: dashes, dots, and pieces drawn cell by cell; in points. */
const gap = 3;

/** Joins the rules on one line that overlap or nearly meet. Sorting makes it linear but for the logarithm. */
export function joinRules(rules: readonly Rule[]): readonly Rule[] {
  const sorted = [...rules].sort(
    (a, b) => compare(a.axis, b.axis) || a.at - b.at || a.from - b.from || a.to - b.to,
  );
  const joined: Rule[] = [];
  for (const rule of sorted) {
    const last = joined.at(-1);
    if (last && last.axis === rule.axis && last.at === rule.at && rule.from - last.to <= gap) {
      if (rule.to > last.to) joined[joined.length - 1] = { ...last, to: rule.to };
    } else joined.push(rule);
  }
  return joined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
