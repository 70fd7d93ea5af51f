import { columnsOf, type Measure, measures } from './display-columns.ts';
import type { Cell, Line, Row, Table } from './document.ts';
import { linePart } from './line-part.ts';

/** One line below two words may be their values; two lines show columns. */
const linesOfTwo = 3;
/** Columns that stand blank in every line between two columns of text. */
const leastGap = 2;

interface Part {
  /** Offsets in the line. */
  readonly from: number;
  readonly to: number;
  /** Columns. */
  readonly start: number;
  readonly end: number;
}

/** Two spaces or more. */
export const gap = /[ \u00a0\u3000]{2}/;

/** What a note below a table begins with. */
export const note = /^[（(【［[]?[※＊*注]/;

/** The pieces of a line between runs of two spaces or more. */
export function wideParts(text: string): readonly string[] {
  return text.trim().split(/[ \u00a0\u3000]{2,}/);
}

/**
 * Reads lines as a table whose columns are set apart by spaces. Null where these do not prove the columns: every gap
 * between two of them is blank in all lines, every line begins in the first one and fills another, and the first line,
 * which names them, fills all, or all but one of numbers.
 */
export function readSpacedColumns(lines: readonly Line[]): Table | null {
  const cuts = measures.flatMap((measure) => {
    const rows = cutLines(lines, measure);
    return rows ? [rows] : [];
  });
  const [first, ...others] = cuts;
  if (!first || others.some((other) => !areSame(other, first))) return null;
  const width = first[0]?.length ?? 0;
  const rows = lines.map((line, row) => rowOf(line, first[row] ?? [], row));
  const start = lines[0]?.start ?? 0;
  return { type: 'table', syntax: 'space', rows, width, start, end: lines.at(-1)?.end ?? start };
}

/** For every line the part in each column. */
type Cut = readonly (readonly (Part | null)[])[];

function cutLines(lines: readonly Line[], measure: Measure): Cut | null {
  const parts = lines.map((line) => partsOf(line, measure));
  const zones = zonesOf(parts.flat());
  const cut = parts.map((own) => placeParts(own, zones));
  const filled = (row: Cut[number]): number => row.filter((part) => part !== null).length;
  const isProved = cut.every((row, at) => {
    if (row === null) return false;
    if (at > 0) return row[0] !== null && filled(row) > 1;
    const named = row[0] === null && areNumbers(cut, lines) ? zones.length - 1 : zones.length;
    return filled(row) >= named;
  });
  const proves = zones.length > 2 || (zones.length === 2 && lines.length >= linesOfTwo);
  return isProved && proves ? (cut as Cut) : null;
}

/** A column without a name numbers the rows below. */
function areNumbers(cut: readonly (Cut[number] | null)[], lines: readonly Line[]): boolean {
  return cut.slice(1).every((row, i) => {
    const part = row?.[0];
    return part != null && number.test(lines[i + 1]?.text.slice(part.from, part.to) ?? '');
  });
}

const number = /^[(（]?(?:[\d０-９]{1,6}(?:-\d{1,3})?|[①-⑳])[)）.．]?$/u;

/** The pieces of a line that stand apart by a gap that is wide enough. */
function partsOf({ text, indent }: Line, measure: Measure): readonly Part[] {
  const columns = columnsOf(text, measure);
  const parts: Part[] = [];
  for (const { 0: word, index } of text.matchAll(/[^ \u00a0\u3000]+/g)) {
    const part = {
      from: index,
      to: index + word.length,
      start: indent + (columns[index] ?? 0),
      end: indent + (columns[index + word.length] ?? 0),
    };
    const before = parts.at(-1);
    if (before && part.start - before.end < leastGap)
      parts[parts.length - 1] = { ...part, from: before.from, start: before.start };
    else parts.push(part);
  }
  return parts;
}

/** Columns of text: stretches that some line fills, with wide gaps between them. */
function zonesOf(
  parts: readonly Part[],
): readonly { readonly start: number; readonly end: number }[] {
  const zones: { start: number; end: number }[] = [];
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start)) {
    const last = zones.at(-1);
    if (last && start - last.end < leastGap) last.end = Math.max(last.end, end);
    else zones.push({ start, end });
  }
  return zones;
}

/** The part in each zone; null where two parts stand in one. */
function placeParts(
  parts: readonly Part[],
  zones: readonly { readonly start: number; readonly end: number }[],
): readonly (Part | null)[] | null {
  const row: (Part | null)[] = zones.map(() => null);
  let zone = 0;
  for (const part of parts) {
    while (zone < zones.length && part.start >= (zones[zone]?.end ?? 0)) zone++;
    if (row[zone] !== null) return null;
    row[zone] = part;
  }
  return row;
}

function areSame(one: Cut, other: Cut): boolean {
  const places = (cut: Cut): string =>
    JSON.stringify(cut.map((row) => row.map((part) => part && [part.from, part.to])));
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
      text: null,
    };
  });
  return { start: line.start, end: line.end, cells };
}
