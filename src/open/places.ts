import { lastNotAfter } from '../parse/last-not-after.ts';

/** Offsets in a reading text to places in the original, as people name them: `予算!C7`, `table 2, row 4`, `p. 3`. */
export interface Places {
  /** The place that holds the character at `offset`; null before the first. */
  readonly at: (offset: number) => string | null;
}

/** Places by where each begins, in ascending order; `name` is asked only for what is looked up. */
export function createPlaces(
  starts: ArrayLike<number>,
  name: (index: number) => string | null,
): Places {
  return {
    at(offset) {
      const index = lastNotAfter(starts, offset);
      return (starts[index] ?? Number.POSITIVE_INFINITY) > offset ? null : name(index);
    },
  };
}
