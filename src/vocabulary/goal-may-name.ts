import { headingKind } from './heading-kind.ts';
import type { ColumnMeaning } from './vocabulary.ts';

/** True for a word of goals that announces initiatives as well (重点目標): what stands below it may be their names. */
export function goalMayName({ key, word }: Pick<ColumnMeaning, 'key' | 'word'>): boolean {
  return key === 'goals' && headingKind(word) === 'initiatives';
}
