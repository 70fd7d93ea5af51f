import { textOf } from '../../concepts/text-of.ts';
import type { Cell } from '../../parse/document.ts';
import { readDepartmentName, readSectionName } from '../../values/department-name.ts';
import type { Desk } from '../desk/desk.ts';
import { readRatingHeading } from '../desk/rating-heading.ts';

/** Any heading ends what a row of a table said. */
const rowDepth = 7;

/** Reads a row that heads the rows below it: a section, a rating; false when it is neither. */
export function readBanner(cell: Cell, desk: Desk): boolean {
  const text = textOf(cell.lines);
  const section = readSectionName(text) ?? readDepartmentName(text);
  const rating = section === null ? readRatingHeading(text, desk.ratingWords) : null;
  if (section === null && rating === null) return false;
  const { lines } = cell;
  desk.scope = {
    ...desk.scope,
    section: section === null ? desk.scope.section : { text: section, lines, depth: rowDepth },
    rating: rating ? { ...rating, lines, depth: rowDepth } : desk.scope.rating,
  };
  return true;
}
