import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assign } from '../../src/diff/assign.ts';

const weights = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 2 }))
  .chain(([height, more]) =>
    fc.array(
      fc.array(fc.integer({ min: 0, max: 10 }), {
        minLength: height + more,
        maxLength: height + more,
      }),
      { minLength: height, maxLength: height },
    ),
  );

it('finds the greatest sum of all assignments', () => {
  fc.assert(
    fc.property(weights, (matrix) => {
      const columns = assign(matrix);
      expect(new Set(columns).size).toBe(matrix.length);
      expect(sum(matrix, columns)).toBe(greatest(matrix, 0, new Set()));
    }),
  );
});

it('assigns nothing to nobody', () => {
  expect(assign([])).toEqual([]);
});

function sum(matrix: readonly number[][], columns: readonly number[]): number {
  return matrix.reduce((total, row, index) => total + (row[columns[index] ?? -1] ?? Number.NaN), 0);
}

function greatest(matrix: readonly number[][], row: number, taken: ReadonlySet<number>): number {
  const line = matrix[row];
  if (!line) return 0;
  const free = [...line.entries()].filter(([column]) => !taken.has(column));
  return Math.max(
    ...free.map(
      ([column, weight]) => weight + greatest(matrix, row + 1, new Set([...taken, column])),
    ),
  );
}
