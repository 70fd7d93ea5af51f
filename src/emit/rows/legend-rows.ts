import type { Sheet } from '../../schema/sheet.ts';
import type { Values } from './values.ts';

/** The grades that a sheet explains, one a row. */
export function legendRows({
  source,
  fiscalYear,
  department,
  ratingLegend,
}: Sheet): Values<'legend'>[] {
  return ratingLegend.map(({ rating, meaning }, at) => ({
    source,
    fiscalYear,
    department,
    position: at + 1,
    rating,
    meaning,
  }));
}
