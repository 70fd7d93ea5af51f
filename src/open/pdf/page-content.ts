import type { Grid, GridCell } from './grid.ts';
import type { Box } from './page-marks.ts';
import type { RegionLines } from './region-lines.ts';
import type { TextLine } from './text-line.ts';

/** A cell of a table with its printed lines. */
export interface ReadCell extends GridCell {
  readonly regions: readonly RegionLines[];
}

/** A table of one page. */
export interface ReadTable extends Omit<Grid, 'cells'> {
  readonly type: 'table';
  readonly cells: readonly ReadCell[];
  /** Between a wall and the text beside it, in points. */
  readonly padding: number;
}

/** A line of text outside tables, with the column of text that it stands in. */
export interface ReadLine extends TextLine {
  readonly type: 'line';
  readonly column: Box;
  /** What wide gaps set apart; the line itself where there are none. */
  readonly parts: readonly TextLine[];
  /** A reading (ruby) of the words below. */
  readonly reading: boolean;
}

export type Item = ReadTable | ReadLine;

/** A page in reading order. */
export interface PageContent {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly Item[];
  /** Glyphs that do not show, and those without a meaning. */
  readonly hidden: number;
  readonly unmapped: number;
  /** Glyphs that were read, spaces left out. */
  readonly glyphs: number;
  readonly pictures: number;
  /** Lines of tables whose columns no rules draw and no other evidence proves. */
  readonly lost: readonly (readonly ReadLine[])[];
  /** False where the page draws more rules than any table, so that none was read. */
  readonly ruled: boolean;
}
