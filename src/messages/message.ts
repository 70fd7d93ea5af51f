import type { RuleId, Severity } from './rules.ts';

/** Something a reader should know about one place of the input. */
export interface Message {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** UTF-16 offset in the text that was read; null where the message concerns the whole file. */
  readonly offset: number | null;
  /** Line and column from 1; null with `offset`. */
  readonly line: number | null;
  readonly column: number | null;
  /** Where to look in a workbook, Word, OpenDocument or PDF file: `予算!C7`; null for text files. */
  readonly place: string | null;
  /** What fills the `{placeholders}` of the rule's text. */
  readonly values: Readonly<Record<string, string>>;
}
