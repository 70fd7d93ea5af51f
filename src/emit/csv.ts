import type { Sheet } from '../schema/sheet.ts';
import { delimited } from './delimited.ts';
import { emit } from './emit.ts';
import type { EmitOptions } from './emitter.ts';

/** Flat rows, comma-separated. */
export const csv = delimited(',');

/** Writes the sheets as comma-separated flat rows under one header line. */
export function emitCsv(sheets: readonly Sheet[], options?: EmitOptions): string {
  return emit(csv, sheets, options);
}
