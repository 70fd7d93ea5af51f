import { dropReadings } from './drop-readings.ts';
import { glyphLines, readLine } from './glyph-lines.ts';
import { boundsOf } from './glyph-runs.ts';
import { lineParts } from './line-parts.ts';
import type { ReadLine, ReadTable } from './page-content.ts';
import type { Box, Glyph } from './page-marks.ts';
import { regionLines } from './region-lines.ts';
import { splitColumns } from './split-columns.ts';

/** What else a page holds. */
export interface Surroundings {
  readonly tables: readonly ReadTable[];
  /** Bullets that are drawn, not printed. */
  readonly dots: readonly Box[];
  readonly paper: Box;
}

/** The lines of text that stand outside tables, in reading order, each in its column of text. */
export function textLines(
  glyphs: readonly Glyph[],
  { tables, dots, paper }: Surroundings,
): readonly ReadLine[] {
  const ink = glyphs.filter(({ text }) => text !== '');
  if (!ink.some(({ text }) => text.trim() !== '')) return [];
  const upright = ink.filter(({ turn }) => turn === 0);
  const others = ink.filter(({ turn }) => turn !== 0);
  const area = textArea([...ink.filter(({ text }) => text.trim() !== ''), ...tables], paper);
  const columns = splitColumns(
    glyphLines(upright).map((line) => withBullet(line, dots)),
    area,
  );
  const lines = columns.flatMap(({ lines: own, column }) => readColumn(own, column));
  return [...lines, ...turnedLines(others, paper)];
}

function readColumn(printed: readonly (readonly Glyph[])[], column: Box): ReadLine[] {
  const read = printed.flatMap((glyphs) => {
    const line = readLine(glyphs);
    return line ? [{ line, glyphs }] : [];
  });
  const { readings } = dropReadings(read.map(({ line }) => line));
  return read.map(({ line, glyphs }) => ({
    ...line,
    type: 'line',
    column,
    parts: lineParts(glyphs),
    reading: readings.includes(line),
  }));
}

/** A drawn bullet stands before its text, at most this far, in parts of the text's size. */
const farthest = 2.5;

/** The glyphs of a line, and before them the bullet that is drawn there. */
function withBullet(line: readonly Glyph[], dots: readonly Box[]): readonly Glyph[] {
  const first = line.find(({ text }) => text.trim() !== '');
  if (!first) return line;
  const dot = dots.find((box) => {
    const middle = (box.top + box.bottom) / 2;
    const gap = first.left - box.right;
    return middle > first.top && middle < first.bottom && gap > 0 && gap < farthest * first.size;
  });
  return dot
    ? [{ ...first, ...dot, top: first.top, bottom: first.bottom, text: '•' }, ...line]
    : line;
}

/** What text and tables cover; lines may reach as near to the right edge as they begin near the left. */
function textArea(boxes: readonly Box[], paper: Box): Box {
  const area = boundsOf(boxes);
  return { ...area, right: Math.max(area.right, paper.right - area.left) };
}

/** Text that does not stand upright: each turn for itself, slanted text as it was drawn. */
function turnedLines(glyphs: readonly Glyph[], paper: Box): ReadLine[] {
  const slanted = glyphs.filter(({ turn }) => turn === null);
  const line = slanted.length > 0 ? readLine(slanted) : null;
  const turned = regionLines(
    glyphs.filter(({ turn }) => turn !== null),
    paper,
  ).flatMap((region) => region.lines);
  return [...turned, ...(line ? [line] : [])].map((own) => ({
    ...own,
    ...boundsOf(glyphs),
    type: 'line',
    column: paper,
    parts: [own],
    reading: false,
  }));
}
