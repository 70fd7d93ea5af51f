import type { HeaderWords } from '../parse/syntax.ts';
import { readDepartmentName } from '../values/department-name.ts';
import { readHead } from '../values/head.ts';
import { isRatingText } from '../values/rating.ts';
import { isSheetTitle } from '../values/sheet-title.ts';
import { isUnitName } from '../values/unit-name.ts';
import { matchBlockLabel } from '../vocabulary/block-label.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

const longestWord = 24;
/** Of a title whose words stand apart: no column is headed by a year alone, in front of all others. */
const yearInFront = /^(?:令和|平成|昭和|[RHSＲＨＳ])?[\d０-９元]{1,4}年度[\s　]/u;

/** What parsing may ask of the vocabulary: at least three cells, most of them known, are a header. */
export function headerWords(vocabulary: Vocabulary): HeaderWords {
  const isHeaderWord = (text: string): boolean =>
    text.length <= longestWord && vocabulary.column(text) !== null;
  const isHeader = (cells: readonly string[]): boolean => {
    const printed = cells.filter((cell) => cell.trim() !== '');
    return printed.length > 2 && printed.filter(isHeaderWord).length * 2 > printed.length;
  };
  const beginsPart = (text: string): boolean =>
    readHead(text) !== null ||
    (/^[【［[]/.test(text) && readDepartmentName(text) !== null) ||
    (yearInFront.test(text) && isSheetTitle(text));
  const isLabel = (text: string): boolean =>
    text.length <= longestWord && matchBlockLabel(text) !== null;
  const isGrade = (text: string): boolean => isRatingText(text);
  const isUnit = (text: string): boolean => text.length <= longestWord && isUnitName(text);
  return { isHeader, isHeaderWord, isLabel, isUnit, isGrade, beginsPart };
}
