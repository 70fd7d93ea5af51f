import type { Sheet } from '../schema/sheet.ts';
import { compareFields } from './compare-fields.ts';
import type { Closeness } from './content-key.ts';
import type { Change } from './difference.ts';
import type { Pair } from './pair.ts';
import { sheetFields, yearFields } from './sheet-fields.ts';

/** What changed of the sheets themselves; several of one department and year are held against each other in their order. */
export function sheetChanges(pair: Pair, closeness: Closeness): Change[] {
  const [old, next] = [pair.before.sheets, pair.after.sheets];
  return Array.from({ length: Math.max(old.length, next.length) }, (_, at) =>
    changesOf(old[at], next[at], pair, closeness),
  ).flat();
}

function changesOf(
  before: Sheet | undefined,
  after: Sheet | undefined,
  { oldYear, newYear }: Pair,
  closeness: Closeness,
): Change[] {
  const sheet = after ?? before;
  if (!sheet) return [];
  const { municipality, department } = sheet;
  const nothing = { section: null, initiative: null, oldNo: null, newNo: null, certainty: null };
  const place = { scope: 'sheet', municipality, department, oldYear, newYear, ...nothing } as const;
  if (!before || !after) {
    return [{ kind: before ? 'dropped' : 'added', ...place, field: null, old: null, new: null }];
  }
  const fields = closeness.acrossYears ? sheetFields : [...yearFields, ...sheetFields];
  return compareFields(before, after, fields, closeness).map((change) => {
    return { kind: 'changed', ...place, ...change };
  });
}
