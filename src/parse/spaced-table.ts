import { measures } from './display-columns.ts';
import type { Cell, Line, Row, Table } from './document.ts';
import { linePart } from './line-part.ts';
import { type Cut, cutColumns } from './spaced-columns.ts';
import { areAligned, beginsZone, goesOn, type SpacedGrid } from './spaced-grid.ts';
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
  const isRest = (at: number): boolean =>
    (kind === 'form' || kind === 'piece') && grid.cut.rows[at]?.[0] === null;
  const groups: number[][] = [];
  for (const at of lines.keys()) {
    const above = isRest(at) ? groups.at(-1) : undefined;
    if (above) above.push(at);
    else groups.push([at]);
  }
  const rows = groups.map((group, row) => rowOf(group, row, grid));
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
  const doubted = grids.filter((grid) => !proven.has(grid) && beginTogether(grid));
  return doubted.some(({ cut }) => areSame(cut, first.grid.cut)) ? null : first;
}

/** The same, with the texts that stand alone. */
function beginTogether(grid: SpacedGrid): boolean {
  return grid.cut.rows.every((row, at) =>
    row.every((part, column) => part === null || beginsZone(grid, at, column)),
  );
}

function areSame(one: Cut, other: Cut): boolean {
  const places = ({ rows }: Cut): string =>
    JSON.stringify(rows.map((row) => row.map((part) => part && [part.from, part.to])));
  return places(one) === places(other);
}

/** A row of one line, or of several that go on below its first. */
function rowOf(group: readonly number[], row: number, grid: SpacedGrid): Row {
  const start = grid.lines[group[0] ?? 0]?.start ?? 0;
  const end = grid.lines[group.at(-1) ?? 0]?.end ?? start;
  const cells = grid.cut.zones.map((_, column): Cell => {
    const lines = linesIn(group, column, grid);
    const from = lines[0]?.start ?? end;
    const to = lines.at(-1)?.end ?? from;
    return {
      start: from,
      end: to,
      lines,
      header: false,
      row,
      column,
      rowSpan: 1,
      colSpan: 1,
      text: null,
    };
  });
  return { start, end, cells };
}

/** The lines of a cell; one that found no room in the line above goes on with it. */
function linesIn(group: readonly number[], column: number, grid: SpacedGrid): readonly Line[] {
  const joined: Line[][] = [];
  for (const at of group) {
    const line = grid.lines[at];
    const part = grid.cut.rows[at]?.[column];
    if (!line || !part) continue;
    const own = linePart(line, part.from, part.to);
    const above = joined.at(-1);
    if (above && goesOn(grid, at, column) && !mark.test(own.text)) above.push(own);
    else joined.push([above ? { ...own, block: false } : own]);
  }
  return joined.flatMap((lines) => joinedLine(lines) ?? []);
}

/** What begins a statement of its own. */
const mark = /^[・･●○◎■□◆◇▼▶※＊*①-⑳(（-]/u;

/** Several lines as one, with a space between where letters meet. */
function joinedLine(lines: readonly Line[]): Line | null {
  const [first] = lines;
  const last = lines.at(-1);
  if (!first || !last || first === last) return first ?? null;
  const map: number[] = [];
  const parts: string[] = [];
  for (const line of lines) {
    const isApart = /[!-~]$/.test(parts.at(-1) ?? '') && /^[!-~]/.test(line.text);
    if (isApart) map.push(line.start);
    parts.push(isApart ? ` ${line.text}` : line.text);
    for (let at = 0; at < line.text.length; at++) map.push(line.map?.[at] ?? line.start + at);
  }
  return { ...first, text: parts.join(''), map, end: last.end };
}
