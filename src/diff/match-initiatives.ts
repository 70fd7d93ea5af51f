import { assign } from './assign.ts';
import { type Candidate, candidates } from './candidates.ts';
import { clusters } from './clusters.ts';
import { type Closeness, contentKey } from './content-key.ts';
import type { Initiative } from './initiative.ts';
import type { Pair } from './pair.ts';

/** An initiative of either side, and its counterpart where it has one. */
export interface Match {
  readonly before: Initiative | null;
  readonly after: Initiative | null;
  /** Null where there is no pair. */
  readonly certainty: number | null;
}

/**
 * Pairs the initiatives of two sides: first those without any difference, then those that agree in number, section and
 * title, then, of all pairs at or above the threshold, those with the greatest total certainty.
 * New initiatives come first, in their order, then the dropped ones in theirs.
 */
export function matchInitiatives(
  { before, after }: Pair,
  closeness: Closeness,
  threshold: number,
): Match[] {
  const partners = new Map<Initiative, Partner>();
  const left = () => {
    const taken = new Set([...partners.values()].map(({ old }) => old));
    return {
      old: before.initiatives.filter((initiative) => !taken.has(initiative)),
      next: after.initiatives.filter((initiative) => !partners.has(initiative)),
    };
  };
  for (const keyOf of [contentOf(closeness), identity]) {
    const { old, next } = left();
    for (const [initiative, partner] of samePairs(old, next, keyOf)) {
      partners.set(initiative, { old: partner, certainty: 1 });
    }
  }
  const { old, next } = left();
  for (const cluster of clusters(candidates(old, next, threshold))) {
    for (const pair of bestPairs(cluster)) {
      const [partner, initiative] = [old[pair.before], next[pair.after]];
      if (partner && initiative) {
        partners.set(initiative, { old: partner, certainty: pair.certainty });
      }
    }
  }
  return [
    ...after.initiatives.map((initiative) => matchOf(initiative, partners.get(initiative))),
    ...left().old.map((old) => ({ before: old, after: null, certainty: null })),
  ];
}

interface Partner {
  readonly old: Initiative;
  readonly certainty: number;
}

function matchOf(after: Initiative, partner: Partner | undefined): Match {
  return { before: partner?.old ?? null, after, certainty: partner?.certainty ?? null };
}

/** New initiative → the old one of the same key; of several, in their order. A key of null has no partner. */
function samePairs(
  before: readonly Initiative[],
  after: readonly Initiative[],
  keyOf: (initiative: Initiative) => string | null,
): Map<Initiative, Initiative> {
  const waiting = new Map<string, Initiative[]>();
  for (const old of before.toReversed()) {
    const key = keyOf(old);
    const list = key === null ? undefined : waiting.get(key);
    if (list) list.push(old);
    else if (key !== null) waiting.set(key, [old]);
  }
  const pairs = new Map<Initiative, Initiative>();
  for (const next of after) {
    const old = waiting.get(keyOf(next) ?? '')?.pop();
    if (old) pairs.set(next, old);
  }
  return pairs;
}

function contentOf(closeness: Closeness): (initiative: Initiative) => string {
  return ({ record: { index: _, ...record } }) => contentKey(record, closeness);
}

function identity({ no, section, title }: Initiative): string | null {
  return title === '' ? null : JSON.stringify([no, section, title]);
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
