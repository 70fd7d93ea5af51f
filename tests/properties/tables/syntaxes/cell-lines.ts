import type { GridRow } from '../draft.ts';
import { displayWidth } from './display-width.ts';

/** Cells as the lines that they print, for tables drawn with characters. */
export interface Drawing {
  /** Rows, cells, lines. */
  readonly rows: readonly (readonly (readonly string[])[])[];
  /** Display width of each column. */
  readonly widths: readonly number[];
}

export function draw(rows: readonly GridRow[]): Drawing {
  const lines = rows.map(({ slots }) =>
    slots.map((slot) => (slot?.cell.lines ?? []).map(({ marker, text }) => (marker ?? '') + text)),
  );
  const widths = (lines[0] ?? []).map((_, x) =>
    Math.max(3, ...lines.flatMap((row) => (row[x] ?? []).map(displayWidth))),
  );
  return { rows: lines, widths };
}

/** The printed lines of a row: each cell's line of that height, or nothing. */
export function printedLines(row: readonly (readonly string[])[]): string[][] {
  const height = Math.max(1, ...row.map((lines) => lines.length));
  return Array.from({ length: height }, (_, y) => row.map((lines) => lines[y] ?? ''));
}
