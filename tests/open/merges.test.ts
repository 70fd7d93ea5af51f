import { describe, expect, it } from 'vitest';
import { mergeFinder } from '../../src/open/grid/merges.ts';

describe('mergeFinder', () => {
  it('keeps of merged cells that begin in one place the tallest, however many there are', () => {
    const count = 50_000;
    const merges = Array.from({ length: count }, (_, at) => ({
      row: 1,
      column: 0,
      rowSpan: at + 1,
      colSpan: 6,
    }));
    const find = mergeFinder(merges);
    for (let row = 1; row <= count; row++) expect(find(row, 5)).toBe(merges.at(-1));
    expect(find(count + 1, 0)).toBeNull();
  });

  it('keeps those that stand side by side', () => {
    const [left, right] = [
      { row: 0, column: 0, rowSpan: 3, colSpan: 2 },
      { row: 1, column: 2, rowSpan: 1, colSpan: 2 },
    ];
    const find = mergeFinder([right, left]);
    expect([find(0, 1), find(0, 2), find(1, 0), find(1, 3)]).toEqual([left, null, left, right]);
  });
});
