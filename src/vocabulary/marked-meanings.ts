import type { ConceptKey } from './meaning.ts';
import type { Vocabulary } from './vocabulary.ts';

const longest = 200;

/** `達成状況(☆)と次年度の改善策(★)`: a header that says which mark stands for what; null for any other. */
export function markedMeanings(
  text: string,
  vocabulary: Vocabulary,
): ReadonlyMap<string, ConceptKey> | null {
  if (text.length > longest) return null;
  const parts = [...text.matchAll(/([^()（）と・、及び]+)[(（]([☆★○●◎◇◆□■△▲※])[)）]/gu)];
  const marks = new Map<string, ConceptKey>();
  for (const [, word = '', mark = ''] of parts) {
    const meaning = vocabulary.column(word);
    if (!meaning) return null;
    marks.set(mark, meaning.key);
  }
  return marks.size > 1 ? marks : null;
}
