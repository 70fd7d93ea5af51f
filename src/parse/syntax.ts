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

/** What the reader of the document knows of the words of table headers. */
export interface HeaderWords {
  /** Tells whether the cells of a row, as printed, are the header of a table that it can read. */
  isHeader(cells: readonly string[]): boolean;
  /** Tells whether a text is a word of such a header by itself. */
  isHeaderWord(text: string): boolean;
  /** Tells whether a text is a label of a form; the words of headers are, and no others where missing. */
  isLabel?(text: string): boolean;
  /** Tells whether a text is the name of a department or section; none is where missing. */
  isUnit?(text: string): boolean;
  /** Tells whether a text is a grade by itself; none is where missing. */
  isGrade?(text: string): boolean;
  /** Tells whether a line begins another part of the document, such as a head or a department; none does where missing. */
  beginsPart?(text: string): boolean;
}

/** One text on its way to blocks. */
export interface Scan extends PageScan {
  readonly lines: LineTable;
}

/** A text that need not be read by its lines, as a web page is not. */
export interface PageScan {
  /** Ends where the text ends; what stands before `start` is not part of it. */
  readonly source: string;
  readonly start: number;
  readonly report: Report;
  /** The whole text as HTML, with what was searched for in vain. */
  readonly html: Walk;
  /** Characters that may still be read in vain for rows over several lines; bounds hostile texts. */
  patience: number;
  /** Null where nothing is known of headers: no container is opened. */
  readonly headers: HeaderWords | null;
  /** Reads a text that stands in a container of this one: a fence, a quotation. */
  readonly readInner: (scan: PageScan) => readonly Block[];
  /** Number of containers around. */
  readonly depth: number;
}

/** What a syntax read: its blocks in order, and the offset where the text goes on. */
export interface Reading {
  readonly blocks: readonly Block[];
  readonly end: number;
}

/** A syntax that a line of the text may begin; what no syntax claims is markdown. */
export interface Syntax {
  readonly name: string;
  /** The characters with which it begins; any where it has none. */
  readonly first?: ReadonlySet<number>;
  /** Reads what begins in `line`; null where this syntax does not begin. */
  read(scan: Scan, line: number): Reading | null;
}

/** The codes of characters with which a syntax begins. */
export function firstCodes(characters: string): ReadonlySet<number> {
  return new Set(Array.from(characters, (character) => character.charCodeAt(0)));
}

/** Offset where `line` begins; behind the text where there is no such line. */
export function startOfLine({ source, lines }: Scan, line: number): number {
  return line < lines.count ? (lines.starts[line] ?? 0) : source.length + 1;
}
