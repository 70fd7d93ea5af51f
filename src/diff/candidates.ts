import { certainty } from './certainty.ts';
import type { Initiative } from './initiative.ts';

/** A possible pair: indexes into the old and the new initiatives. */
export interface Candidate {
  readonly before: number;
  readonly after: number;
  readonly certainty: number;
}

/** All pairs whose titles share something and whose certainty is at least the threshold. */
export function candidates(
  before: readonly Initiative[],
  after: readonly Initiative[],
  threshold: number,
): Candidate[] {
  const index = indexByBigram(after);
  return before.flatMap((old, position) => {
    const pairs: Candidate[] = [];
    for (const [other, shared] of sharedBigrams(old, index)) {
      const candidate = after[other];
      if (!candidate) continue;
      const dice = (2 * shared) / (old.titleBigrams.size + candidate.titleBigrams.size);
      const certain = certainty(dice, old, candidate);
      if (certain >= threshold) pairs.push({ before: position, after: other, certainty: certain });
    }
    return pairs;
  });
}

type BigramIndex = ReadonlyMap<string, readonly number[]>;

function indexByBigram(initiatives: readonly Initiative[]): BigramIndex {
  const index = new Map<string, number[]>();
  for (const [position, { titleBigrams }] of initiatives.entries()) {
    for (const bigram of titleBigrams) {
      const positions = index.get(bigram);
      if (positions) positions.push(position);
      else index.set(bigram, [position]);
    }
  }
  return index;
}

/** Only titles that share a bigram are looked at: most of a department never meet. */
function sharedBigrams({ titleBigrams }: Initiative, index: BigramIndex): Map<number, number> {
  const shared = new Map<number, number>();
  for (const bigram of titleBigrams) {
    for (const position of index.get(bigram) ?? []) {
      shared.set(position, (shared.get(position) ?? 0) + 1);
    }
  }
  return shared;
}
