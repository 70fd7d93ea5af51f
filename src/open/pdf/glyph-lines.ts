import { boundsOf } from './glyph-runs.ts';
import { firstPiece } from './kinsoku.ts';
import { lineText } from './line-text.ts';
import type { Glyph } from './page-marks.ts';
import type { TextLine } from './text-line.ts';

/** Sorts upright glyphs into printed lines, from the top, each from the left. */
export function glyphLines(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const sorted = glyphs.filter(({ text }) => text !== '').sort((a, b) => middle(a) - middle(b));
  const lines: { top: number; bottom: number; glyphs: Glyph[] }[] = [];
  for (const glyph of sorted) {
    const last = lines.at(-1);
    if (last && overlaps(last, glyph)) {
      last.glyphs.push(glyph);
      last.top = Math.min(last.top, glyph.top);
      last.bottom = Math.max(last.bottom, glyph.bottom);
    } else lines.push({ top: glyph.top, bottom: glyph.bottom, glyphs: [glyph] });
  }
  return lines.map((line) => line.glyphs.sort((a, b) => a.left - b.left));
}

/** What the glyphs of one printed line read; null where nothing shows. */
export function readLine(glyphs: readonly Glyph[]): TextLine | null {
  const first = glyphs.findIndex(isInk);
  const last = glyphs.findLastIndex(isInk);
  const shown = first < 0 ? [] : glyphs.slice(first, last + 1);
  if (shown.length === 0) return null;
  const piece = shown.slice(0, Math.max(1, firstPiece(shown.map(({ text }) => text))));
  const { left, right } = boundsOf(piece);
  return {
    ...boundsOf(shown),
    text: lineText(shown),
    size: commonSize(shown),
    bold: shown.every(({ bold, text }) => bold || text.trim() === ''),
    firstPiece: right - left,
    spaceBehind: last + 1 < glyphs.length,
    artifact: shown.every(({ artifact }) => artifact),
  };
}

function middle({ top, bottom }: Glyph): number {
  return (top + bottom) / 2;
}

/** More than half of the lower one stands beside the other. */
function overlaps(line: { top: number; bottom: number }, glyph: Glyph): boolean {
  const shared = Math.min(line.bottom, glyph.bottom) - Math.max(line.top, glyph.top);
  return shared > 0.5 * Math.min(line.bottom - line.top, glyph.bottom - glyph.top);
}

function isInk({ text }: Glyph): boolean {
  return text.trim() !== '';
}

function commonSize(glyphs: readonly Glyph[]): number {
  const counts = new Map<number, number>();
  for (const { size } of glyphs) {
    const rounded = Math.round(size * 10) / 10;
    counts.set(rounded, (counts.get(rounded) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}
