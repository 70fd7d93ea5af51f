import type { RawFont } from './engine.ts';
import type { Matrix } from './matrix.ts';
import type { Box } from './page-marks.ts';

/** What `save` and `restore` keep. */
export interface GraphicsState {
  /** From user space to the upright page. */
  readonly matrix: Matrix;
  /** On the upright page. */
  readonly clip: Box;
  readonly lineWidth: number;
  readonly font: RawFont | null;
  /** Negative where the text is mirrored. */
  readonly fontSize: number;
  readonly charSpacing: number;
  readonly wordSpacing: number;
  /** 1 is as wide as designed. */
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
  /** As PDF counts: 3 paints nothing. */
  readonly renderingMode: number;
}

/** The state in which the content of a page begins. */
export function initialState(matrix: Matrix, clip: Box): GraphicsState {
  return {
    matrix,
    clip,
    lineWidth: 1,
    font: null,
    fontSize: 0,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    leading: 0,
    rise: 0,
    renderingMode: 0,
  };
}
