import { textOf } from '../concepts/text-of.ts';
import type { Cell } from '../parse/document.ts';
import { readDepartmentName, readSectionName } from '../values/department-name.ts';
import { claim, type Desk } from './desk.ts';
import { readRatingHeading } from './rating-heading.ts';

/** Reads a row that heads the rows below it: a section, a rating; false when it is neither. */
export function readBanner(cell: Cell, desk: Desk): boolean {
  const text = textOf(cell.lines);
  const section = readSectionName(text) ?? readDepartmentName(text);
  const rating = section === null ? readRatingHeading(text, desk.ratingWords) : null;
  if (section === null && rating === null) return false;
  desk.scope = {
    ...desk.scope,
    section: section ?? desk.scope.section,
    rating: rating ?? desk.scope.rating,
  };
  claim(desk, cell.lines, 'field');
  return true;
}
