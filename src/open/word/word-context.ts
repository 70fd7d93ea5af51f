import type { MarkCounter } from './list-marks.ts';
import type { WordStyles } from './read-styles.ts';

/** What the parts of a Word file share. */
export interface WordContext {
  readonly styles: WordStyles;
  readonly countMark: MarkCounter;
  /** Footnotes and endnotes in the order in which the text refers to them: `footnote 2`. */
  readonly notes: string[];
}
