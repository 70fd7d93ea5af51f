import { foldText } from './fold-text.ts';
import type { Row } from './rows.ts';

/** Finds the other years of an initiative: the rows of the same municipality and title, by year. */
export function sameInitiative(rows: readonly Row[]): (row: Row) => readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return (row) => {
    const group = groups.get(keyOf(row) ?? '') ?? [];
    const years = new Set(group.map(({ year }) => year));
    return years.size < 2
      ? []
      : [...group].sort((a, b) => collator.compare(a.year ?? '', b.year ?? ''));
  };
}

const collator = new Intl.Collator('ja', { numeric: true });

function keyOf({ sheet, record }: Row): string | null {
  if (record.initiative === null) return null;
  return JSON.stringify([sheet.municipality, foldText(record.initiative)]);
}
