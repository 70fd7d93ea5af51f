import type { Sheet } from '../schema/sheet.ts';
import type { EmitOptions, Emitter } from './emitter.ts';

/** Writes all sheets in one piece. */
export function emit(
  emitter: Emitter,
  sheets: readonly Sheet[],
  options: EmitOptions = {},
): string {
  const pieces = sheets.map((sheet, index) => emitter.sheet(sheet, index, options));
  return [emitter.open(options), ...pieces, emitter.close(sheets.length, options)].join('');
}
