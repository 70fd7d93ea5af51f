import type { Sheet, SheetRecord } from '../../../src/schema/sheet.ts';
import { squeeze } from './text-forms.ts';

/** One string of a reading and where it stands. */
export interface Place {
  readonly sheet: number;
  /** Index among the records of all sheets; null outside the records. */
  readonly record: number | null;
  readonly field: string;
  /** Its key inside the entry of a list: `label`, `value`, `text`; empty where the field is the string. */
  readonly part: string;
  /** The label of its entry, squeezed; empty where there is none. */
  readonly label: string;
  /** Without white space. */
  readonly text: string;
}

type Where = Pick<Place, 'sheet' | 'record' | 'field'>;

/** Every string of a reading but the names of keys and of the source. */
export function placesOf(sheets: readonly Sheet[]): Place[] {
  let record = 0;
  return sheets.flatMap(({ records, source: _, ...facts }, sheet) => [
    ...fieldPlaces(facts, { sheet, record: null }),
    ...records.flatMap((entry) => recordPlaces(entry, sheet, record++)),
  ]);
}

const recordPlaces = (entry: SheetRecord, sheet: number, record: number): Place[] =>
  fieldPlaces(entry, { sheet, record });

function fieldPlaces(fields: object, at: { sheet: number; record: number | null }): Place[] {
  return Object.entries(fields).flatMap(([field, value]) =>
    places(value, { ...at, field }, '', ''),
  );
}

function places(value: unknown, where: Where, part: string, label: string): Place[] {
  if (typeof value === 'string') return [{ ...where, part, label, text: squeeze(value) }];
  if (Array.isArray(value)) return value.flatMap((entry) => places(entry, where, part, label));
  if (typeof value !== 'object' || value === null) return [];
  const own = 'label' in value && typeof value.label === 'string' ? squeeze(value.label) : label;
  return Object.entries(value).flatMap(([key, inner]) =>
    places(inner, where, part ? `${part}.${key}` : key, own),
  );
}
