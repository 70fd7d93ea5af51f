import { columnsOf, type Measure } from './display-columns.ts';
import type { Line } from './document.ts';

/** Columns that stand blank in every line between two columns of text. */
const leastGap = 2;
/** Words set apart in a line are more than the columns of any table. */
const mostColumns = 200;

/** A piece of a line between two gaps. */
export interface Part {
  /** Offsets in the line. */
  readonly from: number;
  readonly to: number;
  /** Columns. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of columns that some line fills, with gaps beside it that no line fills. */
export interface Zone {
  readonly start: number;
  readonly end: number;
}

/** Lines cut into columns: for every line the part in each zone. */
export interface Cut {
  readonly zones: readonly Zone[];
  readonly rows: readonly (readonly (Part | null)[])[];
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
 * Cuts lines into columns at the gaps that are blank in every line of several parts; a line of one part may reach over
 * them. `atOne`: a single full-width space, too, sets columns apart. Null where two parts stand in one column, or
 * where there are more columns than any table has.
 */
export function cutColumns(lines: readonly Line[], measure: Measure, atOne: boolean): Cut | null {
  const parts = lines.map((line) => partsOf(line, measure, atOne));
  const zones = zonesOf(parts.filter(({ length }) => length > 1).flat());
  if (zones.length > mostColumns) return null;
  const rows: Cut['rows'][number][] = [];
  for (const own of parts) {
    const row = placeParts(own, zones);
    if (!row) return null;
    rows.push(row);
  }
  return { zones, rows };
}

/** The pieces of a line that stand apart by a gap that is wide enough. */
function partsOf({ text, indent }: Line, measure: Measure, atOne: boolean): readonly Part[] {
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
    const isNear =
      before && (part.start - before.end < leastGap || (!atOne && index - before.to < 2));
    if (isNear) parts[parts.length - 1] = { ...part, from: before.from, start: before.start };
    else parts.push(part);
  }
  return parts;
}

function zonesOf(parts: readonly Part[]): readonly Zone[] {
  const zones: { start: number; end: number }[] = [];
  for (const { start, end } of parts.toSorted((a, b) => a.start - b.start)) {
    const last = zones.at(-1);
    if (last && start - last.end < leastGap) last.end = Math.max(last.end, end);
    else zones.push({ start, end });
  }
  return zones;
}

/** The part in each zone, by where it begins; null where two parts stand in one, or one beside all. */
function placeParts(
  parts: readonly Part[],
  zones: readonly Zone[],
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
