import type { GraphicsState } from './graphics-state.ts';
import { type Matrix, multiply } from './matrix.ts';
import type { Box, Turn } from './page-marks.ts';

/** A glyph as pdf.js shows it. */
interface ShownGlyph {
  readonly unicode: string;
  /** In glyph space, mostly thousandths of the font's size. */
  readonly width: number;
  readonly vmetric?: readonly number[] | null;
  readonly isSpace: boolean;
}

/** Where the text of one `showText` stands, and how far it leads. */
export interface PlacedText {
  readonly glyphs: readonly (Box & {
    readonly text: string;
    readonly size: number;
    readonly turn: Turn;
  })[];
  /** The pen behind the last glyph, in text space. */
  readonly advance: { readonly x: number; readonly y: number };
}

/** The em box of Japanese type: above and below the baseline, in parts of its size. */
const above = 0.88;
const below = 0.12;

/** Places the glyphs of one `showText` from the pen on. */
export function placeText(
  items: readonly unknown[],
  state: GraphicsState,
  textMatrix: Matrix,
  pen: { readonly x: number; readonly y: number },
): PlacedText {
  const frame = multiply(state.matrix, textMatrix);
  const { font, fontSize, charSpacing, wordSpacing, stretch, rise } = state;
  const unit = (font?.fontMatrix?.[0] ?? 0.001) * fontSize;
  const vertical = font?.vertical === true;
  const turn = turnOf(frame, fontSize);
  const size = Math.abs(fontSize) * Math.hypot(frame[2], frame[3]);
  const glyphs: PlacedText['glyphs'][number][] = [];
  let { x, y } = pen;
  for (const item of items) {
    if (typeof item === 'number') {
      if (vertical) y -= (item / 1000) * fontSize;
      else x -= (item / 1000) * fontSize * stretch;
      continue;
    }
    if (!isGlyph(item)) continue;
    const spacing = charSpacing + (item.isSpace ? wordSpacing : 0);
    const width = item.width * unit;
    if (vertical) {
      const [down = -1000, middle = item.width / 2, up = 880] =
        item.vmetric ?? verticalMetric(font);
      const left = x - (item.vmetric ? middle : item.width / 2) * unit * stretch;
      const origin = y - up * unit + rise;
      const box = { left, right: left + width * stretch, ...emBox(origin, fontSize) };
      glyphs.push({ text: item.unicode, size, turn, ...place(box, frame) });
      y += down * unit + spacing * Math.sign(down);
    } else {
      const right = x + width * stretch;
      const box = { left: x, right, ...emBox(y + rise, fontSize) };
      glyphs.push({ text: item.unicode, size, turn, ...place(box, frame) });
      x = right + spacing * stretch;
    }
  }
  return { glyphs, advance: { x, y } };
}

function isGlyph(item: unknown): item is ShownGlyph {
  return typeof item === 'object' && item !== null && 'unicode' in item;
}

function verticalMetric(font: GraphicsState['font']): readonly number[] {
  return font?.defaultVMetrics ?? [];
}

function emBox(baseline: number, size: number): { top: number; bottom: number } {
  return { top: baseline + above * size, bottom: baseline - below * size };
}

function place({ left, right, top, bottom }: Box, [a, b, c, d, e, f]: Matrix): Box {
  const x0 = a * left + c * bottom + e;
  const y0 = b * left + d * bottom + f;
  const x1 = a * right + c * top + e;
  const y1 = b * right + d * top + f;
  return {
    left: Math.min(x0, x1),
    right: Math.max(x0, x1),
    top: Math.min(y0, y1),
    bottom: Math.max(y0, y1),
  };
}

/** How far from a quarter turn text may lean; the sine. */
const lean = 0.05;

/** Quarter turns of the baseline, clockwise as the page is seen. */
function turnOf([a, b]: Matrix, fontSize: number): Turn {
  const length = Math.hypot(a, b) * Math.sign(fontSize || 1);
  const x = a / length;
  const y = b / length;
  if (Math.abs(y) < lean) return x > 0 ? 0 : 2;
  if (Math.abs(x) < lean) return y > 0 ? 1 : 3;
  return null;
}
