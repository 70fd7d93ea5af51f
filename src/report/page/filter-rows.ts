import { type Facet, type FacetValue, facets } from './facets.ts';
import { foldText } from './fold-text.ts';
import type { Row } from './rows.ts';

/** What the reader asks for: words that must all occur, a value per facet, only rows with messages. */
export interface Selection {
  readonly query: string;
  readonly choices: Readonly<Partial<Record<Facet, FacetValue>>>;
  readonly flagged: boolean;
}

/** The rows that a selection leaves, in order. */
export function filterRows(rows: readonly Row[], selection: Selection): Row[] {
  const words = selection.query.split(/\s+/).map(foldText).filter(Boolean);
  const choices = Object.entries(selection.choices) as [Facet, FacetValue][];
  return rows.filter(
    (row) =>
      (!selection.flagged || row.messages.length > 0) &&
      choices.every(([facet, value]) => (facets[facet](row) as FacetValue[]).includes(value)) &&
      words.every((word) => row.folded.includes(word)),
  );
}
