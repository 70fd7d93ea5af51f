import type { Grid, GridCell } from './grid.ts';

/** Rows of a tab that belong together: a table, or text that stands alone in its rows. */
export interface Region {
  readonly type: 'table' | 'text';
  /** By rows, each row by columns. */
  readonly rows: readonly (readonly GridCell[])[];
}

/**
 * Splits a tab where rows are empty, and then where rules begin or end. Where no rules are drawn,
 * single cells at the left above and below other rows are text; a row with several cells is one of a table.
 */
export function splitGrid(grid: Grid): readonly Region[] {
  return bands(grid).flatMap((band) => {
    const regions = band.some(isRuled) ? byRules(band) : byCells(band);
    return regions.flatMap((region) =>
      region.type === 'table' ? sideBySide(region, grid) : [region],
    );
  });
}

type Row = readonly GridCell[];

/** Runs of rows without an empty row between them. */
function bands(grid: Grid): Row[][] {
  const found: Row[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rowsOf(grid.cells)) {
    const at = row[0]?.row ?? 0;
    if (isGap(last + 1, at, grid)) found.push([]);
    found.at(-1)?.push(row);
    last = at;
  }
  return found;
}

function rowsOf(cells: readonly GridCell[]): Row[] {
  const rows: GridCell[][] = [];
  for (const cell of cells) {
    if (rows.at(-1)?.[0]?.row !== cell.row) rows.push([]);
    rows.at(-1)?.push(cell);
  }
  return rows;
}

function isGap(from: number, to: number, { separates }: Grid): boolean {
  if (from === Number.NEGATIVE_INFINITY) return true;
  for (let row = from; row < to; row++) if (separates(row)) return true;
  return false;
}

/** Rules round a row make it one of a table. */
function byRules(band: readonly Row[]): Region[] {
  return runs(band, isRuled).flatMap(([ruled, rows]) => {
    const alone = rows.every((row) => row.length === 1);
    if (ruled) return [region(alone ? 'text' : 'table', rows)];
    return runs(rows, (row) => row.length > 1).map(([several, part]) =>
      region(several ? 'table' : 'text', part),
    );
  });
}

function isRuled(row: Row): boolean {
  return row.some(({ ruled }) => ruled);
}

function byCells(band: readonly Row[]): Region[] {
  const left = band.reduce(
    (least, [cell]) => Math.min(least, cell?.column ?? 0),
    Number.POSITIVE_INFINITY,
  );
  const isText = ([cell, ...others]: Row): boolean => others.length === 0 && cell?.column === left;
  // Above a table a single cell further right is a date or a unit, but for a header over several columns.
  const isAbove = (row: Row): boolean => isText(row) || (row.length === 1 && row[0]?.colSpan === 1);
  const first = band.findIndex((row) => !isAbove(row));
  const last = band.findLastIndex((row) => !isText(row));
  if (first < 0 || band.every((row) => row.length === 1)) return [region('text', band)];
  const middle = band.slice(first, last + 1);
  return [
    region('text', band.slice(0, first)),
    region('table', middle),
    region('text', band.slice(last + 1)),
  ].filter(({ rows }) => rows.length > 0);
}

/** Tables that stand beside each other, a column without rules between them. */
function sideBySide({ rows }: Region, grid: Grid): Region[] {
  const gaps = emptyColumns(rows, grid);
  if (gaps.length === 0) return [region('table', rows)];
  const parts = [...gaps, Number.POSITIVE_INFINITY].map((end, i) => {
    const start = gaps[i - 1] ?? -1;
    const inside = ({ column }: GridCell): boolean => column > start && column < end;
    return rows.map((row) => row.filter(inside)).filter((row) => row.length > 0);
  });
  return parts
    .filter((part) => part.length > 0)
    .map((part) => region(part.every((row) => row.length === 1) ? 'text' : 'table', part));
}

/** Columns between ruled ones that neither a rule nor a cell touches in any of the rows. */
function emptyColumns(rows: readonly Row[], { ruled }: Grid): number[] {
  const spans: (readonly [from: number, to: number])[] = [];
  for (const row of rows) {
    const boxes = ruled.get(row[0]?.row ?? -1);
    if (!boxes) return [];
    for (let at = 0; at < boxes.length; at += 2) spans.push([boxes[at] ?? 0, boxes[at + 1] ?? 0]);
    for (const { column, colSpan } of row) spans.push([column, column + colSpan]);
  }
  spans.sort(([a], [b]) => a - b);
  const gaps: number[] = [];
  let end = spans[0]?.[1] ?? 0;
  for (const [from, to] of spans) {
    if (from > end) gaps.push(end);
    end = Math.max(end, to);
  }
  return gaps;
}

function region(type: Region['type'], rows: readonly Row[]): Region {
  return { type, rows };
}

/** Runs of rows that answer alike. */
function runs(rows: readonly Row[], ask: (row: Row) => boolean): (readonly [boolean, Row[]])[] {
  const found: (readonly [boolean, Row[]])[] = [];
  for (const row of rows) {
    const answer = ask(row);
    const last = found.at(-1);
    if (last && last[0] === answer) last[1].push(row);
    else found.push([answer, [row]]);
  }
  return found;
}
