import type { Sample } from './sample.ts';
import { type FaultKind, faultKinds, type Outcome, type Verdict } from './verdict.ts';

/** What a group of samples came to. */
export interface Tally {
  samples: number;
  /** Samples of which the contract leaves open whether they are read. */
  open: number;
  readonly outcomes: Record<Outcome, number>;
  /** Exact, or read without a fault where the contract leaves it open. */
  right: number;
  readonly faults: Record<FaultKind, { samples: number; occurrences: number }>;
}

export function createTally(): Tally {
  const faults = Object.fromEntries(
    faultKinds.map((kind) => [kind, { samples: 0, occurrences: 0 }]),
  ) as Tally['faults'];
  return { samples: 0, open: 0, outcomes: { exact: 0, read: 0, refused: 0 }, right: 0, faults };
}

export function count(tally: Tally, { expected }: Sample, verdict: Verdict): void {
  tally.samples++;
  if (expected.open) tally.open++;
  tally.outcomes[verdict.outcome]++;
  if (isRight(expected.open, verdict)) tally.right++;
  for (const kind of faultKinds) {
    const occurrences = verdict.faults.filter((fault) => fault.kind === kind).length;
    if (occurrences === 0) continue;
    tally.faults[kind].samples++;
    tally.faults[kind].occurrences += occurrences;
  }
}

function isRight(open: boolean, { outcome, faults }: Verdict): boolean {
  return faults.length === 0 && (outcome === 'exact' || open);
}

/** The share of samples that are right, of 1. */
export const rightShare = ({ samples, right }: Tally): number =>
  samples === 0 ? 1 : right / samples;
