import type { Cell, Range, Row } from './document.ts';
import { flattened } from './paragraph.ts';
import { readContent } from './read-content.ts';
import type { Reading, Scan } from './syntax.ts';
import { startOfLine } from './syntax.ts';
import { finishTable, type RowTable, rowTable } from './table-row.ts';
import { firstVisible } from './visible.ts';
import { visitHtml } from './visit-html.ts';

/** A row as its lines are cut: for every cell a range in each of them. */
export interface RuledRow {
  readonly cells: readonly (readonly Range[])[];
  readonly header: boolean;
}

/** What stands between rulers. */
export interface RuledReading {
  /** Null where the rulers do not prove the columns of every line. */
  readonly rows: readonly RuledRow[] | null;
  /** The lines between the rulers; none where the rulers draw no table at all. */
  readonly printed: readonly number[];
  /** The line in which the text goes on. */
  readonly next: number;
}

/** Builds the table of what was read, or keeps its lines together where its columns are not certain. */
export function finishRuled(scan: Scan, line: number, reading: RuledReading): Reading | null {
  const { rows, printed, next } = reading;
  const end = startOfLine(scan, next);
  if (rows) return { blocks: finishRows(scan, line, rows), end };
  const contents = printed.map((at) => {
    const start = scan.lines.starts[at] ?? 0;
    return readContent(scan.source, start, scan.lines.ends[at] ?? start, 'pipe');
  });
  const lines = contents.flatMap((content) => content.lines);
  if (lines.length === 0) return null;
  return { blocks: [flattened(lines), ...contents.flatMap(({ furniture }) => furniture)], end };
}

function finishRows(scan: Scan, line: number, rows: readonly RuledRow[]): Reading['blocks'] {
  const table = rowTable(scan.source);
  for (const row of rows) table.rows.push(readRuledRow(scan.source, row, table));
  scan.report('ruled-table', scan.lines.firsts[line] ?? 0, {});
  return finishTable(table, 'ruled');
}

function readRuledRow(source: string, { cells, header }: RuledRow, table: RowTable): Row {
  const row = table.rows.length;
  const printed = cells.map((ranges, column): Cell => {
    const { builder, visitor } = table.content('pipe');
    for (const { start, end } of ranges) {
      visitHtml(source, start, end, visitor);
      builder.breakLine();
    }
    const lines = builder.finish();
    const start = lines[0]?.start ?? ranges[0]?.start ?? 0;
    const end = lines.at(-1)?.end ?? start;
    return {
      start,
      end,
      lines,
      header: header && lines.length > 0,
      row,
      column,
      rowSpan: 1,
      colSpan: 1,
      text: null,
    };
  });
  const ranges = cells.flat();
  const start = Math.min(...ranges.map((range) => range.start));
  return { cells: printed, start, end: Math.max(...ranges.map((range) => range.end)) };
}

/** Tells whether nothing shows in a range. */
export function isBlankRange(source: string, { start, end }: Range): boolean {
  return firstVisible(source, start, end) === end;
}
