import { glyphMeaning } from './glyph-meaning.ts';
import type { GraphicsState } from './graphics-state.ts';
import { type Matrix, multiply } from './matrix.ts';
import type { Box, Glyph, Turn } from './page-marks.ts';

/** A glyph as pdf.js shows it. */
interface ShownGlyph {
  readonly unicode: string;
  /** In glyph space, mostly thousandths of the font's size. */
  readonly width: number;
  readonly vmetric?: readonly number[] | null;
  readonly isSpace: boolean;
}

/** What the glyphs of one `showText` share. */
export type Look = Pick<Glyph, 'bold' | 'content' | 'artifact'> & {
  /** Painted at all, wherever it stands. */
  readonly painted: boolean;
  /** The font tells the meaning of its codes. */
  readonly hasMapping: boolean;
};

/** How far the text of one `showText` leads, and how much of it has no meaning. */
export interface PlacedText {
  /** The pen behind the last glyph, in text space. */
  readonly pen: { readonly x: number; readonly y: number };
  readonly unmapped: number;
}

/** The em box of Japanese type: above and below the baseline, in parts of its size. */
const above = 0.88;
const below = 0.12;

/** Places the glyphs of one `showText` from the pen on, and adds them to `glyphs`. */
export function placeText(
  items: readonly unknown[],
  state: GraphicsState,
  textMatrix: Matrix,
  from: PlacedText['pen'],
  look: Look,
  glyphs: Glyph[],
): PlacedText {
  const frame = multiply(state.matrix, textMatrix);
  const { font, fontSize, charSpacing, wordSpacing, stretch, rise } = state;
  const unit = (font?.fontMatrix?.[0] ?? 0.001) * fontSize;
  const vertical = font?.vertical === true;
  const turn = turnOf(frame, fontSize);
  const size = Math.abs(fontSize) * Math.hypot(frame[2], frame[3]);
  let { x, y } = from;
  let unmapped = 0;
  for (const item of items) {
    if (typeof item === 'number') {
      if (vertical) y -= (item / 1000) * fontSize;
      else x -= (item / 1000) * fontSize * stretch;
      continue;
    }
    if (!isGlyph(item)) continue;
    const spacing = charSpacing + (item.isSpace ? wordSpacing : 0);
    const width = item.width * unit * stretch;
    const meaning = glyphMeaning(item.unicode, look.hasMapping);
    if (meaning === null) unmapped++;
    const metric = vertical ? verticalMetric(item, font) : null;
    const left = metric ? x - metric.middle * unit * stretch : x;
    const baseline = y + rise - (metric ? metric.up * unit : 0);
    const box = place(left, left + width, baseline, fontSize, frame);
    glyphs.push(glyphOf(meaning ?? '\ufffd', box, size, turn, look, state.clip));
    if (metric) y += metric.down * unit + spacing * Math.sign(metric.down);
    else x += width + spacing * stretch;
  }
  return { pen: { x, y }, unmapped };
}

/** Made by hand, because every glyph is. */
function glyphOf(
  text: string,
  { left, top, right, bottom }: Box,
  size: number,
  turn: Turn,
  { bold, content, artifact, painted }: Look,
  clip: Box,
): Glyph {
  const visible = painted && isInside(left, top, right, bottom, clip);
  return { text, left, top, right, bottom, size, turn, bold, visible, content, artifact };
}

/** Of vertical writing: how far the pen goes down, and where the glyph hangs on it. */
function verticalMetric(
  { width, vmetric }: ShownGlyph,
  font: GraphicsState['font'],
): { down: number; middle: number; up: number } {
  const [down = -1000, middle = width / 2, up = 880] = vmetric ?? font?.defaultVMetrics ?? [];
  return { down, middle: vmetric ? middle : width / 2, up };
}

function isGlyph(item: unknown): item is ShownGlyph {
  return typeof item === 'object' && item !== null && 'unicode' in item;
}

/** The em box between two points on a baseline, on the page. */
function place(
  left: number,
  right: number,
  baseline: number,
  fontSize: number,
  [a, b, c, d, e, f]: Matrix,
): Box {
  const top = baseline + above * fontSize;
  const bottom = baseline - below * fontSize;
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

/** Half a point of a glyph's middle may lie outside its clip. */
const tolerance = 0.5;

function isInside(left: number, top: number, right: number, bottom: number, clip: Box): boolean {
  const x = (left + right) / 2;
  const y = (top + bottom) / 2;
  return (
    x > clip.left - tolerance &&
    x < clip.right + tolerance &&
    y > clip.top - tolerance &&
    y < clip.bottom + tolerance
  );
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
