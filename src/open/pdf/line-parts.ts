import { readLine } from './glyph-lines.ts';
import { columnGap } from './line-text.ts';
import type { Glyph } from './page-marks.ts';
import type { TextLine } from './text-line.ts';

/** Splits the glyphs of one printed line, from the left, at gaps as wide as those between columns. */
export function lineParts(glyphs: readonly Glyph[]): readonly TextLine[] {
  const parts: Glyph[][] = [];
  let last: Glyph | null = null;
  for (const glyph of glyphs) {
    if (glyph.text.trim() === '') continue;
    const gap = last ? (glyph.left - last.right) / Math.min(glyph.size, last.size) : Infinity;
    if (gap > columnGap) parts.push([]);
    parts.at(-1)?.push(glyph);
    last = glyph;
  }
  return parts.map(readLine).filter((line) => line !== null);
}
