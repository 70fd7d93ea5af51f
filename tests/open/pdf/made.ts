import type { Glyph, Rule } from '../../../src/open/pdf/page-marks.ts';
import type { TextLine } from '../../../src/open/pdf/text-line.ts';

/** Glyphs of a text from a point on, each as wide as its size, ASCII half as wide. */
export function glyphs(text: string, left: number, top: number, size = 10): Glyph[] {
  let x = left;
  return Array.from(text, (sign) => {
    const width = /[ -~]/.test(sign) ? size / 2 : size;
    const glyph = glyph1(sign, x, top, width, size);
    x += width;
    return glyph;
  });
}

/** Glyphs of a text one below the other. */
export function column(text: string, left: number, top: number, size = 10): Glyph[] {
  return Array.from(text, (sign, i) => glyph1(sign, left, top + i * size, size, size));
}

function glyph1(text: string, left: number, top: number, width: number, size: number): Glyph {
  return {
    text,
    left,
    top,
    right: left + width,
    bottom: top + size,
    size,
    turn: 0,
    bold: false,
    visible: true,
    content: null,
    artifact: false,
  };
}

export function across(at: number, from: number, to: number): Rule {
  return { axis: 'horizontal', at, from, to };
}

export function down(at: number, from: number, to: number): Rule {
  return { axis: 'vertical', at, from, to };
}

/** The rules of a table with these lines. */
export function lattice(xs: readonly number[], ys: readonly number[]): Rule[] {
  const ends = (values: readonly number[]): [number, number] => [
    Math.min(...values),
    Math.max(...values),
  ];
  return [...ys.map((y) => across(y, ...ends(xs))), ...xs.map((x) => down(x, ...ends(ys)))];
}

/** A printed line of full-width signs. */
export function line(text: string, left: number, top = 0, size = 10): TextLine {
  const width = Array.from(text).reduce(
    (sum, sign) => sum + (/[ -~]/.test(sign) ? size / 2 : size),
    0,
  );
  return {
    text,
    left,
    top,
    right: left + width,
    bottom: top + size,
    size,
    bold: false,
    firstPiece: /^[ -~]/.test(text) ? (size / 2) * (/^[!-~]+/.exec(text)?.[0].length ?? 1) : size,
    spaceBehind: false,
    artifact: false,
  };
}
