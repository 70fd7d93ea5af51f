import type { SheetRecord } from '../schema/sheet.ts';
import { foldKey } from '../values/fold.ts';
import type { ChangeKind } from './difference.ts';

/** One difference between two readings of an initiative. */
export interface FieldChange {
  readonly kind: ChangeKind;
  readonly old: string | null;
  readonly new: string | null;
}

/** What of an initiative can change, and how it reads as one text. */
const fields: readonly (readonly [
  kind: ChangeKind,
  read: (record: SheetRecord) => string | null,
])[] = [
  ['rating-changed', (record) => record.rating],
  ['goal-reworded', goals],
  ['title-reworded', (record) => record.initiative],
  ['section-moved', (record) => record.section],
];

/** Lists what differs between two records of one initiative; width and white space make no difference. */
export function compareInitiatives(before: SheetRecord, after: SheetRecord): FieldChange[] {
  return fields.flatMap(([kind, read]) => {
    const [old, next] = [read(before), read(after)];
    return old === next || foldKey(old ?? '') === foldKey(next ?? '')
      ? []
      : [{ kind, old, new: next }];
  });
}

function goals({ goals }: SheetRecord): string | null {
  if (goals.length === 0) return null;
  return goals.map(({ marker, text }) => `${marker ?? ''}${text}`).join('\n');
}
