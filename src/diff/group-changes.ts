import type { Change, Difference } from './difference.ts';
import { recordFields } from './record-fields.ts';
import { sheetFields, yearFields } from './sheet-fields.ts';

/** The changes of one sheet or initiative, of which the first says what it is. */
export type Item = readonly [Change, ...Change[]];

/** The changes of one department, in their order. */
export interface Group {
  readonly municipality: string | null;
  readonly department: string | null;
  readonly oldYear: number | null;
  readonly newYear: number | null;
  readonly items: readonly Item[];
}

/** The changes as people read them: by department, sheet by sheet and initiative by initiative. */
export function groupChanges({ changes }: Difference): Group[] {
  const groups: (Omit<Group, 'items'> & { items: [Change, ...Change[]][] })[] = [];
  for (const change of changes) {
    const { municipality, department, oldYear, newYear } = change;
    const last = groups.at(-1);
    const same =
      last?.municipality === municipality &&
      last.department === department &&
      last.oldYear === oldYear &&
      last.newYear === newYear;
    if (!same) groups.push({ municipality, department, oldYear, newYear, items: [[change]] });
    else addTo(last.items, change);
  }
  return groups;
}

function addTo(items: [Change, ...Change[]][], change: Change): void {
  const item = items.at(-1);
  const before = item?.at(-1);
  if (item && before && continues(before, change)) item.push(change);
  else items.push([change]);
}

const places = {
  sheet: [...yearFields, ...sheetFields].map(({ key }) => key),
  record: recordFields.map(({ key }) => key),
};

/** The changes of one initiative stand one behind the other, in the order of its fields. */
function continues(before: Change, change: Change): boolean {
  const place = ({ scope, field }: Change) => places[scope].indexOf(field ?? '');
  return (
    before.kind === 'changed' &&
    change.kind === 'changed' &&
    (['scope', 'section', 'initiative', 'oldNo', 'newNo', 'certainty'] as const).every(
      (key) => before[key] === change[key],
    ) &&
    place(change) > place(before)
  );
}
