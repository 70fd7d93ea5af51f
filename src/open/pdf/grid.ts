import type { Box, Glyph } from './page-marks.ts';

/** A cell of a grid: its box, and the slots that it covers, from 0. */
export interface GridCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** No rule draws its upper or lower side, which is the edge of the grid: it may go on beyond a page. */
  readonly openTop: boolean;
  readonly openBottom: boolean;
  /** What stands in it, in the order in which it is drawn. */
  readonly glyphs: readonly Glyph[];
}

/** A table as rules draw it. */
export interface Grid extends Box {
  /** Lines between columns and between rows, outer ones included, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
}
