import type { Box, Glyph } from './page-marks.ts';

/** A cell of a grid: its box, and the slots that it covers, from 0. */
export interface GridCell extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** What stands in it, in the order in which it is drawn. */
  readonly glyphs: readonly Glyph[];
}

/** A table as rules draw it. */
export interface Grid extends Box {
  /** Lines between columns and between rows, outer ones included, ascending. */
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  readonly cells: readonly GridCell[];
  /** Sides that no rule draws: where a page ends there, a row may go on behind it. */
  readonly open: { readonly top: boolean; readonly bottom: boolean };
}
