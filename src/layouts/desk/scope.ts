import type { RecordDraft } from '../../concepts/record-draft.ts';
import type { Line } from '../../parse/document.ts';
import { claim, claimParts, type Desk } from './desk.ts';

/** A heading that holds for the initiatives below it. */
export interface ScopeHeading {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Ends at a heading of this depth or a higher one; tables and lines give 7. */
  readonly depth: number;
}

/** A heading that rates what stands below it. */
export interface ScopeRating extends ScopeHeading {
  readonly label: string;
  readonly rating: string | null;
}

/** What headings above a table or list say about the initiatives below. */
export interface Scope {
  readonly section: ScopeHeading | null;
  readonly category: ScopeHeading | null;
  readonly rating: ScopeRating | null;
}

/** No heading holds. */
export const emptyScope: Scope = { section: null, category: null, rating: null };

/** The scope behind a heading: what stands at its depth or deeper ends. */
export function narrowScope(scope: Scope, depth: number): Scope {
  const keep = <T extends ScopeHeading>(heading: T | null): T | null =>
    heading && heading.depth < depth ? heading : null;
  return {
    section: keep(scope.section),
    category: keep(scope.category),
    rating: keep(scope.rating),
  };
}

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
    });
    claim(desk, rating.lines, 'field');
  }
}

function take({ text, lines }: ScopeHeading, desk: Desk): void {
  for (const line of lines) claimParts(desk, line, [text]);
}
