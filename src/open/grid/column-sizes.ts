/** Width of a column that nothing is said of, in characters. */
const usualWidth = 8.43;
const mostColumns = 1 << 14;
/** Columns set, one by one or many at a time. */
const mostSteps = 1_000_000;

/** Widths of the columns of a tab, in characters; 0 where a column does not show. */
export interface ColumnSizes {
  add(first: number, last: number, width: number): void;
  widthOf(column: number): number;
}

/** Begins with columns of the usual width. */
export function columnSizes(): ColumnSizes {
  let widths = new Float32Array(0);
  let steps = mostSteps;
  return {
    add(first, last, width) {
      if (widths.length === 0) widths = new Float32Array(mostColumns).fill(usualWidth);
      const end = Math.min(mostColumns - 1, last);
      steps -= Math.max(0, end - first);
      if (steps >= 0 && first >= 0) widths.fill(width, first, end + 1);
    },
    widthOf: (column) => widths[column] ?? usualWidth,
  };
}
