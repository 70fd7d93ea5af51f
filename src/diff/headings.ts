import type { Change, Resemblance } from './difference.ts';
import type { DifferenceWords } from './difference-words.ts';
import type { Group } from './group-changes.ts';

/** `みなと野市 環境部`, and the years that are compared. */
export function groupHeading(
  { municipality, department, oldYear, newYear }: Omit<Group, 'items'>,
  words: DifferenceWords,
): { readonly unit: string; readonly years: string } {
  const unit = [municipality, department ?? words.noDepartment].filter(Boolean).join(' ');
  return { unit, years: yearsOf(oldYear, newYear, words) };
}

/** `1→2 資源物回収拠点の充実 [ごみ減量課]`, or that it is the sheet that changed. */
export function itemTitle(change: Change, words: DifferenceWords): string {
  if (change.scope === 'sheet') return words.theSheet;
  const { oldNo, newNo, initiative, section } = change;
  const no = [...new Set([oldNo, newNo])].filter((no) => no !== null).join('→');
  const place = section === null ? '' : `[${section}]`;
  return oneLine([no, initiative ?? words.untitled, place]);
}

/** The two sides of a resemblance, with their departments where these differ. */
export function resemblanceTitles(
  resemblance: Resemblance,
  words: DifferenceWords,
): { readonly old: string; readonly new: string } {
  const { oldNo, newNo, oldInitiative, newInitiative, oldDepartment, newDepartment } = resemblance;
  const moved = oldDepartment !== newDepartment;
  const title = (no: string | null, initiative: string | null, department: string | null) =>
    oneLine([
      no ?? '',
      initiative ?? words.untitled,
      moved ? `[${department ?? words.noDepartment}]` : '',
    ]);
  return {
    old: title(oldNo, oldInitiative, oldDepartment),
    new: title(newNo, newInitiative, newDepartment),
  };
}

function yearsOf(old: number | null, next: number | null, words: DifferenceWords): string {
  const years = [...new Set([old, next])].filter((year) => year !== null);
  return years.map(words.year).join(' → ');
}

function oneLine(parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ').replaceAll('\n', ' / ');
}
