import type { ParseResult } from '../../../src/parse-sheets.ts';
import type { Sample } from './expectation.ts';
import { judge, type Verdict } from './judge.ts';

/** A document, what it is counted under, and who judges its reading. */
export interface Case {
  readonly text: string;
  readonly source: string;
  /** Dimension → value: `title` → `heading-noun`. */
  readonly traits: Readonly<Record<string, string>>;
  readonly judge: (reading: ParseResult) => Verdict;
}

/** What makes the case of a seed. */
export type Family = (seed: number) => Case;

/** A made-up document as a case. */
export const caseOf =
  (make: (seed: number) => Sample): Family =>
  (seed) => {
    const sample = make(seed);
    return { ...sample, judge: (reading) => judge(sample, reading) };
  };
