import type { Cell, Line } from '../../parse/document.ts';

/** A cell of its own round some lines; where there are none it stands at `place`. */
export function cellAt(lines: readonly Line[], row: number, column: number, place: number): Cell {
  const start = lines[0]?.start ?? place;
  const end = lines.at(-1)?.end ?? start;
  return { start, end, lines, header: false, row, column, rowSpan: 1, colSpan: 1, text: null };
}
