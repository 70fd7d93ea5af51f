import { cellName, cellPlace, columnName } from './cell-place.ts';
import type { HiddenCells } from './grid-builder.ts';

/** What a tab does not show, as people name it: rows `予算!5:7`, columns `予算!C:D`, cells `予算!C7`, `予算!C7:E7`. */
export function hiddenNames({ rows, columns, cells }: HiddenCells, tab: string): string[] {
  return [
    ...runs(rows).map(([first, last]) => `${tab}!${first + 1}:${last + 1}`),
    ...runs(columns).map(([first, last]) => `${tab}!${columnName(first)}:${columnName(last)}`),
    ...cellRuns(cells).map(([first, last]) => {
      const name = cellName(cellPlace(0, first.row, first.column), [tab]);
      return first === last ? name : `${name}:${columnName(last.column)}${last.row + 1}`;
    }),
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

type Cell = HiddenCells['cells'][number];

/** Cells that stand side by side, as runs. */
function cellRuns(cells: readonly Cell[]): (readonly [first: Cell, last: Cell])[] {
  const found: [Cell, Cell][] = [];
  for (const cell of cells) {
    const last = found.at(-1);
    const next = last && cell.row === last[1].row && cell.column === last[1].column + 1;
    if (next) last[1] = cell;
    else found.push([cell, cell]);
  }
  return found;
}
