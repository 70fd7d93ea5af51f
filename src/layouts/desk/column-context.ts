import type { ColumnContext } from '../../concepts/concept.ts';
import type { ColumnMeaning } from '../../vocabulary/vocabulary.ts';
import type { Desk } from './desk.ts';

/** What a reader of cells, or of the text under a label, is told of its header or label. */
export function columnContext(
  desk: Desk,
  label: string,
  meaning: Pick<ColumnMeaning, 'period' | 'viewpoint'> | null,
  ownCategories: readonly string[] = [],
): ColumnContext {
  return {
    label,
    period: meaning?.period ?? null,
    viewpoint: meaning?.viewpoint ?? false,
    categories: [...desk.categoryWords, ...ownCategories],
    knownNames: desk.knownNames,
    ratingWords: desk.ratingWords,
    tell: (ruleId, offset, text) => desk.report(ruleId, offset, { text }),
  };
}
