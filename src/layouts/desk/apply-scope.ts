import type { RecordDraft } from '../../concepts/record-draft.ts';
import { claim, claimParts, type Desk } from './desk.ts';
import type { ScopeHeading } from './scope.ts';

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
  if (category && !own.categories && record.categories.length === 0) {
    record.categories.push(category.text);
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
    claim(desk, rating.lines, 'field');
  }
}

function take({ text, lines }: ScopeHeading, desk: Desk): void {
  for (const line of lines) claimParts(desk, line, [text]);
}
