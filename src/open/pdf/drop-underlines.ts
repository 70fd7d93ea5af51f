import { glyphRuns } from './glyph-runs.ts';
import type { Glyph, Rule } from './page-marks.ts';

/** Where an underline may lie: its ends at those of the text, and not far below its foot, in parts of its size. */
const aside = 0.12;
const highest = -0.1;
const lowest = 0.15;

/** Drops the rules that underline text: as long as a run of glyphs, and right below it. */
export function dropUnderlines(rules: readonly Rule[], glyphs: readonly Glyph[]): readonly Rule[] {
  const runs = glyphRuns(glyphs.filter(({ text }) => text.trim() !== ''));
  const byLeft = new Map<number, typeof runs>();
  for (const run of runs) {
    const key = Math.round(run.left);
    byLeft.set(key, [...(byLeft.get(key) ?? []), run]);
  }
  const underlines = ({ at, from, to, axis }: Rule): boolean => {
    if (axis === 'vertical') return false;
    const near = [-1, 0, 1].flatMap((step) => byLeft.get(Math.round(from) + step) ?? []);
    return near.some(({ left, right, bottom, glyphs: [first] }) => {
      const size = first?.size ?? 0;
      const drop = (at - bottom) / size;
      return (
        Math.abs(left - from) < aside * size &&
        Math.abs(right - to) < aside * size &&
        drop > highest &&
        drop < lowest
      );
    });
  };
  return rules.filter((rule) => !underlines(rule));
}
