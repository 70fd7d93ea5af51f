import type { Sheet } from '../schema/sheet.ts';
import { emit } from './emit.ts';
import type { Emitter } from './emitter.ts';

/** One sheet a line. */
export const ndjson: Emitter = {
  open: () => '',
  sheet: (sheet) => `${JSON.stringify(sheet)}\n`,
  close: () => '',
};

/** Writes the sheets as newline-delimited JSON. */
export function emitNdjson(sheets: readonly Sheet[]): string {
  return emit(ndjson, sheets);
}
