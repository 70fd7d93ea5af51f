import type { Desk } from './desk.ts';
import type { Frame } from './frame.ts';

/** Notes for `inspect` how a table was read. */
export function addTrace(
  desk: Desk,
  layout: string,
  offset: number,
  frame: Frame | null,
  records: number,
): void {
  desk.trace.push({
    layout,
    offset,
    sheet: desk.sheet ? desk.sheets.indexOf(desk.sheet) : 0,
    records,
    columns: (frame?.columns ?? []).map((column) => ({
      header: column.context.label,
      concept: column.concept?.key ?? null,
      period: column.context.period,
    })),
  });
}
