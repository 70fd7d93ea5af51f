import type { ExpectedEntry } from '../judge/expectation.ts';
import type { Printed } from '../prose/model.ts';

/** What must be read under a key. */
export function entryOf(
  label: string,
  concept: ExpectedEntry['concept'],
  statements: readonly Printed[],
  grade: string | null = null,
): ExpectedEntry {
  return { label, concept, grade, statements };
}
