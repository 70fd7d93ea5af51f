import { expectList } from '../schema/expect-list.ts';
import type { Sheet } from '../schema/sheet.ts';
import { emit } from './emit.ts';
import type { Emitter } from './emitter.ts';
import { jsonChunks } from './json-chunks.ts';

/** One array, indented by two spaces. */
export const json: Emitter = {
  open: () => '[',
  between: ',',
  sheet: (sheet) => jsonChunks(sheet, asOnlyEntry),
  close: (count) => (count === 0 ? ']\n' : '\n]\n'),
};

/** Writes the sheets as one JSON array. */
export function emitJson(sheets: readonly Sheet[]): string {
  expectList('emitJson', sheets);
  return emit(json, sheets);
}

/** The sheet as it stands in an array, without the brackets. */
function asOnlyEntry(sheet: Partial<Sheet>): string {
  return JSON.stringify([sheet], null, 2).slice('['.length, -'\n]'.length);
}
