/** Columns this close, in characters, may be one that was drawn unevenly on a fine grid. */
const unevenness = 4;

/**
 * The columns in which the cells of a table begin, in order, each with the number of the column it becomes.
 * Neighbours on a fine grid (方眼紙) become one column where no row begins a cell in both.
 */
export function usedColumns(
  rows: readonly (readonly { readonly column: number }[])[],
  widthOf: (column: number) => number,
): ReadonlyMap<number, number> {
  const rowsByStart = new Map<number, Set<number>>();
  rows.forEach((row, y) => {
    for (const { column } of row) {
      const known = rowsByStart.get(column);
      if (known) known.add(y);
      else rowsByStart.set(column, new Set([y]));
    }
  });
  const columns = new Map<number, number>();
  let group = new Set<number>();
  let before = Number.NEGATIVE_INFINITY;
  let count = 0;
  for (const [start, rowsHere] of [...rowsByStart].sort(([a], [b]) => a - b)) {
    const near = isNear(before, start, widthOf);
    if (near && disjoint(group, rowsHere)) for (const y of rowsHere) group.add(y);
    else {
      count++;
      group = new Set(rowsHere);
      before = start;
    }
    columns.set(start, count - 1);
  }
  return columns;
}

function isNear(from: number, to: number, widthOf: (column: number) => number): boolean {
  let width = 0;
  for (let column = to - 1; column >= from; column--) {
    width += widthOf(column);
    if (width >= unevenness) return false;
  }
  return true;
}

function disjoint(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  const [few, many] = some.size < others.size ? [some, others] : [others, some];
  for (const each of few) if (many.has(each)) return false;
  return true;
}
