import type { HeaderWords } from '../parse/syntax.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

const longestWord = 24;

/** What parsing may ask of the vocabulary: at least three cells, most of them known, are a header. */
export function headerWords(vocabulary: Vocabulary): HeaderWords {
  const isHeaderWord = (text: string): boolean =>
    text.length <= longestWord && vocabulary.column(text) !== null;
  const isHeader = (cells: readonly string[]): boolean => {
    const printed = cells.filter((cell) => cell.trim() !== '');
    return printed.length > 2 && printed.filter(isHeaderWord).length * 2 > printed.length;
  };
  return { isHeader, isHeaderWord };
}
