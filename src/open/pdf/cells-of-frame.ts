import type { Frame } from './close-frame.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Rule } from './page-marks.ts';

/** Slots of one grid; more are no table that anyone reads. */
const mostSlots = 200_000;
/** The part of a slot's side that a rule must cover to be a wall. */
const wholeSide = 0.7;

/**
 * Makes the cells of a frame: slots are what lies between neighbouring lines; slots with no wall between them are one
 * merged cell; what is open to the outside is none. Null where a frame has too many slots, or no cell.
 */
export function cellsOfFrame(frame: Frame): Grid | null {
  const { xs, ys } = frame;
  const width = xs.length - 1;
  const height = ys.length - 1;
  if (width < 1 || height < 1 || width * height > mostSlots) return null;
  const walls = findWalls(frame);
  const open = closeEdges(walls, width, height);
  const cells = regionsOf(width, height, walls)
    .flatMap((region) => rectangles(region, width))
    .map((slots) => cellOf(slots, frame, open));
  if (cells.length === 0) return null;
  const box = { left: xs[0] ?? 0, right: xs[width] ?? 0, top: ys[0] ?? 0, bottom: ys[height] ?? 0 };
  return { ...box, xs, ys, cells: cells.sort((a, b) => a.row - b.row || a.column - b.column) };
}

/** Whether there is a wall: `left[row][x]` before slot x (and behind the last), `top[y][column]` above slot y. */
interface Walls {
  readonly left: readonly Uint8Array[];
  readonly top: readonly Uint8Array[];
}

/** Slots of the first and of the last row whose outer side no rule draws. */
interface OpenSlots {
  readonly top: ReadonlySet<number>;
  readonly bottom: ReadonlySet<number>;
}

/** Closes the outer side of what stands between two walls at the edge of the grid. */
function closeEdges({ left, top }: Walls, width: number, height: number): OpenSlots {
  const columns = (row: Uint8Array | undefined, side: Uint8Array | undefined): Set<number> =>
    closeBetween(
      width,
      (i) => row?.[i] === 1,
      (i) => side?.[i] === 1,
      (i) => set(side, i),
    );
  const open = { top: columns(left[0], top[0]), bottom: columns(left[height - 1], top[height]) };
  for (const [column, x] of [
    [0, 0],
    [width - 1, width],
  ] as const)
    closeBetween(
      height,
      (i) => top[i]?.[column] === 1,
      (i) => left[i]?.[x] === 1,
      (i) => set(left[i], x),
    );
  return open;
}

/** Closes the slots between neighbouring walls where none of them is closed; tells which. */
function closeBetween(
  count: number,
  isWall: (line: number) => boolean,
  isClosed: (slot: number) => boolean,
  close: (slot: number) => void,
): Set<number> {
  const closed = new Set<number>();
  let from: number | null = null;
  for (let line = 0; line <= count; line++) {
    if (!isWall(line)) continue;
    for (let slot = from ?? line; slot < line; slot++) {
      if (isClosed(slot)) continue;
      close(slot);
      closed.add(slot);
    }
    from = line;
  }
  return closed;
}

function findWalls({ rules, xs, ys }: Frame): Walls {
  const left = Array.from({ length: ys.length - 1 }, () => new Uint8Array(xs.length));
  const top = Array.from({ length: ys.length }, () => new Uint8Array(xs.length - 1));
  const columnOf = new Map(xs.map((x, i) => [x, i]));
  const rowOf = new Map(ys.map((y, i) => [y, i]));
  for (const rule of rules) {
    if (rule.axis === 'vertical') {
      const x = columnOf.get(rule.at) ?? 0;
      for (const row of covered(rule, ys)) set(left[row], x);
    } else {
      const y = rowOf.get(rule.at) ?? 0;
      for (const column of covered(rule, xs)) set(top[y], column);
    }
  }
  return { left, top };
}

function set(flags: Uint8Array | undefined, index: number): void {
  if (flags) flags[index] = 1;
}

/** The slots whose side the rule covers. */
function* covered({ from, to }: Rule, lines: readonly number[]): Iterable<number> {
  for (let i = 0; i + 1 < lines.length; i++) {
    const start = lines[i] ?? 0;
    const end = lines[i + 1] ?? 0;
    if (start > to) return;
    if (Math.min(to, end) - Math.max(from, start) >= wholeSide * (end - start)) yield i;
  }
}

/** Slots by `row * width + column` that nothing parts, without those that are open to the outside. */
function regionsOf(width: number, height: number, { left, top }: Walls): number[][] {
  const regions: number[][] = [];
  const seen = new Uint8Array(width * height);
  for (let first = 0; first < seen.length; first++) {
    if (seen[first]) continue;
    seen[first] = 1;
    const region = [first];
    let closed = true;
    const visit = (row: number, column: number, wall: number | undefined): void => {
      if (wall) return;
      const slot = row * width + column;
      if (row < 0 || column < 0 || row >= height || column >= width) closed = false;
      else if (!seen[slot]) {
        seen[slot] = 1;
        region.push(slot);
      }
    };
    for (let i = 0; i < region.length; i++) {
      const slot = region[i] ?? 0;
      const row = Math.floor(slot / width);
      const column = slot % width;
      visit(row, column - 1, left[row]?.[column]);
      visit(row, column + 1, left[row]?.[column + 1]);
      visit(row - 1, column, top[row]?.[column]);
      visit(row + 1, column, top[row + 1]?.[column]);
    }
    if (closed) regions.push(region);
  }
  return regions;
}

/** A region that is no rectangle, because a piece of a wall is missing, falls into its rows, equal ones together. */
function rectangles(region: readonly number[], width: number): number[][] {
  const rows = new Map<number, number[]>();
  for (const slot of region) {
    const row = Math.floor(slot / width);
    const slots = rows.get(row);
    if (slots) slots.push(slot);
    else rows.set(row, [slot]);
  }
  const runs: { columns: readonly number[]; slots: number[]; end: number }[] = [];
  for (const [row, slots] of [...rows].sort(([a], [b]) => a - b)) {
    const columns = slots.map((slot) => slot % width).sort((a, b) => a - b);
    for (const run of consecutive(columns)) {
      const above = runs.find(({ columns: others, end }) => end === row && same(others, run));
      const here = run.map((column) => row * width + column);
      if (above) {
        above.slots.push(...here);
        above.end++;
      } else runs.push({ columns: run, slots: here, end: row + 1 });
    }
  }
  return runs.map(({ slots }) => slots);
}

function consecutive(ascending: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const value of ascending) {
    const last = runs.at(-1);
    if (last && last.at(-1) === value - 1) last.push(value);
    else runs.push([value]);
  }
  return runs;
}

function same(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a[0] === b[0];
}

function cellOf(slots: readonly number[], { xs, ys }: Frame, open: OpenSlots): GridCell {
  const width = xs.length - 1;
  const first = slots[0] ?? 0;
  let last = first;
  let start = first;
  for (const slot of slots) {
    last = Math.max(last, slot);
    start = Math.min(start, slot);
  }
  const row = Math.floor(start / width);
  const column = start % width;
  const rowSpan = Math.floor(last / width) - row + 1;
  const colSpan = (last % width) - column + 1;
  return {
    row,
    column,
    rowSpan,
    colSpan,
    openTop: row === 0 && open.top.has(column),
    openBottom: row + rowSpan === ys.length - 1 && open.bottom.has(column),
    glyphs: [],
    left: xs[column] ?? 0,
    right: xs[column + colSpan] ?? 0,
    top: ys[row] ?? 0,
    bottom: ys[row + rowSpan] ?? 0,
  };
}
