import type { RuleId } from '../messages/rules.ts';
import type { Block } from './document.ts';
import type { LineTable } from './scan-lines.ts';
import type { Walk } from './visit-html.ts';

/** Reports something a reader should know about the place `offset`. */
export type Report = (
  ruleId: RuleId,
  offset: number,
  values: Readonly<Record<string, string>>,
) => void;

/** One text on its way to blocks. */
export interface Scan {
  readonly source: string;
  readonly lines: LineTable;
  readonly report: Report;
  /** The whole text as HTML, with what was searched for in vain. */
  readonly html: Walk;
  /** Characters that may still be read in vain for rows over several lines; bounds hostile texts. */
  patience: number;
}

/** What a syntax read: its blocks in order, and the offset where the text goes on. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly end: number;
}

/** A syntax that a line of the text may begin; what no syntax claims is markdown. */
export interface Syntax {
  readonly name: string;
  /** Reads what begins in `line`; null where this syntax does not begin. */
  read(scan: Scan, line: number): Reading | null;
}

/** Offset where `line` begins; behind the text where there is no such line. */
export function startOfLine({ source, lines }: Scan, line: number): number {
  return line < lines.count ? (lines.starts[line] ?? 0) : source.length + 1;
}
