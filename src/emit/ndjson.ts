import { expectList } from '../schema/expect-list.ts';
import type { Sheet } from '../schema/sheet.ts';
import { emit } from './emit.ts';
import type { Emitter } from './emitter.ts';
import { jsonChunks } from './json-chunks.ts';

/** One sheet a line. */
export const ndjson: Emitter = {
  open: () => '',
  between: '',
  sheet: (sheet) => jsonChunks(sheet, asLine),
  close: () => '',
};

/** Writes the sheets as newline-delimited JSON. */
export function emitNdjson(sheets: readonly Sheet[]): string {
  expectList('emitNdjson', sheets);
  return emit(ndjson, sheets);
}

function asLine(sheet: Partial<Sheet>): string {
  return `${JSON.stringify(sheet)}\n`;
}
