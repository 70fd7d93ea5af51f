import type { Sheet } from '../schema/sheet.ts';
import type { Initiative } from './initiative.ts';

/** What is compared with each other: the sheets and initiatives of a department in one year, or of one sheet. */
export interface Side {
  readonly sheets: readonly Sheet[];
  readonly initiatives: readonly Initiative[];
}

/** Two sides that belong together; one of them is empty where there is no counterpart. */
export interface Pair {
  readonly before: Side;
  readonly after: Side;
  readonly oldYear: number | null;
  readonly newYear: number | null;
}

export const emptySide: Side = { sheets: [], initiatives: [] };
