import { Refusal } from '../refusal.ts';
import type { RawFont, RawPage } from './engine.ts';
import { type GraphicsState, initialState } from './graphics-state.ts';
import { lacksMapping } from './lacks-mapping.ts';
import { type Matrix, multiply } from './matrix.ts';
import type { Box, Glyph, PageMarks, Rule } from './page-marks.ts';
import { pageMatrix } from './page-matrix.ts';
import { type Painting, pathRules } from './path-rules.ts';
import { placeText } from './place-text.ts';

/** Rules of one page; a page with more is a drawing. */
const mostRules = 200_000;

/** Follows the operators of a page, and notes where its glyphs and rules stand. Throws Refusal beyond `mostGlyphs`. */
export async function readMarks(page: RawPage, mostGlyphs: number): Promise<PageMarks> {
  const { matrix, width, height } = pageMatrix(page.view, page.rotate);
  const paper = { left: 0, top: 0, right: width, bottom: height };
  const reader: Reader = {
    page,
    mostGlyphs,
    paper,
    state: initialState(matrix, paper),
    stack: [],
    base: initialState(matrix, paper),
    textMatrix: unit,
    line: { x: 0, y: 0 },
    pen: { x: 0, y: 0 },
    clipping: false,
    contents: [],
    glyphs: [],
    rules: [],
    dots: [],
    pictures: 0,
    unmapped: 0,
  };
  for (const { name, values } of page.operators) handlers[name]?.(reader, values);
  const { glyphs, rules, dots, pictures, unmapped } = reader;
  const ruled = rules.length <= mostRules;
  const structure = glyphs.some(({ content }) => content !== null) ? await page.structure() : null;
  const drawn = { rules: ruled ? rules : null, dots, pictures };
  return { width, height, glyphs, ...drawn, unmapped, structure };
}

/** Names of the operators that are followed; the others neither move nor draw text or rules. */
export function followedOperators(): readonly string[] {
  return Object.keys(handlers);
}

const unit: Matrix = [1, 0, 0, 1, 0, 0];

interface Pen {
  readonly x: number;
  readonly y: number;
}

/** A stretch of marked content. */
interface Content {
  readonly id: string | null;
  readonly artifact: boolean;
  readonly shown: boolean;
}

interface Reader {
  readonly page: RawPage;
  readonly mostGlyphs: number;
  readonly paper: Box;
  state: GraphicsState;
  readonly stack: GraphicsState[];
  /** The state in which annotations begin. */
  readonly base: GraphicsState;
  textMatrix: Matrix;
  /** Where the line began, and where the next glyph goes, in text space. */
  line: Pen;
  pen: Pen;
  /** The next path narrows the clip. */
  clipping: boolean;
  readonly contents: Content[];
  readonly glyphs: Glyph[];
  readonly rules: Rule[];
  readonly dots: Box[];
  pictures: number;
  unmapped: number;
}

type Handler = (reader: Reader, values: readonly unknown[]) => void;

const handlers: Readonly<Record<string, Handler>> = {
  save,
  restore,
  transform: (reader, values) => transform(reader, matrixOf(values)),
  setLineWidth: (reader, [width]) => set(reader, { lineWidth: number(width) }),
  setGState: (reader, [entries]) => applyEntries(reader, entries),
  clip: (reader) => {
    reader.clipping = true;
  },
  eoClip: (reader) => {
    reader.clipping = true;
  },
  constructPath: paintPath,
  beginText: (reader) => setTextMatrix(reader, unit),
  setTextMatrix: (reader, [matrix]) => setTextMatrix(reader, matrixOf(matrix)),
  moveText: (reader, [x, y]) => moveText(reader, number(x), number(y)),
  setLeadingMoveText: (reader, [x, y]) => {
    set(reader, { leading: -number(y) });
    moveText(reader, number(x), number(y));
  },
  nextLine: (reader) => moveText(reader, 0, -reader.state.leading),
  setLeading: (reader, [leading]) => set(reader, { leading: number(leading) }),
  setFont: (reader, [id, size]) => setFont(reader, id, size),
  setCharSpacing: (reader, [spacing]) => set(reader, { charSpacing: number(spacing) }),
  setWordSpacing: (reader, [spacing]) => set(reader, { wordSpacing: number(spacing) }),
  setHScale: (reader, [percent]) => set(reader, { stretch: number(percent) / 100 }),
  setTextRise: (reader, [rise]) => set(reader, { rise: number(rise) }),
  setTextRenderingMode: (reader, [mode]) => set(reader, { renderingMode: number(mode) }),
  showText: (reader, [items]) => showText(reader, items),
  beginMarkedContent: (reader, [tag]) => beginContent(reader, tag, null),
  beginMarkedContentProps: (reader, [tag, properties]) => beginContent(reader, tag, properties),
  endMarkedContent: ({ contents }) => void contents.pop(),
  paintFormXObjectBegin: (reader, [matrix, box]) => {
    save(reader);
    if (matrix) transform(reader, matrixOf(matrix));
    if (Array.isArray(box) || ArrayBuffer.isView(box)) narrow(reader, numbers(box));
  },
  paintFormXObjectEnd: restore,
  beginGroup: save,
  endGroup: restore,
  beginAnnotation: (reader, [, , matrix, inner]) => {
    save(reader);
    reader.state = reader.base;
    transform(reader, matrixOf(matrix));
    transform(reader, matrixOf(inner));
  },
  endAnnotation: restore,
  paintImageXObject: countPicture,
  paintInlineImageXObject: countPicture,
  paintImageMaskXObject: countPicture,
};

function countPicture(reader: Reader): void {
  reader.pictures++;
}

function set(reader: Reader, change: Partial<GraphicsState>): void {
  reader.state = { ...reader.state, ...change };
}

function save({ stack, state }: Reader): void {
  stack.push(state);
}

function restore(reader: Reader): void {
  reader.state = reader.stack.pop() ?? reader.state;
}

function transform(reader: Reader, inner: Matrix): void {
  set(reader, { matrix: multiply(reader.state.matrix, inner) });
}

function setTextMatrix(reader: Reader, matrix: Matrix): void {
  reader.textMatrix = matrix;
  reader.line = { x: 0, y: 0 };
  reader.pen = reader.line;
}

function moveText(reader: Reader, x: number, y: number): void {
  reader.line = { x: reader.line.x + x, y: reader.line.y + y };
  reader.pen = reader.line;
}

function setFont(reader: Reader, id: unknown, size: unknown): void {
  set(reader, { font: reader.page.font(String(id)), fontSize: number(size) });
}

/** Entries of an extended graphics state: pairs of a key and its value. */
function applyEntries(reader: Reader, entries: unknown): void {
  if (!Array.isArray(entries)) return;
  for (const [key, value] of entries) {
    if (key === 'LW') set(reader, { lineWidth: number(value) });
    else if (key === 'Font' && Array.isArray(value)) setFont(reader, value[0], value[1]);
  }
}

function beginContent({ contents, page }: Reader, tag: unknown, properties: unknown): void {
  contents.push({
    id: idOf(properties),
    artifact: nameOf(tag) === 'Artifact',
    shown: nameOf(tag) !== 'OC' || page.isShown(properties),
  });
}

function nameOf(tag: unknown): string {
  if (typeof tag === 'object' && tag !== null && 'name' in tag) return String(tag.name);
  return String(tag);
}

/** The number of marked content that the structure tree refers to. */
function idOf(properties: unknown): string | null {
  return typeof properties === 'number' ? String(properties) : null;
}

const strokes = new Set([20, 21, 24, 25, 26, 27]);
const fills = new Set([22, 23, 24, 25, 26, 27]);

/** `values`: the painting operator, the path in one array, its bounds. */
function paintPath(reader: Reader, values: readonly unknown[]): void {
  const [operator, paths, bounds] = values;
  const { state, rules, dots } = reader;
  if (reader.clipping && bounds) narrow(reader, numbers(bounds));
  reader.clipping = false;
  const painting: Painting = {
    stroke: strokes.has(number(operator)),
    fill: fills.has(number(operator)),
  };
  const data = Array.isArray(paths) ? paths[0] : null;
  if (!data || !isShown(reader) || !(painting.stroke || painting.fill)) return;
  if (rules.length > mostRules) return;
  for (const rule of pathRules(data, painting, state.matrix)) {
    const seen = clipRule(rule, state.clip);
    if (seen) rules.push(seen);
  }
  if (painting.fill && bounds) addDot(boxOnPage(numbers(bounds), state.matrix), data, dots);
}

/** The part of a rule that shows. */
function clipRule(rule: Rule, { left, top, right, bottom }: Box): Rule | null {
  const across = rule.axis === 'horizontal';
  const [start, end, low, high] = across ? [left, right, top, bottom] : [top, bottom, left, right];
  const from = Math.max(start, rule.from);
  const to = Math.min(end, rule.to);
  const shows = from < to && rule.at >= low - tolerance && rule.at <= high + tolerance;
  return shows ? { ...rule, from, to } : null;
}

/** Bullets that programs draw instead of printing them are this large, in points. */
const dotSize = { least: 1.5, most: 7 };
/** PDF's code of a curve in a path. */
const curve = 2;

/** Notes a small round area: a bullet that is drawn. */
function addDot(box: Box, path: ArrayLike<number>, dots: Box[]): void {
  const width = box.right - box.left;
  const height = box.bottom - box.top;
  const fits = width >= dotSize.least && width <= dotSize.most && Math.abs(width - height) < 0.5;
  if (fits && path.length < 300 && Array.from(path).includes(curve)) dots.push(box);
}

/** Narrows the clip to a box of user space. */
function narrow(reader: Reader, sides: readonly number[]): void {
  const { matrix, clip } = reader.state;
  const box = boxOnPage(sides, matrix);
  set(reader, {
    clip: {
      left: Math.max(clip.left, box.left),
      right: Math.min(clip.right, box.right),
      top: Math.max(clip.top, box.top),
      bottom: Math.min(clip.bottom, box.bottom),
    },
  });
}

/** Left, bottom, right and top in user space as a box on the page. */
function boxOnPage([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: readonly number[], matrix: Matrix): Box {
  const [a, b, c, d, e, f] = matrix;
  const xs = [a * x0 + c * y0, a * x1 + c * y1, a * x0 + c * y1, a * x1 + c * y0];
  const ys = [b * x0 + d * y0, b * x1 + d * y1, b * x0 + d * y1, b * x1 + d * y0];
  return {
    left: Math.min(...xs) + e,
    right: Math.max(...xs) + e,
    top: Math.min(...ys) + f,
    bottom: Math.max(...ys) + f,
  };
}

function showText(reader: Reader, items: unknown): void {
  const { state, glyphs, contents } = reader;
  const { font } = state;
  if (!Array.isArray(items) || !font) return;
  const look = {
    bold: isBold(font, state),
    content: contents.findLast(({ id }) => id !== null)?.id ?? null,
    artifact: contents.some((entry) => entry.artifact),
    painted: state.renderingMode % 4 !== 3 && isShown(reader),
    hasMapping: !lacksMapping(font),
  };
  const placed = placeText(items, state, reader.textMatrix, reader.pen, look, glyphs);
  reader.pen = placed.pen;
  reader.unmapped += placed.unmapped;
  if (glyphs.length > reader.mostGlyphs) throw tooManyGlyphs();
}

function isShown({ contents }: Reader): boolean {
  return contents.every(({ shown }) => shown);
}

const boldName =
  /bold|heavy|black|太字|ボールド|-W[6-9]\b|(?:Gothic|Mincho|明朝|ゴシック)-?[EB]B?$/i;

function isBold(font: RawFont, { renderingMode }: GraphicsState): boolean {
  const filledAndStroked = renderingMode % 4 === 2;
  return (
    font.bold === true || font.black === true || filledAndStroked || boldName.test(font.name ?? '')
  );
}

/** Half a point may lie outside. */
const tolerance = 0.5;

function tooManyGlyphs(): Refusal {
  return new Refusal('glyph-limit', { limit: '2,000,000' });
}

function number(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function numbers(values: unknown): number[] {
  if (Array.isArray(values)) return values.map(number);
  return ArrayBuffer.isView(values) ? Array.from(values as Float32Array, number) : [];
}

function matrixOf(values: unknown): Matrix {
  const [a, b, c, d, e, f] = numbers(values);
  return f === undefined ? unit : [a ?? 1, b ?? 0, c ?? 0, d ?? 1, e ?? 0, f];
}
