import { readLine } from './glyph-lines.ts';
import { columnGap } from './line-text.ts';
import type { Glyph } from './page-marks.ts';
import type { TextLine } from './text-line.ts';

/** Splits the glyphs of one printed line, from the left, at gaps as wide as those between columns. */
export function lineParts(glyphs: readonly Glyph[]): readonly TextLine[] {
  const parts: Glyph[][] = [[]];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    const isInk = glyph.text.trim() !== '';
    const gap = last ? (glyph.left - last.right) / Math.min(glyph.size, last.size) : 0;
    if (isInk && gap > columnGap) parts.push([]);
    parts.at(-1)?.push(glyph);
    if (isInk) last = glyph;
  }
  return parts.map(readLine).filter((line) => line !== null);
}
