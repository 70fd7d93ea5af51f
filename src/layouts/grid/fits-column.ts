import { readSectionName } from '../../values/department-name.ts';
import { foldKey } from '../../values/fold.ts';
import { isRatingText } from '../../values/rating.ts';
import { isUnitName } from '../../values/unit-name.ts';
import type { Column } from './frame.ts';

/** `1`, `1003`, `2-1`, `①`, `①-1`, `R2-1`, `環-3`, `No.3`, `1.`, `目標1` */
const number =
  /^(?:No\.?|№)?[\s　(（]*(?:[A-ZＡ-Ｚ]?[\d０-９]{1,6}(?:[-－][\d０-９]{1,4})*|[①-⑳](?:[-－][\d０-９]{1,3})*|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,4}(?:[-－][\d０-９]{1,3})*|\p{Script=Han}{1,3}[-－][\d０-９]{1,4})[.．)）]*$/u;
const named =
  /^(?:重点|(?:重点)?(?:目標|課題|取組|項目|施策|事業))[\s　]*(?:[\d０-９]{1,3}|[①-⑳])$/u;

/** Under a rating header a small letter is a grade as a capital is. */
const smallGrade = /^[a-eａ-ｅ]$/u;

const longestNumber = 60;
const longestCategory = 400;

/** Closed columns take only what looks like theirs; open ones take any text that belongs to no closed one. */
export function fitsColumn(column: Column, text: string): boolean {
  const key = column.concept?.key;
  if (key === 'no') return isRunningNumber(text);
  if (key === 'rating')
    return isRatingText(text, column.context.ratingWords) || smallGrade.test(text);
  if (key === 'section' || key === 'department') return isUnitName(text);
  if (key === 'categories') return isCategory(text, column);
  return (
    !isRunningNumber(text) &&
    !isCategory(text, column) &&
    !(text.length <= 2 && isRatingText(text)) &&
    readSectionName(text) === null
  );
}

/** True for what numbers a row. */
export function isRunningNumber(text: string): boolean {
  return text.length <= longestNumber && (number.test(text) || named.test(text));
}

function isCategory(text: string, column: Column): boolean {
  const words = column.context.categories;
  return words.length > 0
    ? text.length <= longestCategory &&
        text
          .split(/[\s・、]+/u)
          .every((part) => words.some((word) => foldKey(word) === foldKey(part)))
    : column.concept?.key === 'categories' && text.length <= 12;
}
