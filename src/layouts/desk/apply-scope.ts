import type { RecordDraft } from '../../concepts/record-draft.ts';
import { claim, claimParts, type Desk, type SheetDraft } from './desk.ts';
import { rowDepth, type ScopeHeading } from './scope.ts';
import { currentSheet } from './sheets.ts';

/** Gives a record what it does not print itself; `own` tells which of these its table has columns for. */
export function applyScope(
  record: RecordDraft,
  desk: Desk,
  own: { readonly categories: boolean; readonly rating: boolean },
): void {
  const { section, category, rating } = desk.scope;
  if (section) {
    record.section ??= section.text;
    if (record.section === section.text) take(section, desk);
  }
  if (category && (isOfRows(category) || (!own.categories && record.categories.length === 0))) {
    if (!record.categories.includes(category.text)) record.categories.unshift(category.text);
    take(category, desk);
  }
  if (rating && !own.rating && record.ratings.length === 0) {
    record.ratings.push({
      label: rating.label,
      rating: rating.rating,
      text: rating.text,
      period: null,
      viewpoint: false,
    });
    if (!isTaken(rating, desk)) claim(desk, rating.lines, 'field');
  }
}

/** A row of the same table groups those behind it, whatever categories they print themselves. */
function isOfRows({ depth }: ScopeHeading): boolean {
  return depth === rowDepth;
}

function take(heading: ScopeHeading, desk: Desk): void {
  if (isTaken(heading, desk)) return;
  for (const line of heading.lines) claimParts(desk, line, [heading.text]);
}

/** The sheet that took each heading last: one claim serves all initiatives below. */
const takenBy = new WeakMap<ScopeHeading, SheetDraft>();

function isTaken(heading: ScopeHeading, desk: Desk): boolean {
  const sheet = currentSheet(desk);
  const isTaken = takenBy.get(heading) === sheet;
  takenBy.set(heading, sheet);
  return isTaken;
}
