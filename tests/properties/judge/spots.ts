import type { Sheet, SheetRecord } from '../../../src/schema/sheet.ts';

/** One string of the output and where it stands. */
export interface Spot {
  readonly sheet: number;
  /** The record's place in its sheet; null for what stands beside the records. */
  readonly record: number | null;
  readonly field: string;
  readonly text: string;
}

/** Every string of the sheets but labels, each with its place. */
export function spotsOf(sheets: readonly Sheet[]): Spot[] {
  return sheets.flatMap((sheet, i) => [
    ...sheetSpots(sheet, i),
    ...sheet.records.flatMap((record, j) => recordSpots(record, i, j)),
  ]);
}

function sheetSpots(sheet: Sheet, i: number): Spot[] {
  const { source: _, records: __, ...fields } = sheet;
  return Object.entries(fields).flatMap(([field, value]) =>
    strings(value).map((text) => ({ sheet: i, record: null, field, text })),
  );
}

function recordSpots(record: SheetRecord, i: number, j: number): Spot[] {
  return Object.entries(record).flatMap(([field, value]) =>
    strings(value).map((text) => ({ sheet: i, record: j, field, text })),
  );
}

/** The strings of a value, those of objects among them. */
export function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(strings);
  if (value !== null && typeof value === 'object') return Object.values(value).flatMap(strings);
  return [];
}
