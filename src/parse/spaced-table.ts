import { measures } from './display-columns.ts';
import type { Cell, Line, Row, Table } from './document.ts';
import { linePart } from './line-part.ts';
import { type Cut, cutColumns, type Part } from './spaced-columns.ts';
import { provesColumns, type SpacedProof } from './spaced-proof.ts';
import type { HeaderWords } from './syntax.ts';

/**
 * Reads lines as a table whose columns are set apart by spaces. Null where these do not prove the columns, however wide
 * doubtful characters are taken to be.
 */
export function readSpacedTable(
  lines: readonly Line[],
  words: HeaderWords,
  proof: SpacedProof,
): Table | null {
  const cut = agreed(lines, words, proof, false) ?? agreed(lines, words, proof, true);
  if (!cut) return null;
  const rows = lines.map((line, row) => rowOf(line, cut.rows[row] ?? [], row));
  const start = lines[0]?.start ?? 0;
  const end = lines.at(-1)?.end ?? start;
  return { type: 'table', syntax: 'space', rows, width: cut.zones.length, start, end };
}

/** The one way in which the lines can be cut; null where there are two. */
function agreed(
  lines: readonly Line[],
  words: HeaderWords,
  proof: SpacedProof,
  atOne: boolean,
): Cut | null {
  const cuts = measures.flatMap((measure) => {
    const cut = cutColumns(lines, measure, atOne);
    return cut && provesColumns(cut, lines, words, proof) ? [cut] : [];
  });
  const [first, ...others] = cuts;
  return first && others.every((other) => areSame(other, first)) ? first : null;
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
