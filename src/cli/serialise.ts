import type { EmitOptions, Emitter, Origin } from '../emit/emitter.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { Conversion } from './conversion.ts';

type Serialised = Pick<Conversion, 'pieces' | 'whole' | 'sheets' | 'records'>;

/** Writes the sheets of one file as far as that can be done without the other files; `emitter` is null where it cannot. */
export function serialise(
  sheets: readonly Sheet[],
  origin: Origin,
  emitter: Emitter | null,
  options: EmitOptions,
): Serialised {
  const counts = {
    sheets: sheets.length,
    records: sheets.reduce((sum, sheet) => sum + sheet.records.length, 0),
  };
  return emitter === null
    ? { ...counts, pieces: [], whole: sheets }
    : { ...counts, pieces: eachWritten(sheets, origin, emitter, options), whole: [] };
}

/**
 * The written sheets, one at a time. A generator of the module: of one made for each file the engine would keep the shape,
 * and with it the file, until it clears what lasts.
 */
function* eachWritten(
  sheets: readonly Sheet[],
  origin: Origin,
  emitter: Emitter,
  options: EmitOptions,
): Generator<Iterable<string>> {
  for (const sheet of sheets)
    yield emitter.sheet(sheet, options, sheet === sheets[0] ? origin : null);
}
