import type { Flow, FlowCell, FlowTable, FlowText } from './flow.ts';

/** How far a line of the next page may stand from its line on this one, in points. */
const drift = 3;

/** Joins a table that ends a page with one of the same columns that begins the next; furniture may stand between. */
export function joinTables(flow: Flow): Flow {
  const joined: (FlowText | FlowTable)[] = [];
  let open: number | null = null;
  for (const piece of flow) {
    const above = open === null ? undefined : joined[open];
    if (piece.type === 'table' && above?.type === 'table' && goesOn(above, piece)) {
      joined[open ?? 0] = join(above, piece);
      continue;
    }
    if (piece.type === 'table') open = joined.length;
    else if (piece.type !== 'furniture') open = null;
    joined.push(piece);
  }
  return joined;
}

function goesOn(above: FlowTable, below: FlowTable): boolean {
  const lastPage = above.cells.reduce((page, cell) => Math.max(page, cell.page), 0);
  return below.cells[0]?.page === lastPage + 1 && sameLines(above.xs, below.xs);
}

/** The same columns, wherever the pages put the table. */
function sameLines(above: readonly number[], below: readonly number[]): boolean {
  const shift = (below[0] ?? 0) - (above[0] ?? 0);
  return (
    above.length === below.length &&
    above.every((x, i) => Math.abs((below[i] ?? 0) - shift - x) <= drift)
  );
}

function join(above: FlowTable, below: FlowTable): FlowTable {
  const cut = above.open.bottom && below.open.top && cutRow(above, below);
  const from = cut ? above.rows - 1 : above.rows;
  const moved = below.cells.map((cell) => ({ ...cell, row: cell.row + from }));
  const cells = cut ? mend(above, moved) : [...above.cells, ...moved];
  return {
    ...above,
    cells,
    rows: from + below.rows,
    open: { ...above.open, bottom: below.open.bottom },
  };
}

/** The last row and the first have the same cells: halves of one row that the page cut. */
function cutRow(above: FlowTable, below: FlowTable): boolean {
  const last = above.cells.filter((cell) => cell.row + cell.rowSpan === above.rows);
  const first = below.cells.filter((cell) => cell.row === 0);
  return (
    last.length === first.length &&
    last.every((cell) =>
      first.some((other) => other.column === cell.column && other.colSpan === cell.colSpan),
    )
  );
}

/** Lays each cell of the first row below under its half above. */
function mend(above: FlowTable, below: readonly FlowCell[]): FlowCell[] {
  const at = above.rows - 1;
  const halves = new Map(below.filter(({ row }) => row === at).map((cell) => [cell.column, cell]));
  const mended = above.cells.map((cell) => {
    const half = cell.row + cell.rowSpan === above.rows ? halves.get(cell.column) : undefined;
    return half ? joinHalves(cell, half) : cell;
  });
  return [...mended, ...below.filter(({ row }) => row !== at)];
}

function joinHalves(cell: FlowCell, half: FlowCell): FlowCell {
  const [own] = cell.regions;
  const [other] = half.regions;
  const rowSpan = cell.rowSpan + half.rowSpan - 1;
  if (!own || !other || own.turned !== other.turned || cell.regions.length > 1)
    return { ...cell, rowSpan, regions: [...cell.regions, ...half.regions] };
  const shift = other.region.left - own.region.left;
  const lines = other.lines.map((line) => ({
    ...line,
    left: line.left - shift,
    right: line.right - shift,
  }));
  return { ...cell, rowSpan, regions: [{ ...own, lines: [...own.lines, ...lines] }] };
}
