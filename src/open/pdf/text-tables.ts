import { boundsOf } from './glyph-runs.ts';
import type { ReadCell, ReadLine, ReadTable } from './page-content.ts';
import type { Box } from './page-marks.ts';
import type { TextLine } from './text-line.ts';

/** A table has this many columns and lines or more; what has fewer is text with gaps. */
const fewest = 3;
/** Lines of one table stand at most this far apart, in parts of their size. */
const farthest = 2.5;

/** Lines that stand in columns without rules. */
export interface TextTables {
  /** Every line has as many parts as the others, one below the other: each line proves the columns. */
  readonly proved: readonly { readonly table: ReadTable; readonly lines: readonly ReadLine[] }[];
  /** The lines of each table whose columns are not proved. */
  readonly lost: readonly (readonly ReadLine[])[];
}

/** Finds tables that are set by white space alone among the lines outside tables. */
export function textTables(lines: readonly ReadLine[]): TextTables {
  const found: { proved: TextTables['proved'][number][]; lost: TextTables['lost'][number][] } = {
    proved: [],
    lost: [],
  };
  for (const run of runs(lines)) {
    const tables = tablesIn(run);
    if (tables) found.proved.push(...tables);
    else found.lost.push(run);
  }
  return found;
}

/** The tables of a run, where every line proves their columns; null where one does not. */
function tablesIn(run: readonly ReadLine[]): TextTables['proved'] | null {
  const tables: TextTables['proved'][number][] = [];
  for (const { rows, between } of segments(run)) {
    const columns = columnsOf(rows);
    if (!columns || !between.every((line) => crosses(line, columns))) return null;
    tables.push({ table: tableOf(rows, columns), lines: rows });
  }
  return tables;
}

/** Rows that follow one another, and the lines behind them up to the next. */
function segments(
  run: readonly ReadLine[],
): { readonly rows: readonly ReadLine[]; readonly between: readonly ReadLine[] }[] {
  const found: { rows: ReadLine[]; between: ReadLine[] }[] = [];
  for (const line of run) {
    const last = found.at(-1);
    if (!isRow(line)) last?.between.push(line);
    else if (last && last.between.length === 0) last.rows.push(line);
    else found.push({ rows: [line], between: [] });
  }
  return found;
}

/** A line that runs from one column into the next is none of their cells. */
function crosses({ left, right }: ReadLine, columns: readonly Box[]): boolean {
  return columns
    .slice(1)
    .some((column, i) => left < (columns[i]?.right ?? 0) && right > column.left);
}

/** Lines close below each other, from the first with several parts to the last, at least three of them so. */
function runs(lines: readonly ReadLine[]): (readonly ReadLine[])[] {
  const found: ReadLine[][] = [];
  let run: ReadLine[] = [];
  const end = (): void => {
    const from = run.findIndex(isRow);
    const rows = from < 0 ? [] : run.slice(from, run.findLastIndex(isRow) + 1);
    if (rows.filter(isRow).length >= fewest) found.push(rows);
    run = [];
  };
  for (const line of lines) {
    const last = run.at(-1);
    if (last && (line.top - last.bottom > farthest * line.size || line.top < last.top)) end();
    if (!line.reading) run.push(line);
  }
  end();
  return found;
}

function isRow({ parts }: ReadLine): boolean {
  return parts.length >= fewest;
}

/** The extent of each column, where all lines have the same number of parts and no part reaches into another column. */
function columnsOf(run: readonly ReadLine[]): readonly Box[] | null {
  const count = run[0]?.parts.length ?? 0;
  if (run.some(({ parts }) => parts.length !== count)) return null;
  const columns = Array.from({ length: count }, (_, i) =>
    boundsOf(run.map(({ parts }) => parts[i]).filter((part) => part !== undefined)),
  );
  const apart = columns.slice(1).every((column, i) => (columns[i]?.right ?? 0) < column.left);
  return apart ? columns : null;
}

function tableOf(run: readonly ReadLine[], columns: readonly Box[]): ReadTable {
  const box = boundsOf(run);
  const xs = linesBetween(columns, box, 'left', 'right');
  const ys = linesBetween(run, box, 'top', 'bottom');
  const cells = run.flatMap(({ parts }, row) =>
    parts.map((part, column) => cellOf(part, row, column, xs, ys)),
  );
  return { ...box, type: 'table', xs, ys, cells, padding: 0 };
}

/** Halfway between each and the next, and the outer sides. */
function linesBetween(
  boxes: readonly Box[],
  box: Box,
  start: 'left' | 'top',
  end: 'right' | 'bottom',
): number[] {
  const inner = boxes.slice(1).map((next, i) => ((boxes[i]?.[end] ?? 0) + next[start]) / 2);
  return [box[start], ...inner, box[end]];
}

function cellOf(
  part: TextLine,
  row: number,
  column: number,
  xs: readonly number[],
  ys: readonly number[],
): ReadCell {
  const box = {
    left: xs[column] ?? 0,
    right: xs[column + 1] ?? 0,
    top: ys[row] ?? 0,
    bottom: ys[row + 1] ?? 0,
  };
  return {
    ...box,
    row,
    column,
    rowSpan: 1,
    colSpan: 1,
    openTop: false,
    openBottom: false,
    glyphs: [],
    regions: [{ lines: [part], region: box, readings: [], turned: false }],
  };
}
