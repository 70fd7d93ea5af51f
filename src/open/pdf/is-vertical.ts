import type { Glyph } from './page-marks.ts';

/** Signs that vertical text is set of; grades and digits that stand above one another are lines. */
const vertical =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・、。「」（）〔〕【】]+$/u;
/** Distance of one sign from the next, in parts of its size. */
const pitch = { least: 0.7, most: 2 };
const aside = 0.3;

/** True where most signs stand below the one that was drawn before them, in the same column. */
export function isVertical(glyphs: readonly Glyph[]): boolean {
  const ink = glyphs.filter(({ text, turn }) => text.trim() !== '' && turn === 0);
  if (ink.length < 2 || ink.filter(({ text }) => vertical.test(text)).length < 0.8 * ink.length)
    return false;
  let below = 0;
  let beside = 0;
  ink.slice(1).forEach((glyph, i) => {
    const last = ink[i];
    if (!last) return;
    const { size } = glyph;
    const dx = (glyph.left + glyph.right - last.left - last.right) / 2;
    const dy = glyph.bottom - last.bottom;
    if (Math.abs(dx) < aside * size && dy > pitch.least * size && dy < pitch.most * size) below++;
    else if (Math.abs(dy) < aside * size) beside++;
  });
  return below > 0 && below > beside * 2;
}
