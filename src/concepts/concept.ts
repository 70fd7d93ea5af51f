import type { RuleId } from '../messages/rules.ts';
import type { Line } from '../parse/document.ts';
import type { ConceptKey, Period } from '../vocabulary/meaning.ts';
import type { RecordDraft } from './record-draft.ts';

/** What a cell needs to know of its column, or a text of its label. */
export interface ColumnContext {
  /** The printed header, its wrap undone. */
  readonly label: string;
  readonly period: Period;
  /** True for a rating of one side of the initiative, never the final one. */
  readonly viewpoint: boolean;
  /** Words that the header (or the user) gives as categories. */
  readonly categories: readonly string[];
  /** Names seen unwrapped elsewhere in the document; gathered when first asked for. */
  readonly knownNames: () => ReadonlySet<string>;
  /** Rating words that the user taught. */
  readonly ratingWords: readonly string[];
  /** Tells of a repair, or of a value that cannot be read. */
  readonly tell: (
    ruleId: Extract<RuleId, 'unwrapped-name' | 'unread-rating'>,
    offset: number,
    text: string,
  ) => void;
}

/** A run of lines: a cell, a paragraph, or the text under a label. */
export type Lines = readonly Line[];

/**
 * What kind of value a concept has: the title of the initiative; a key with a form of its own (number, name, category);
 * a grade; statements; a part of an indicator; anything else.
 */
export type ConceptKind = 'title' | 'key' | 'grade' | 'content' | 'indicator' | 'extra';

/** One thing that a column, key or label can mean. */
export interface Concept {
  readonly key: ConceptKey;
  readonly kind: ConceptKind;
  /** True where a cell spanned over several initiatives holds for each of them; results belong to one. */
  readonly shared: boolean;
  /** True where the record has its one value already: a second column or label of the kind is `extra`. */
  readonly isTaken: (record: RecordDraft) => boolean;
  /** Puts what the lines say into the record. */
  readonly read: (lines: Lines, record: RecordDraft, column: ColumnContext) => void;
}

/** For concepts that take any number of values. */
export const neverTaken = (): boolean => false;
