import { headerIndex, matchHeader } from '../concepts/match-header.ts';
import type { HeaderWords } from '../parse/syntax.ts';

/** What parsing may ask of the vocabulary: at least three cells, most of them known, are a header. */
export function headerWords(taught: Readonly<Record<string, readonly string[]>>): HeaderWords {
  const index = headerIndex(taught);
  const isHeaderWord = (text: string): boolean =>
    text.length <= 24 && matchHeader(text, index) !== null;
  const isHeader = (cells: readonly string[]): boolean => {
    const printed = cells.filter((cell) => cell.trim() !== '');
    return printed.length > 2 && printed.filter(isHeaderWord).length * 2 > printed.length;
  };
  return { isHeader, isHeaderWord };
}
