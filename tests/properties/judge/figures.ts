import type { Case } from './case.ts';
import type { Sin } from './fault.ts';
import type { Outcome, Verdict } from './judge.ts';

/** Verdicts counted. */
export interface Count {
  samples: number;
  /** As expected. */
  right: number;
  readonly outcomes: Map<Outcome, number>;
  /** Samples in which a sin was committed; one may commit several. */
  readonly sins: Map<Sin, number>;
}

export interface Figures {
  readonly all: Count;
  /** Dimension → value → count: `label` → `【】` → … */
  readonly by: Map<string, Map<string, Count>>;
}

export const startFigures = (): Figures => ({ all: startCount(), by: new Map() });

const startCount = (): Count => ({ samples: 0, right: 0, outcomes: new Map(), sins: new Map() });

/** Counts one verdict, in all and by each trait of its document. */
export function addVerdict(
  { all, by }: Figures,
  { traits }: Pick<Case, 'traits'>,
  verdict: Verdict,
): void {
  add(all, verdict);
  for (const [dimension, value] of Object.entries(traits)) {
    const counts = getOr(by, dimension, () => new Map<string, Count>());
    add(getOr(counts, value, startCount), verdict);
  }
}

function add(count: Count, { right, outcome, sins }: Verdict): void {
  count.samples += 1;
  if (right) count.right += 1;
  count.outcomes.set(outcome, (count.outcomes.get(outcome) ?? 0) + 1);
  for (const sin of sins) count.sins.set(sin, (count.sins.get(sin) ?? 0) + 1);
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}

/** The shares of a count, 0 to 1. */
export const rightShare = ({ right, samples }: Count): number =>
  samples === 0 ? 1 : right / samples;
