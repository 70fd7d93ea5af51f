import type { Box, Glyph, PageMarks, Rule, Turn } from './page-marks.ts';

/** Turns a page so that most of its text stands upright; a page may be drawn on its side without saying so. */
export function turnUpright(marks: PageMarks): PageMarks {
  const counts = [0, 0, 0, 0];
  for (const { turn, visible, text } of marks.glyphs) {
    if (turn !== null && visible && text.trim() !== '') counts[turn] = (counts[turn] ?? 0) + 1;
  }
  let turned = marks;
  for (let turns = counts.indexOf(Math.max(...counts)); turns > 0; turns--)
    turned = turnBack(turned);
  return turned;
}

/** A quarter turn anticlockwise. */
function turnBack(marks: PageMarks): PageMarks {
  const { width, height, glyphs, rules, dots } = marks;
  return {
    ...marks,
    width: height,
    height: width,
    glyphs: glyphs.map((glyph) => ({
      ...glyph,
      ...turnBoxBack(glyph, width),
      turn: turnOneBack(glyph.turn),
    })),
    rules: rules?.map((rule) => turnRuleBack(rule, width)) ?? null,
    dots: dots.map((dot) => turnBoxBack(dot, width)),
  };
}

/** A box on a page of that width, after a quarter turn anticlockwise. */
export function turnBoxBack({ left, top, right, bottom }: Box, width: number): Box {
  return { left: top, right: bottom, top: width - right, bottom: width - left };
}

function turnOneBack(turn: Glyph['turn']): Turn {
  const turns: readonly Turn[] = [3, 0, 1, 2];
  return turn === null ? null : (turns[turn] ?? null);
}

function turnRuleBack({ axis, at, from, to }: Rule, width: number): Rule {
  return axis === 'horizontal'
    ? { axis: 'vertical', at, from: width - to, to: width - from }
    : { axis: 'horizontal', at: width - at, from, to };
}
