import { measures } from './display-columns.ts';
import type { Cell, Line, Row, Table } from './document.ts';
import { linePart } from './line-part.ts';
import { type Cut, cutColumns, type Part } from './spaced-columns.ts';
import { goesOn, isAligned, type SpacedGrid } from './spaced-grid.ts';
import { provenKind, type SpacedKind } from './spaced-proof.ts';
import type { HeaderWords } from './syntax.ts';

/** What may prove the columns of a stretch of lines. */
export interface SpacedProof {
  readonly kinds: readonly SpacedKind[];
  /** Columns of the list before; 0 where there is none. */
  readonly before: number;
}

/** Lines read as a table; those of a value that goes on are one row. */
export interface SpacedTable {
  readonly table: Table;
  readonly kind: SpacedKind;
  /** How many lines it takes. */
  readonly count: number;
}

/**
 * Reads lines as a table whose columns are set apart by spaces. Null where these do not prove the columns, however wide
 * doubtful characters are taken to be.
 */
export function readSpacedTable(
  lines: readonly Line[],
  words: HeaderWords,
  proof: SpacedProof,
): SpacedTable | null {
  const found = agreed(lines, words, proof, false) ?? agreed(lines, words, proof, true);
  if (!found) return null;
  const { grid, kind } = found;
  const rows: Row[] = [];
  for (const [at, line] of lines.entries()) {
    const parts = grid.cut.rows[at] ?? [];
    const isRest = parts[0] === null && (kind === 'form' || kind === 'piece');
    const above = isRest ? rows.pop() : undefined;
    rows.push(above ? withMore(above, at, grid) : rowOf(line, parts, rows.length));
  }
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  const width = grid.cut.zones.length;
  const table: Table = { type: 'table', syntax: 'space', rows, width, start, end };
  return { table, kind, count: lines.length };
}

interface Proven {
  readonly grid: SpacedGrid;
  readonly kind: SpacedKind;
}

/**
 * The one way in which the lines can be cut, with columns that begin in one place before others. Null where there are two,
 * or where by another measure, whose columns begin so too, the same lines prove nothing.
 */
function agreed(
  lines: readonly Line[],
  words: HeaderWords,
  { kinds, before }: SpacedProof,
  atOne: boolean,
): Proven | null {
  const grids = measures.flatMap((measure): SpacedGrid[] => {
    const cut = cutColumns(lines, measure, atOne);
    return cut ? [{ cut, measure, lines, words, before }] : [];
  });
  const found = grids.flatMap((grid): Proven[] => {
    const kind = provenKind(grid, kinds);
    return kind ? [{ grid, kind }] : [];
  });
  const aligned = found.filter(({ grid }) => areAligned(grid));
  const [first, ...others] = aligned.length > 0 ? aligned : found;
  if (!first || !others.every(({ grid }) => areSame(grid.cut, first.grid.cut))) return null;
  const proven = new Set(found.map(({ grid }) => grid));
  const doubted = grids.filter((grid) => !proven.has(grid) && areAligned(grid));
  return doubted.some(({ cut }) => areSame(cut, first.grid.cut)) ? null : first;
}

function areAligned(grid: SpacedGrid): boolean {
  return grid.cut.zones.every((_, column) => isAligned(grid, column));
}

function areSame(one: Cut, other: Cut): boolean {
  const places = ({ rows }: Cut): string =>
    JSON.stringify(rows.map((row) => row.map((part) => part && [part.from, part.to])));
  return places(one) === places(other);
}

function rowOf(line: Line, parts: readonly (Part | null)[], row: number): Row {
  const cells = parts.map((part, column): Cell => {
    const found = part ? linePart(line, part.from, part.to) : null;
    const start = found?.start ?? line.end;
    const lines = found ? [found] : [];
    return {
      start,
      end: found?.end ?? start,
      lines,
      header: false,
      row,
      column,
      rowSpan: 1,
      colSpan: 1,
    };
  });
  return { start: line.start, end: line.end, cells };
}

/** The row with what a further line has below its cells; a text that found no room above goes on. */
function withMore(row: Row, at: number, grid: SpacedGrid): Row {
  const line = grid.lines[at];
  const cells = row.cells.map((cell, column) => {
    const part = grid.cut.rows[at]?.[column];
    const last = cell?.lines.at(-1);
    if (!cell || !line || !part || !last) return cell;
    const more = linePart(line, part.from, part.to);
    const goesOnHere = goesOn(grid, at, column) && !mark.test(more.text);
    const lines = goesOnHere
      ? [...cell.lines.slice(0, -1), joinedLine(last, more)]
      : [...cell.lines, { ...more, block: false }];
    return { ...cell, lines, end: more.end };
  });
  return { ...row, cells, end: line?.end ?? row.end };
}

/** What begins a statement of its own. */
const mark = /^[・･●○◎■□◆◇▼▶※＊*①-⑳(（-]/u;

/** Two lines as one, with a space between where letters meet. */
function joinedLine(line: Line, more: Line): Line {
  const gap = /[!-~]$/.test(line.text) && /^[!-~]/.test(more.text) ? ' ' : '';
  const map = [...offsetsOf(line), ...Array.from(gap, () => more.start), ...offsetsOf(more)];
  return { ...line, text: line.text + gap + more.text, map, end: more.end };
}

function offsetsOf({ map, text, start }: Line): readonly number[] {
  return Array.from({ length: text.length }, (_, at) => map?.[at] ?? start + at);
}
