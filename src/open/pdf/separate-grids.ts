import type { Rule } from './page-marks.ts';
import { snapDistance } from './snap-rules.ts';

/** Crossings that are looked at before a page counts as a drawing. */
const mostSteps = 4_000_000;

/**
 * The rules of each grid: those that cross or touch, directly or through others. Rules that meet no other are left out.
 * Null where the page has more lines that cross than any table.
 */
export function separateGrids(rules: readonly Rule[]): readonly (readonly Rule[])[] | null {
  const horizontals = rules.filter(({ axis }) => axis === 'horizontal');
  const verticals = byLine(rules.filter(({ axis }) => axis === 'vertical'));
  const groups = disjointSets();
  let steps = 0;
  for (const rule of horizontals) {
    const from = firstNotBelow(verticals, rule.from - snapDistance);
    for (let i = from; i < verticals.length; i++) {
      const line = verticals[i];
      if (!line || line.at > rule.to + snapDistance) break;
      if (++steps > mostSteps) return null;
      const crossed = covering(line.rules, rule.at);
      if (crossed) groups.unite(rule, crossed);
    }
  }
  return groups.all();
}

interface Line {
  readonly at: number;
  /** Disjoint, in ascending order. */
  readonly rules: Rule[];
}

function byLine(rules: readonly Rule[]): Line[] {
  const lines: Line[] = [];
  for (const rule of rules) {
    const last = lines.at(-1);
    if (last?.at === rule.at) last.rules.push(rule);
    else lines.push({ at: rule.at, rules: [rule] });
  }
  return lines;
}

function firstNotBelow(lines: readonly Line[], value: number): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.at ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The rule of a line that passes or touches the position. */
function covering(rules: readonly Rule[], position: number): Rule | null {
  let low = 0;
  let high = rules.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rules[middle]?.to ?? 0) + snapDistance < position) low = middle + 1;
    else high = middle;
  }
  const rule = rules[low];
  return rule && rule.from - snapDistance <= position ? rule : null;
}

/** Disjoint sets of rules. */
interface Groups {
  unite(a: Rule, b: Rule): void;
  all(): Rule[][];
}

function disjointSets(): Groups {
  const parents = new Map<Rule, Rule>();
  const find = (rule: Rule): Rule => {
    let root = rule;
    for (let up = parents.get(root); up && up !== root; up = parents.get(root)) root = up;
    for (let at = rule; at !== root; ) {
      const up = parents.get(at) ?? root;
      parents.set(at, root);
      at = up;
    }
    parents.set(root, root);
    return root;
  };
  return {
    unite(a, b) {
      const [x, y] = [find(a), find(b)];
      if (x !== y) parents.set(y, x);
    },
    all() {
      const sets = new Map<Rule, Rule[]>();
      for (const rule of parents.keys()) {
        const root = find(rule);
        const set = sets.get(root);
        if (set) set.push(rule);
        else sets.set(root, [rule]);
      }
      return [...sets.values()];
    },
  };
}
