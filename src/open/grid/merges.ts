import { Refusal } from '../refusal.ts';

/** A merged cell. */
export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Steps that looking up merged cells may take; in proportion to rows and columns of any real sheet. */
const mostSteps = 50_000_000;

/** Looks up the merged cell that holds a cell; asked by rows, each row by columns. Throws Refusal. */
export function mergeFinder(
  merges: readonly Merge[],
): (row: number, column: number) => Merge | null {
  const waiting = merges.toSorted((a, b) => a.row - b.row);
  let open: Merge[] = [];
  let next = 0;
  let present = -1;
  let at = 0;
  let steps = mostSteps;
  const moveTo = (row: number): void => {
    const still = open.filter((merge) => merge.row + merge.rowSpan > row);
    const before = next;
    for (let merge = waiting[next]; merge && merge.row <= row; merge = waiting[++next]) {
      if (merge.row + merge.rowSpan > row) still.push(merge);
    }
    steps -= still.length + 1;
    if (steps < 0) throw new Refusal('cell-limit', { limit: String(mostSteps) });
    open = next > before ? apart(still) : still;
    present = row;
    at = 0;
  };
  return (row, column) => {
    if (row !== present) moveTo(row);
    for (let merge = open[at]; merge && merge.column + merge.colSpan <= column; merge = open[at])
      at++;
    const merge = open[at];
    return merge && merge.column <= column ? merge : null;
  };
}

/** By columns; of merged cells over one another, which no program writes, the first stays, of one column the tallest. */
function apart(merges: Merge[]): Merge[] {
  let end = 0;
  return merges
    .sort((a, b) => a.column - b.column || b.row + b.rowSpan - (a.row + a.rowSpan))
    .filter(({ column, colSpan }) => {
      if (column < end) return false;
      end = column + colSpan;
      return true;
    });
}

/** Tells whether a row lies within a merged cell and not at its first row. */
export function joinedRows(merges: readonly Merge[]): (row: number) => boolean {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { row, rowSpan } of merges.toSorted((a, b) => a.row - b.row)) {
    const last = ends.length - 1;
    if (last >= 0 && row <= (ends[last] ?? 0)) {
      ends[last] = Math.max(ends[last] ?? 0, row + rowSpan);
    } else if (rowSpan > 1) {
      starts.push(row);
      ends.push(row + rowSpan);
    }
  }
  return (row) => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return low > 0 && row < (ends[low - 1] ?? 0);
  };
}
