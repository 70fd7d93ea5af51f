import { type Facet, type FacetValue, facets } from './facets.ts';
import type { Row } from './rows.ts';

/** The distinct values of a facet: years in their order, others as they first appear, null last. */
export function facetValues(rows: readonly Row[], facet: Facet): FacetValue[] {
  const distinct = new Set<FacetValue>(rows.flatMap(facets[facet]));
  const printed = [...distinct].filter((value) => value !== null);
  if (facet === 'year') printed.sort();
  return distinct.has(null) ? [...printed, null] : printed;
}
