import { assign } from './assign.ts';
import { type Candidate, candidates } from './candidates.ts';
import { clusters } from './clusters.ts';
import type { Initiative } from './initiative.ts';

/** An initiative of either side, and its counterpart where it has one. */
export interface Match {
  readonly before: Initiative | null;
  readonly after: Initiative | null;
  /** Null where there is no pair. */
  readonly certainty: number | null;
}

/**
 * Pairs the initiatives of two sheets: first those that agree in number, section and title, then,
 * of all pairs at or above the threshold, those with the greatest total certainty.
 * New initiatives come first, in their order, then the dropped ones in theirs.
 */
export function matchInitiatives(
  before: readonly Initiative[],
  after: readonly Initiative[],
  threshold: number,
): Match[] {
  const partners = new Map<Initiative, { before: Initiative; certainty: number }>();
  const same = identical(before, after);
  for (const [next, old] of same) partners.set(next, { before: old, certainty: 1 });
  const settled = new Set(same.values());
  const left = before.filter((old) => !settled.has(old));
  const right = after.filter((next) => !same.has(next));
  for (const cluster of clusters(candidates(left, right, threshold))) {
    for (const pair of bestPairs(cluster)) {
      const [old, next] = [left[pair.before], right[pair.after]];
      if (old && next) partners.set(next, { before: old, certainty: pair.certainty });
    }
  }
  const kept = new Set([...partners.values()].map((partner) => partner.before));
  const dropped = before.filter((old) => !kept.has(old));
  return [
    ...after.map((next) => ({ before: null, certainty: null, ...partners.get(next), after: next })),
    ...dropped.map((old) => ({ before: old, after: null, certainty: null })),
  ];
}

/** New initiative → the old one of the same number, section and title; of several, in their order. */
function identical(
  before: readonly Initiative[],
  after: readonly Initiative[],
): Map<Initiative, Initiative> {
  const waiting = new Map<string, Initiative[]>();
  for (const old of before.toReversed()) {
    const list = waiting.get(identity(old));
    if (list) list.push(old);
    else waiting.set(identity(old), [old]);
  }
  const pairs = new Map<Initiative, Initiative>();
  for (const next of after) {
    const old = next.title === '' ? undefined : waiting.get(identity(next))?.pop();
    if (old) pairs.set(next, old);
  }
  return pairs;
}

function identity({ no, section, title }: Initiative): string {
  return JSON.stringify([no, section, title]);
}

/** Smaller than any difference of certainties: of equal assignments, the one that keeps the order wins. */
const orderWeight = 1e-7;

function bestPairs(cluster: readonly Candidate[]): Candidate[] {
  const rows = [...new Set(cluster.map(({ before }) => before))].sort((a, b) => a - b);
  const columns = [...new Set(cluster.map(({ after }) => after))].sort((a, b) => a - b);
  const wide = rows.length <= columns.length;
  const [height, width] = wide ? [rows.length, columns.length] : [columns.length, rows.length];
  const rowIndex = new Map(rows.map((row, index) => [row, index]));
  const columnIndex = new Map(columns.map((column, index) => [column, index]));
  const weights = Array.from({ length: height }, () => new Array<number>(width).fill(0));
  const byPlace = new Map<string, Candidate>();
  for (const candidate of cluster) {
    const row = rowIndex.get(candidate.before) ?? 0;
    const column = columnIndex.get(candidate.after) ?? 0;
    const [y, x] = wide ? [row, column] : [column, row];
    const line = weights[y];
    if (line) line[x] = candidate.certainty - (orderWeight * Math.abs(row - column)) / width;
    byPlace.set(`${y} ${x}`, candidate);
  }
  return assign(weights).flatMap((x, y) => byPlace.get(`${y} ${x}`) ?? []);
}
