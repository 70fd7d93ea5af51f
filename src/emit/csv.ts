import type { Sheet } from '../schema/sheet.ts';
import { delimited } from './delimited.ts';
import { emit } from './emit.ts';
import type { EmitOptions } from './emitter.ts';
import { expectFlat } from './expect-flat.ts';

/** Flat rows, comma-separated. */
export const csv = delimited(',');

/** Writes the sheets as comma-separated flat rows under one header line. */
export function emitCsv(sheets: readonly Sheet[], options?: EmitOptions): string {
  expectFlat('emitCsv', sheets, options);
  return emit(csv, sheets, options);
}
