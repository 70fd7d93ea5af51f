import type { Sheet } from '../schema/sheet.ts';
import type { EmitOptions, Emitter } from './emitter.ts';

/** Writes all sheets in one piece. */
export function emit(
  emitter: Emitter,
  sheets: readonly Sheet[],
  options: EmitOptions = {},
): string {
  return joinPieces(
    emitter,
    sheets.map((sheet) => emitter.sheet(sheet, options)),
    options,
  );
}

/** The whole output, of sheets that are written already. */
export function joinPieces(
  emitter: Emitter,
  pieces: readonly Iterable<string>[],
  options: EmitOptions,
): string {
  const sheets = pieces.map((chunks) => [...chunks].join(''));
  return (
    emitter.open(options) + sheets.join(emitter.between) + emitter.close(sheets.length, options)
  );
}
