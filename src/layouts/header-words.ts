import { headerIndex, matchHeader } from '../concepts/match-header.ts';
import type { HeaderWords } from '../parse/syntax.ts';
import { readDepartmentName } from '../values/department-name.ts';
import { readHead } from '../values/head.ts';

/** What parsing may ask of the vocabulary: at least three cells, most of them known, are a header. */
export function headerWords(taught: Readonly<Record<string, readonly string[]>>): HeaderWords {
  const index = headerIndex(taught);
  const isHeaderWord = (text: string): boolean =>
    text.length <= 24 && matchHeader(text, index) !== null;
  const isHeader = (cells: readonly string[]): boolean => {
    const printed = cells.filter((cell) => cell.trim() !== '');
    return printed.length > 2 && printed.filter(isHeaderWord).length * 2 > printed.length;
  };
  const beginsPart = (text: string): boolean =>
    readHead(text) !== null || (/^[【［[]/.test(text) && readDepartmentName(text) !== null);
  return { isHeader, isHeaderWord, beginsPart };
}
