import type { Sheet } from '../schema/sheet.ts';
import { delimited } from './delimited.ts';
import { emit } from './emit.ts';
import type { EmitOptions } from './emitter.ts';
import { expectFlat } from './expect-flat.ts';

/** Flat rows, tab-separated. */
export const tsv = delimited('\t');

/** Writes the sheets as tab-separated flat rows under one header line. */
export function emitTsv(sheets: readonly Sheet[], options?: EmitOptions): string {
  expectFlat('emitTsv', sheets, options);
  return emit(tsv, sheets, options);
}
