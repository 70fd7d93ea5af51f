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
function append(above: FlowTable, whole: FlowTable): FlowTable {
  const below = withoutHeader(above, whole);
  const halves = halvesOf(above, below);
  const first = below.cells.filter(({ row }) => row === 0);
  const cutRow = halves.size > 0 && first.every((cell) => halves.has(cell));
  const from = cutRow ? above.rows - 1 : above.rows;
  const mended = new Map([...halves].map(([half, cell]) => [cell, joinHalves(cell, half, cutRow)]));
  const cells = [
    ...above.cells.map((cell) => mended.get(cell) ?? cell),
    ...below.cells
      .filter((cell) => !halves.has(cell))
      .map((cell) => ({ ...cell, row: cell.row + from })),
  ];
  const repeated = [...above.repeated, ...below.repeated];
  return { ...above, cells, rows: from + below.rows, repeated };
}

/** Where the page cuts a row, the header that the next page repeats stands between its halves: it goes. */
function withoutHeader(above: FlowTable, below: FlowTable): FlowTable {
  const last = above.cells.filter(({ row, rowSpan }) => row + rowSpan === above.rows);
  if (!last.every(({ openBottom }) => openBottom)) return below;
  let rows = 0;
  while (rows < below.rows - 1 && rowText(below, rows) === rowText(above, rows)) rows++;
  const header = below.cells.filter(({ row }) => row < rows);
  const clean = header.every(({ row, rowSpan }) => row + rowSpan <= rows);
  if (header.every(({ regions }) => regions.length === 0) || !clean) return below;
  const cells = below.cells
    .filter(({ row }) => row >= rows)
    .map((cell) => ({ ...cell, row: cell.row - rows, openTop: cell.row === rows }));
  return { ...below, cells, rows: below.rows - rows, repeated: header };
}

/** What a row of cells reads, and how they lie. */
function rowText({ cells }: FlowTable, row: number): string {
  return cells
    .filter((cell) => cell.row === row)
    .map(({ column, colSpan, rowSpan, regions }) => {
      const text = regions.flatMap(({ lines }) => lines.map((line) => line.text)).join('');
      return `${column} ${colSpan} ${rowSpan} ${text.replace(/\s+/g, '')}`;
    })
    .join('\n');
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
