import type { Sheet, SheetRecord } from '../../schema/sheet.ts';
import { recordKeys } from './record-keys.ts';
import type { Values } from './values.ts';

/** The ratings that an initiative prints, one a row. */
export function ratingRows(sheet: Sheet, record: SheetRecord): Values<'ratings'>[] {
  const final = finalRating(record);
  return record.ratings.map(({ label, rating, text }, at) => ({
    ...recordKeys(sheet, record),
    position: at + 1,
    label,
    rating,
    text,
    final: at === final,
  }));
}

/** Headers of ratings that are never the final one. */
const passing = /中間|上半期|上期|前期|必要性|有効性|効率性|妥当性|公平性|緊急性/u;

/** The place of the final rating, -1 where there is none: of several that read alike, the last that can be it. */
function finalRating({ rating, ratings }: SheetRecord): number {
  if (rating === null) return -1;
  const certain = ratings.findLastIndex(
    (entry) => entry.rating === rating && !passing.test(entry.label),
  );
  return certain === -1 ? ratings.findLastIndex((entry) => entry.rating === rating) : certain;
}
