import type { GridRow } from '../draft.ts';
import type { Cell } from '../model.ts';

/** rich: lists, paragraphs, breaks; lines: line ends; marked: line ends before marks only; plain: one line. */
export type Ability = 'rich' | 'lines' | 'marked' | 'plain';

/** How tables, headings and lines are set. */
export interface Syntax {
  readonly name: string;
  readonly source: string;
  readonly ability: Ability;
  /** Whether cells can span. Elsewhere what is covered is blank, or repeats. */
  readonly spans: boolean;
  /** Whether columns may be uncertain, so that a refusal is right as well. */
  readonly open: boolean;
  /** Whether something other than its place on the line parts a cell from the next. */
  readonly walls: boolean;
  /** Whether it holds any grid, or only a header with rows below it. */
  readonly grids: boolean;
  readonly heading: (depth: number, text: string) => string;
  readonly line: (text: string) => string;
  /** Null where a row cannot be told in it. */
  readonly table: (rows: readonly GridRow[], style: TableStyle) => string | null;
  readonly frame: (body: string) => string;
}

export interface TableStyle {
  /** What stands in covered cells of a syntax without spans: nothing, or the text again. */
  covered: 'blank' | 'repeat';
  /** Which cells are th, for HTML: of header rows, of none, of the first row of any table, all in thead. */
  heads: 'header' | 'none' | 'first' | 'thead';
  /** Whether rows end at both sides with a pipe. */
  outer: boolean;
  /** Whether there is a rule below each row, and not only below the header. */
  readonly ruled: boolean;
}

export const textOf = ({ lines }: Cell, between: string): string =>
  lines.map(({ marker, text }) => (marker ?? '') + text).join(between);
