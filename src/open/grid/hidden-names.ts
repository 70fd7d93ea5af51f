import { cellName, cellPlace, columnName } from './cell-place.ts';
import type { HiddenCells } from './grid-builder.ts';

/** What a tab does not show, as people name it: rows `予算!5:7`, columns `予算!C:D`, cells `予算!C7`. */
export function hiddenNames({ rows, columns, cells }: HiddenCells, tab: string): string[] {
  return [
    ...runs(rows).map(([first, last]) => `${tab}!${first + 1}:${last + 1}`),
    ...runs(columns).map(([first, last]) => `${tab}!${columnName(first)}:${columnName(last)}`),
    ...cells.map(({ row, column }) => cellName(cellPlace(0, row, column), [tab])),
  ];
}

/** Ascending numbers as runs without a gap. */
function runs(numbers: readonly number[]): (readonly [first: number, last: number])[] {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else found.push([number, number]);
  }
  return found;
}
