import type { Words } from './words.ts';

/** Grades that share one pattern in the charts. */
export interface Series {
  readonly label: string;
  /** Which pattern of the page fills it; null is the hollow box of what is not rated. */
  readonly pattern: number | null;
  readonly grades: ReadonlySet<string | null>;
}

/** How many patterns a reader can still tell apart; the page defines one more for all other grades. */
const distinctPatterns = 7;

/** Gives each grade its pattern; grades beyond the patterns are counted together. */
export function series(grades: readonly string[], words: Words): Series[] {
  const own = grades.slice(0, distinctPatterns).map((grade, pattern) => ({
    label: grade,
    pattern,
    grades: new Set([grade]),
  }));
  const others = grades.slice(distinctPatterns);
  const rest = { label: words.otherRatings, pattern: distinctPatterns, grades: new Set(others) };
  const unrated = { label: words.unrated, pattern: null, grades: new Set([null]) };
  return [...own, ...(others.length > 0 ? [rest] : []), unrated];
}
