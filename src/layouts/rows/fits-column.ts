import { readDepartmentName, readSectionName } from '../../values/department-name.ts';
import { isRatingText } from '../../values/rating.ts';
import { sectionSuffixes } from '../../values/section-suffixes.ts';
import type { Column } from './frame.ts';

/** `1`, `2-1`, `①`, `①-1`, `R2-1`, `No.3`, `1.` */
const number =
  /^(?:No\.?)?[\s　(（]*(?:[A-Z]?[\d０-９]{1,3}(?:[-－][\d０-９]{1,3})*|[①-⑳](?:[-－][\d０-９]{1,3})*)[.．)）]*$/u;

/** Closed columns take only what looks like theirs; open ones take any text that belongs to no closed one. */
export function fitsColumn(column: Column, text: string): boolean {
  const key = column.concept?.key;
  if (key === 'no') return isNumber(text);
  if (key === 'rating') return isRatingText(text, column.context.ratingWords);
  if (key === 'section' || key === 'department') return isName(text);
  if (key === 'categories') return isCategory(text, column);
  return (
    !isNumber(text) &&
    !isCategory(text, column) &&
    !(text.length <= 2 && isRatingText(text)) &&
    readSectionName(text) === null
  );
}

function isNumber(text: string): boolean {
  return number.test(text);
}

function isName(text: string): boolean {
  const joined = text.replaceAll(' ', '');
  if (joined.length <= 24 && sectionSuffixes.some((suffix) => joined.endsWith(suffix))) return true;
  return readSectionName(joined) !== null || readDepartmentName(joined) !== null;
}

function isCategory(text: string, column: Column): boolean {
  const words = column.context.categories;
  return words.length > 0
    ? text.split(/[\s・、]+/u).every((part) => words.includes(part))
    : column.concept?.key === 'categories' && text.length <= 12;
}
