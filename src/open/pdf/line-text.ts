import { isLatin } from './kinsoku.ts';
import type { Glyph } from './page-marks.ts';

/** A gap this wide parts columns and is printed as several spaces; all gaps in parts of the glyph's size. */
export const columnGap = 0.95;
/** A narrower one parts words: between Japanese characters, which justified text sets apart, it must be wide. */
const wideGap = 0.75;
const mixedGap = 0.6;
const latinGap = 0.18;

/** The text of glyphs on one line, from the left, with the spaces that only their places print. */
export function lineText(glyphs: readonly Glyph[]): string {
  const spaced = isLetterSpaced(glyphs);
  let text = '';
  glyphs.forEach((glyph, i) => {
    const last = glyphs[i - 1];
    if (last && !spaced) text += spaceBetween(last, glyph);
    text += glyph.text;
  });
  return text;
}

function spaceBetween(last: Glyph, next: Glyph): string {
  const size = Math.min(last.size, next.size);
  const gap = (next.left - last.right) / (size || 1);
  if (gap > columnGap) return '   ';
  if (isBlank(last) || isBlank(next)) return '';
  const latin = Number(isLatin(last.text)) + Number(isLatin(next.text));
  const least = latin === 2 ? latinGap : latin === 1 ? mixedGap : wideGap;
  return gap > least ? ' ' : '';
}

function isBlank({ text }: Glyph): boolean {
  return text.trim() === '';
}

/** Three Japanese characters or more, all equally far apart: the space is for looks. */
function isLetterSpaced(glyphs: readonly Glyph[]): boolean {
  if (glyphs.length < 3 || glyphs.some((glyph) => isBlank(glyph) || isLatin(glyph.text)))
    return false;
  const gaps = glyphs.slice(1).map((glyph, i) => glyph.left - (glyphs[i]?.right ?? 0));
  const least = Math.min(...gaps);
  const size = glyphs[0]?.size ?? 1;
  return least > 0.2 * size && Math.max(...gaps) - least < 0.15 * size;
}
