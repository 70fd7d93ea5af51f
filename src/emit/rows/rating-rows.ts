import type { Rating, Sheet, SheetRecord } from '../../schema/sheet.ts';
import { namesOtherYear } from '../../values/names-other-year.ts';
import { recordKeys } from './record-keys.ts';
import type { Values } from './values.ts';

/** The ratings that an initiative prints, one a row. */
export function ratingRows(sheet: Sheet, record: SheetRecord): Values<'ratings'>[] {
  const final = finalRating(record, sheet.fiscalYear);
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
function finalRating({ rating, ratings }: SheetRecord, year: number | null): number {
  if (rating === null) return -1;
  const isOther = ({ label }: Rating): boolean => year !== null && namesOtherYear(label, year);
  const same = ratings.flatMap((entry, at) => (entry.rating === rating ? [{ entry, at }] : []));
  const own = same.filter(({ entry }) => !isOther(entry));
  const certain = own.findLast(({ entry }) => !passing.test(entry.label));
  return (certain ?? own.at(-1) ?? same.at(-1))?.at ?? -1;
}
