import { boundsOf } from './glyph-runs.ts';
import type { Grid, GridCell } from './grid.ts';
import type { Box, Glyph } from './page-marks.ts';

/** A table has this many rows and columns or more. */
const fewest = 2;

/**
 * Tables that the structure of a tagged file names, where the page agrees: as many cells in every row, each column apart
 * from the next, each row below the one before. Merged cells have no such proof; a table with some is left to the text.
 */
export function taggedTables(structure: unknown, glyphs: readonly Glyph[]): readonly Grid[] {
  const byContent = new Map<string, Glyph[]>();
  for (const glyph of glyphs) {
    if (glyph.content === null) continue;
    const own = byContent.get(glyph.content);
    if (own) own.push(glyph);
    else byContent.set(glyph.content, [glyph]);
  }
  return tablesIn(structure)
    .map((table) => gridOf(rowsOf(table, byContent)))
    .filter((grid) => grid !== null);
}

interface Node {
  readonly role?: unknown;
  readonly type?: unknown;
  readonly id?: unknown;
  readonly children?: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function childrenOf({ children }: Node): readonly Node[] {
  return Array.isArray(children) ? children.filter(isNode) : [];
}

/** Nodes of a role below a node, those inside one another left out; trees are walked without recursion. */
function below(root: Node, roles: readonly string[]): readonly Node[] {
  const found: Node[] = [];
  const open = [...childrenOf(root)].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (roles.includes(String(node.role))) found.push(node);
    else open.push(...[...childrenOf(node)].reverse());
  }
  return found;
}

function tablesIn(structure: unknown): readonly Node[] {
  return isNode(structure) ? below(structure, ['Table']) : [];
}

function rowsOf(table: Node, byContent: ReadonlyMap<string, readonly Glyph[]>): Glyph[][][] {
  return below(table, ['TR']).map((row) =>
    below(row, ['TH', 'TD']).map((cell) =>
      contentOf(cell).flatMap((id) => byContent.get(id) ?? []),
    ),
  );
}

/** Numbers of the marked content below a node: `p2R_mc14` → `14`. */
function contentOf(cell: Node): string[] {
  const ids: string[] = [];
  const open = [...childrenOf(cell)].reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    const [, number] = /_mc(\d+)$/.exec(String(node.id ?? '')) ?? [];
    if (node.type === 'content' && number !== undefined) ids.push(number);
    open.push(...[...childrenOf(node)].reverse());
  }
  return ids;
}

function gridOf(rows: readonly (readonly (readonly Glyph[])[])[]): Grid | null {
  const width = rows[0]?.length ?? 0;
  const filled = rows.filter((row) => row.some((cell) => cell.length > 0));
  const fits = filled.every((row) => row.length === width);
  if (!fits || width < fewest || filled.length < fewest) return null;
  const rowBoxes = filled.map((row) => boundsOf(row.flat()));
  const columns = Array.from({ length: width }, (_, i) => filled.flatMap((row) => row[i] ?? []));
  if (columns.some((column) => column.length === 0)) return null;
  const columnBoxes = columns.map(boundsOf);
  if (!isApart(columnBoxes, 'left', 'right') || !isApart(rowBoxes, 'top', 'bottom')) return null;
  return build(filled, columnBoxes, rowBoxes);
}

/** Rows of one line may touch. */
const touch = 1;

function isApart(boxes: readonly Box[], start: 'left' | 'top', end: 'right' | 'bottom'): boolean {
  return boxes.slice(1).every((box, i) => box[start] > (boxes[i]?.[end] ?? 0) - touch);
}

function build(
  rows: readonly (readonly (readonly Glyph[])[])[],
  columnBoxes: readonly Box[],
  rowBoxes: readonly Box[],
): Grid {
  const box = boundsOf(columnBoxes);
  // A column ends where its longest line ends: behind that is the next one's padding.
  const xs = [...columnBoxes.map(({ left }) => left), box.right];
  const ys = [...rowBoxes.map(({ top }) => top), box.bottom];
  const cells = rows.flatMap((row, y) =>
    row.map((glyphs, x): GridCell => {
      const { left, right } = columnBoxes[x] ?? box;
      const { top, bottom } = rowBoxes[y] ?? box;
      const place = { row: y, column: x, rowSpan: 1, colSpan: 1 };
      return { ...place, left, right, top, bottom, openTop: false, openBottom: false, glyphs };
    }),
  );
  return { ...box, xs, ys, cells };
}
