import type { Flow, FlowCell, FlowTable, FlowText } from './flow.ts';

/** How far a line of the next page may stand from its line on this one, in points. */
const drift = 3;

/**
 * Joins a table that ends a page with one that begins the next and has the same columns; furniture may stand between.
 * Where the page cuts a cell open, the columns of one part may be merged in the other.
 */
export function joinTables(flow: Flow): Flow {
  const joined: (FlowText | FlowTable)[] = [];
  let open: number | null = null;
  for (const piece of flow) {
    const above = open === null ? undefined : joined[open];
    const together = piece.type === 'table' && above?.type === 'table' ? join(above, piece) : null;
    if (together) {
      joined[open ?? 0] = together;
      continue;
    }
    if (piece.type === 'table') open = joined.length;
    else if (piece.type !== 'furniture') open = null;
    joined.push(piece);
  }
  return joined;
}

function join(above: FlowTable, below: FlowTable): FlowTable | null {
  const lastPage = above.cells.reduce((page, cell) => Math.max(page, cell.page), 0);
  if (below.cells[0]?.page !== lastPage + 1) return null;
  const shift = (below.xs[0] ?? 0) - (above.xs[0] ?? 0);
  const moved = below.xs.map((x) => x - shift);
  const cut =
    above.cells.some((cell) => endsOpen(cell, above)) && below.cells.some(({ openTop }) => openTop);
  if (within(above.xs, moved) && (above.xs.length === moved.length || cut))
    return append(onLines(above, above.xs, moved), { ...below, xs: moved });
  if (cut && within(moved, above.xs))
    return append(above, onLines({ ...below, xs: moved }, moved, above.xs));
  return null;
}

/** The outer lines are the same, and each of `some` is one of `lines`. */
function within(some: readonly number[], lines: readonly number[]): boolean {
  const ends = [0, -1].every((i) => Math.abs((some.at(i) ?? 0) - (lines.at(i) ?? 0)) <= drift);
  return ends && some.every((x) => lineAt(x, lines) >= 0);
}

function lineAt(x: number, lines: readonly number[]): number {
  return lines.findIndex((line) => Math.abs(line - x) <= drift);
}

/** The table with its columns counted by other lines, of which its own are some. */
function onLines(table: FlowTable, from: readonly number[], to: readonly number[]): FlowTable {
  if (from.length === to.length) return table;
  const places = from.map((x) => lineAt(x, to));
  const cells = table.cells.map((cell) => {
    const column = places[cell.column] ?? 0;
    return { ...cell, column, colSpan: (places[cell.column + cell.colSpan] ?? 0) - column };
  });
  return { ...table, xs: to, cells };
}

function endsOpen({ row, rowSpan, openBottom }: FlowCell, { rows }: FlowTable): boolean {
  return openBottom && row + rowSpan === rows;
}

/** Puts the rows below under those above, the halves of cut cells together. */
function append(above: FlowTable, below: FlowTable): FlowTable {
  const halves = halvesOf(above, below);
  const first = below.cells.filter(({ row }) => row === 0);
  const cutRow = halves.size > 0 && first.every((cell) => halves.has(cell));
  const from = cutRow ? above.rows - 1 : above.rows;
  const whole = new Map([...halves].map(([half, cell]) => [cell, joinHalves(cell, half, cutRow)]));
  const cells = [
    ...above.cells.map((cell) => whole.get(cell) ?? cell),
    ...below.cells
      .filter((cell) => !halves.has(cell))
      .map((cell) => ({ ...cell, row: cell.row + from })),
  ];
  return { ...above, cells, rows: from + below.rows };
}

/** Cells of the first row below that are open above, each with the cell above that is open below. */
function halvesOf(above: FlowTable, below: FlowTable): ReadonlyMap<FlowCell, FlowCell> {
  const open = new Map(
    above.cells.filter((cell) => endsOpen(cell, above)).map((cell) => [cell.column, cell]),
  );
  const halves = new Map<FlowCell, FlowCell>();
  for (const cell of below.cells) {
    const other = cell.row === 0 && cell.openTop ? open.get(cell.column) : undefined;
    if (other?.colSpan === cell.colSpan) halves.set(cell, other);
  }
  return halves;
}

function joinHalves(cell: FlowCell, half: FlowCell, cutRow: boolean): FlowCell {
  const rowSpan = cell.rowSpan + half.rowSpan - Number(cutRow);
  const joined = { ...cell, rowSpan, openBottom: half.openBottom };
  const [own] = cell.regions;
  const [other] = half.regions;
  if (!own || !other || own.turned !== other.turned || cell.regions.length > 1)
    return { ...joined, regions: [...cell.regions, ...half.regions] };
  const shift = other.region.left - own.region.left;
  const lines = other.lines.map((line) => ({
    ...line,
    left: line.left - shift,
    right: line.right - shift,
  }));
  return { ...joined, regions: [{ ...own, lines: [...own.lines, ...lines] }] };
}
