import type { Row } from './rows.ts';

/** A value to filter by; null stands for what the sheet does not print. */
export type FacetValue = string | null;

/** What initiatives can be filtered by, and how a row answers. */
export const facets = {
  year: (row) => [row.year],
  department: (row) => [row.department],
  section: (row) => [row.record.section],
  category: (row) => (row.record.categories.length > 0 ? row.record.categories : [null]),
  rating: (row) => [row.record.rating],
  scale: (row) => [row.scale?.name ?? null],
} as const satisfies Record<string, (row: Row) => readonly FacetValue[]>;

export type Facet = keyof typeof facets;
