import { dropReadings } from './drop-readings.ts';
import { glyphLines, readLine } from './glyph-lines.ts';
import { isVertical } from './is-vertical.ts';
import type { Box, Glyph } from './page-marks.ts';
import type { TextLine } from './text-line.ts';
import { turnBoxBack } from './turn-upright.ts';

/** The printed lines of one cell or one column of text, in reading order, and the room that they were set in. */
export interface RegionLines {
  /** In a frame where the text stands upright and runs to the right. */
  readonly lines: readonly TextLine[];
  readonly region: Box;
  /** Readings of words (ruby), which belong to no line. */
  readonly readings: readonly TextLine[];
  /** True where that frame is not the page's. */
  readonly turned: boolean;
}

/**
 * Reads the glyphs of a region: upright text first, then what is turned. Vertical text is horizontal text on a page that
 * lies on its side.
 */
export function regionLines(glyphs: readonly Glyph[], region: Box): readonly RegionLines[] {
  const vertical = isVertical(glyphs);
  return [0, 1, 2, 3].flatMap((turns) => {
    const own = glyphs.filter(({ turn }) => (vertical && turn === 0 ? 1 : (turn ?? 0)) === turns);
    return own.length > 0 ? [readTurned(own, region, turns)] : [];
  });
}

function readTurned(glyphs: readonly Glyph[], region: Box, turns: number): RegionLines {
  const upright = glyphs.map((glyph) => ({ ...glyph, ...turnBack(glyph, turns) }));
  const printed = glyphLines(upright)
    .map(readLine)
    .filter((line) => line !== null);
  return { ...dropReadings(printed), region: turnBack(region, turns), turned: turns > 0 };
}

function turnBack({ left, top, right, bottom }: Box, turns: number): Box {
  let box: Box = { left, top, right, bottom };
  for (let i = 0; i < turns; i++) box = turnBoxBack(box, 0);
  return box;
}
