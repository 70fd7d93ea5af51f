import type { Line } from '../parse/document.ts';
import type { RecordDraft } from './record-draft.ts';

/** Half of the year a column speaks of, from words such as 中間 or 年度末. */
export type Period = 'mid' | 'final' | null;

/** What a cell needs to know of its column. */
export interface ColumnContext {
  /** The printed header, its wrap undone. */
  readonly label: string;
  readonly period: Period;
  /** Words that the header (or the user) gives as categories. */
  readonly categories: readonly string[];
  /** Names seen unwrapped elsewhere in the document; gathered when first asked for. */
  readonly knownNames: () => ReadonlySet<string>;
  /** Rating words that the user taught. */
  readonly ratingWords: readonly string[];
  /** Tells of a repair; `ruleId` is one of the info rules. */
  readonly repaired: (ruleId: 'unwrapped-name', offset: number, text: string) => void;
}

/** A run of lines: a cell, a paragraph, or the text under a label. */
export type Lines = readonly Line[];

/** One thing that a column, key or label can mean. */
export interface Concept {
  readonly key: ConceptKey;
  /** Header words, as printed; matched whole and folded, never as a substring. */
  readonly headers: readonly string[];
  /** Puts what the lines say into the record. */
  readonly read: (lines: Lines, record: RecordDraft, column: ColumnContext) => void;
}

/** The names a configuration may use, and every column kind there is. */
export type ConceptKey =
  | 'no'
  | 'department'
  | 'section'
  | 'categories'
  | 'initiative'
  | 'goals'
  | 'actions'
  | 'indicator'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'actual'
  | 'rating'
  | 'outcomes'
  | 'issues'
  | 'nextSteps'
  | 'extra';
