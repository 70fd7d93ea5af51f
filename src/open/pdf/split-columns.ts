import { boundsOf } from './glyph-runs.ts';
import { lineParts } from './line-parts.ts';
import type { Box, Glyph } from './page-marks.ts';

/** Printed lines of one column of text. */
export interface TextColumn {
  readonly lines: readonly PrintedLine[];
  readonly column: Box;
}

type PrintedLine = readonly Glyph[];

/** A gutter is as wide as this or wider, in points, and parts this many lines or more. */
const narrowestGutter = 9;
const fewestLines = 4;
/** Columns of text are at least this wide, in parts of the text's size; narrower ones are those of a table. */
const narrowestColumn = 12;
/** How much of a column its lines fill; the cells of a table seldom do. */
const leastFill = 0.7;
/** The part of its lines that may have wide gaps: more is a table. */
const mostGaps = 0.15;

/**
 * Splits printed lines that run through two columns of text or more: stretches of lines with a common gutter, whose lines
 * fill the columns on both sides of it. Lines above, between and below such stretches stand in the whole area.
 */
export function splitColumns(lines: readonly PrintedLine[], area: Box): readonly TextColumn[] {
  const found: TextColumn[] = [];
  let from = 0;
  while (from < lines.length) {
    const stretch = stretchFrom(lines, from);
    if (stretch) {
      const { end, gutter } = stretch;
      for (const side of sides(lines.slice(from, end), gutter))
        found.push(...splitColumns(side, boundsOf(side.flat().filter(isInk))));
      from = end;
    } else {
      const last = found.at(-1);
      const line = lines[from];
      if (last?.column === area && line)
        found[found.length - 1] = { ...last, lines: [...last.lines, line] };
      else if (line) found.push({ lines: [line], column: area });
      from++;
    }
  }
  return found;
}

interface Gutter {
  readonly left: number;
  readonly right: number;
}

/** The lines from `from` on that keep a gutter free, where they are columns of text. */
function stretchFrom(
  lines: readonly PrintedLine[],
  from: number,
): { readonly end: number; readonly gutter: Gutter } | null {
  for (const first of gapsOf(lines[from] ?? [])) {
    let gutter: Gutter | null = first;
    let end = from + 1;
    for (; end < lines.length; end++) {
      const next = narrowed(gutter, lines[end] ?? []);
      if (!next) break;
      gutter = next;
    }
    const stretch = lines.slice(from, end);
    if (stretch.length >= fewestLines && isText(stretch, gutter)) return { end, gutter };
  }
  return null;
}

/** Gaps inside a line that may be gutters. */
function gapsOf(line: PrintedLine): Gutter[] {
  const ink = line.filter(isInk);
  return ink.slice(1).flatMap((glyph, i) => {
    const left = ink[i]?.right ?? 0;
    return glyph.left - left >= narrowestGutter ? [{ left, right: glyph.left }] : [];
  });
}

/** What the line leaves free of a gutter; null where that is too narrow. */
function narrowed({ left, right }: Gutter, line: PrintedLine): Gutter | null {
  const middle = (left + right) / 2;
  let [from, to] = [left, right];
  for (const glyph of line.filter(isInk)) {
    if ((glyph.left + glyph.right) / 2 < middle) from = Math.max(from, glyph.right);
    else to = Math.min(to, glyph.left);
  }
  return to - from >= narrowestGutter ? { left: from, right: to } : null;
}

function sides(
  lines: readonly PrintedLine[],
  { left, right }: Gutter,
): [PrintedLine[], PrintedLine[]] {
  const middle = (left + right) / 2;
  const side = (isLeft: boolean): PrintedLine[] =>
    lines
      .map((line) => line.filter((glyph) => (glyph.left + glyph.right) / 2 < middle === isLeft))
      .filter((line) => line.some(isInk));
  return [side(true), side(false)];
}

/** Both sides are wide and mostly filled. */
function isText(lines: readonly PrintedLine[], gutter: Gutter): boolean {
  return sides(lines, gutter).every((side) => {
    if (side.length < fewestLines) return false;
    const boxes = side.map((line) => boundsOf(line.filter(isInk)));
    const column = boundsOf(boxes);
    const width = column.right - column.left;
    if (side.filter(hasGap).length > mostGaps * side.length) return false;
    const fill =
      boxes.reduce((sum, { left, right }) => sum + right - left, 0) / (width * boxes.length);
    return width >= narrowestColumn * (side[0]?.[0]?.size ?? 0) && fill >= leastFill;
  });
}

function hasGap(line: PrintedLine): boolean {
  return lineParts(line).length > 1;
}

function isInk({ text }: Glyph): boolean {
  return text.trim() !== '';
}
