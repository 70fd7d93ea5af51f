import type { RuleId, Severity } from './rules.ts';

/** Something a reader should know about one place of the input. */
export interface Message {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  /** UTF-16 offset in the decoded text; null where the message concerns the whole file. */
  readonly offset: number | null;
  /** Line and column from 1; null with `offset`. */
  readonly line: number | null;
  readonly column: number | null;
  /** What fills the `{placeholders}` of the rule's text. */
  readonly values: Readonly<Record<string, string>>;
}
