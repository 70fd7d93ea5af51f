import type { Line } from '../../parse/document.ts';

/** A heading that holds for the initiatives below it. */
export interface ScopeHeading {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Ends at a heading of this depth or a higher one; lines give 7, rows of a table 8. */
  readonly depth: number;
}

/** Any heading, or line that is one, ends what a row of a table said. */
export const rowDepth = 8;

/** A heading that groups initiatives, or numbers one. */
export interface GroupHeading extends ScopeHeading {
  /** Number and title, where the heading numbers an initiative (`経営課題1 子育て`); else null. */
  readonly numbered: { readonly no: string | null; readonly title: string } | null;
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
