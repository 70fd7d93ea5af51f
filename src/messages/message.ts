import type { RuleId, Severity } from './rules.ts';

/** A place in the text that was read. */
export interface Place {
  /** UTF-16 offset; null where the message concerns the whole file. */
  readonly offset: number | null;
  /** Line and column from 1; null with `offset`. */
  readonly line: number | null;
  readonly column: number | null;
  /** Behind the last character of the text that is quoted; null where none is quoted as it stands there. */
  readonly end: { readonly offset: number; readonly line: number; readonly column: number } | null;
  /** Where to look in a workbook, Word, OpenDocument or PDF file: `予算!C7`; null for text files. */
  readonly place: string | null;
}

/** Something a reader should know about one place of the input. */
export interface Message extends Place {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** The sentence, on one line: in English, or in the language that was asked for. */
  readonly text: string;
  /** What fills the `{placeholders}` of the rule's text. */
  readonly values: Readonly<Record<string, string>>;
}
