import type { ColumnContext, Period } from '../../concepts/concept.ts';
import type { Desk } from './desk.ts';

/** What a reader of cells, or of the text under a label, is told of its header or label. */
export function columnContext(
  desk: Desk,
  label: string,
  period: Period,
  ownCategories: readonly string[] = [],
): ColumnContext {
  return {
    label,
    period,
    categories: [...desk.categoryWords, ...ownCategories],
    knownNames: desk.knownNames,
    ratingWords: desk.ratingWords,
    repaired: (ruleId, offset, text) => desk.report(ruleId, offset, { text }),
  };
}
