import type { Sheet } from '../schema/sheet.ts';
import { emit } from './emit.ts';
import type { Emitter } from './emitter.ts';

/** One array, indented by two spaces. */
export const json: Emitter = {
  open: () => '[',
  sheet: (sheet, index) => (index === 0 ? '' : ',') + asOnlyEntry(sheet),
  close: (count) => (count === 0 ? ']\n' : '\n]\n'),
};

/** Writes the sheets as one JSON array. */
export function emitJson(sheets: readonly Sheet[]): string {
  return emit(json, sheets);
}

/** The sheet as it stands in an array, without the brackets. */
function asOnlyEntry(sheet: Sheet): string {
  return JSON.stringify([sheet], null, 2).slice('['.length, -'\n]'.length);
}
