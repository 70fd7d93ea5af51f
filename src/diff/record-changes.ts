import { compareFields, type FieldChange } from './compare-fields.ts';
import type { Closeness } from './content-key.ts';
import type { Change } from './difference.ts';
import type { Match } from './match-initiatives.ts';
import type { Pair } from './pair.ts';
import { recordFields } from './record-fields.ts';

/** What changed of an initiative: that it came or went, or each field that differs. */
export function recordChanges(match: Match, pair: Pair, closeness: Closeness): Change[] {
  const { before, after, certainty } = match;
  const printed = after ?? before;
  if (printed === null) return [];
  const { sheet, record } = printed;
  const { oldYear, newYear } = pair;
  const place = {
    scope: 'record',
    municipality: sheet.municipality,
    department: record.department ?? sheet.department,
    oldYear,
    newYear,
    section: record.section,
    initiative: record.initiative,
    oldNo: before?.record.no ?? null,
    newNo: after?.record.no ?? null,
  } as const;
  if (!before || !after) {
    const kind = before ? 'dropped' : 'added';
    return [{ kind, ...place, field: null, old: null, new: null, certainty }];
  }
  return compareFields(before.record, after.record, recordFields, closeness).map(
    (change: FieldChange) => ({ kind: 'changed', ...place, ...change, certainty }),
  );
}
