import type { ConceptKind } from '../../concepts/concept.ts';
import { conceptOf } from '../../concepts/index.ts';
import type { ColumnMeaning } from '../../vocabulary/vocabulary.ts';

const kinds = new Set<ConceptKind>(['content', 'grade', 'indicator']);

/** True for a label that says something of an initiative: a text, a grade, a figure. */
export function says(column: ColumnMeaning): boolean {
  return kinds.has(conceptOf(column.titled).kind);
}
