import type { EmitOptions, Emitter, Origin } from '../emit/emitter.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { Conversion } from './conversion.ts';

type Serialised = Pick<Conversion, 'pieces' | 'opening' | 'whole' | 'sheets' | 'records'>;

/** Writes the sheets of one file as far as that can be done without the other files; `emitter` is null where it cannot. */
export function serialise(
  sheets: readonly Sheet[],
  origin: Origin,
  mayOpen: boolean,
  emitter: Emitter | null,
  options: EmitOptions,
): Serialised {
  const [first] = sheets;
  const counts = {
    sheets: sheets.length,
    records: sheets.reduce((sum, sheet) => sum + sheet.records.length, 0),
  };
  if (emitter === null) return { ...counts, pieces: [], opening: null, whole: sheets };
  const write = (sheet: Sheet, index: number) =>
    emitter.sheet(sheet, index, options, sheet === first ? origin : null);
  return {
    ...counts,
    pieces: eachWritten(sheets, (sheet) => write(sheet, 1)),
    opening: mayOpen && first ? write(first, 0) : null,
    whole: [],
  };
}

/** The written sheets, one at a time. */
function eachWritten(sheets: readonly Sheet[], write: (sheet: Sheet) => string): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      for (const sheet of sheets) yield write(sheet);
    },
  };
}
