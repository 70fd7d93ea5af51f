import type { Facet, FacetValue } from './facets.ts';
import { facets } from './facets.ts';
import type { Row } from './rows.ts';

/** One bar: how many initiatives carry each grade. */
export interface Bar {
  readonly value: FacetValue;
  /** Grade → count; the key null counts what is not rated. */
  readonly counts: ReadonlyMap<string | null, number>;
  readonly total: number;
}

/** Counts the rows by the values of a facet and by grade, in the order given. */
export function tally(rows: readonly Row[], facet: Facet, order: readonly FacetValue[]): Bar[] {
  const counts = new Map<FacetValue, Map<string | null, number>>();
  for (const row of rows) {
    for (const value of facets[facet](row)) {
      const bar = counts.get(value) ?? new Map<string | null, number>();
      counts.set(value, bar);
      bar.set(row.record.rating, (bar.get(row.record.rating) ?? 0) + 1);
    }
  }
  return order.flatMap((value) => {
    const bar = counts.get(value);
    return bar ? [{ value, counts: bar, total: sum(bar.values()) }] : [];
  });
}

function sum(numbers: Iterable<number>): number {
  let total = 0;
  for (const number of numbers) total += number;
  return total;
}
