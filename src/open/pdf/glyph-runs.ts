import type { Box, Glyph } from './page-marks.ts';

/** Glyphs that one stroke of the pen printed: each right behind the one before. */
export interface GlyphRun extends Box {
  readonly glyphs: readonly Glyph[];
}

/** How far a glyph may stand from where the one before ends, in parts of its size. */
const slack = 0.08;

/** Groups glyphs, in the order in which they are drawn, into runs. */
export function glyphRuns(glyphs: readonly Glyph[]): readonly GlyphRun[] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && follows(glyph, last)) run.push(glyph);
    else runs.push([glyph]);
  }
  return runs.map((run) => ({ glyphs: run, ...boundsOf(run) }));
}

function follows(glyph: Glyph, last: Glyph): boolean {
  const most = slack * glyph.size;
  return (
    glyph.turn === 0 &&
    last.turn === 0 &&
    Math.abs(glyph.bottom - last.bottom) <= most &&
    Math.abs(glyph.left - last.right) <= most
  );
}

/** The box around boxes; there is at least one. */
export function boundsOf(boxes: readonly Box[]): Box {
  let left = Number.POSITIVE_INFINITY;
  let top = Number.POSITIVE_INFINITY;
  let right = Number.NEGATIVE_INFINITY;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  return { left, top, right, bottom };
}
