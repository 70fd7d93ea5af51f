import type { Box } from './page-marks.ts';

/** One printed line, or what was joined of several. */
export interface TextLine extends Box {
  readonly text: string;
  /** Of most of its glyphs, in points. */
  readonly size: number;
  readonly bold: boolean;
  /** Width of what must stay together at its beginning, in points. */
  readonly firstPiece: number;
  /** A space is printed behind it: one that a wrap keeps. */
  readonly spaceBehind: boolean;
  /** True where all of it was marked as an artefact of the page. */
  readonly artifact: boolean;
}
