import type { Cell } from '../flat-cell.ts';
import type { PlanColumn } from './sheet-plan.ts';

/** Points that a line takes, those above and below a cell's lines, and what a row can have. */
const line = 13;
const padding = 3;
const most = 409;

/** The height that a row's wrapped texts take, in points: programs that open the file do not all find out themselves. */
export function rowHeight(cells: readonly Cell[], columns: readonly PlanColumn[]): number {
  const lines = cells.map((cell, at) =>
    typeof cell === 'string' ? linesOf(cell, columns[at]?.width ?? 10) : 1,
  );
  return Math.min(most, line * Math.max(1, ...lines) + padding);
}

function linesOf(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const character of text) {
    const wide = character > '\u00ff' ? 2 : 1;
    if (character === '\n' || used + wide > width) lines += 1;
    used = character === '\n' ? 0 : used + wide > width ? wide : used + wide;
  }
  return lines;
}
