import { type Change, changeKinds, type Difference } from './difference.ts';
import { type DifferenceWords, fieldTitle } from './difference-words.ts';
import { groupChanges, type Item } from './group-changes.ts';

/** How many initiatives and sheets changed, and in which fields, on one line. */
export function summary(difference: Difference, words: DifferenceWords): string {
  const items = groupChanges(difference).flatMap((group) => group.items);
  const ofRecords = items.filter(([{ scope }]) => scope === 'record');
  const counts = changeKinds.flatMap((kind) => {
    const some = ofRecords.filter(([change]) => change.kind === kind);
    const fields = kind === 'changed' ? fieldCounts(some, words) : '';
    return some.length === 0 ? [] : [words.counts[kind](some.length) + fields];
  });
  const sheets = items.filter(([{ scope }]) => scope === 'sheet');
  return [
    ...counts,
    ...(sheets.length > 0 ? [words.sheets(sheets.length) + fieldCounts(sheets, words)] : []),
    words.unchanged(difference.unchanged),
    ...(difference.mode === 'years' ? [words.threshold(difference.certainty)] : []),
  ].join(words.comma);
}

function fieldCounts(items: readonly Item[], words: DifferenceWords): string {
  const counts = new Map<string, number>();
  for (const { field } of items.flat() as Change[]) {
    if (field !== null) counts.set(field, (counts.get(field) ?? 0) + 1);
  }
  const parts = [...counts].map(([field, count]) => `${fieldTitle(field, words)} ${count}`);
  return parts.length === 0 ? '' : words.byField(parts.join(words.comma));
}
