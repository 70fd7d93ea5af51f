import type { Sheet } from '../schema/sheet.ts';
import { foldKey } from '../values/fold.ts';
import { type Initiative, initiative } from './initiative.ts';

/** The initiatives of one department in one year on either side; empty where there is no such sheet. */
export interface SheetPair {
  readonly before: readonly Initiative[];
  readonly after: readonly Initiative[];
  readonly oldYear: number | null;
  readonly newYear: number | null;
}

type Years = Map<number | null, Initiative[]>;

/**
 * Pairs sheets by municipality and department, then by year. A department whose sides share no year
 * has its latest old year compared with its earliest new one.
 * The municipality counts only where both sides print or were given one.
 */
export function pairSheets(before: readonly Sheet[], after: readonly Sheet[]): SheetPair[] {
  const named = [before, after].every((sheets) => sheets.some(({ municipality }) => municipality));
  const [old, next] = [byDepartment(before, named), byDepartment(after, named)];
  const departments = new Set([...old.keys(), ...next.keys()]);
  return [...departments].flatMap((department) =>
    pairYears(old.get(department) ?? new Map(), next.get(department) ?? new Map()),
  );
}

function byDepartment(sheets: readonly Sheet[], named: boolean): Map<string, Years> {
  const departments = new Map<string, Years>();
  for (const sheet of sheets) {
    for (const record of sheet.records) {
      const key = JSON.stringify([
        named ? sheet.municipality : null,
        foldKey(record.department ?? sheet.department ?? fileName(sheet.source)),
      ]);
      const years: Years = departments.get(key) ?? new Map();
      departments.set(key, years);
      const list = years.get(sheet.fiscalYear);
      if (list) list.push(initiative(sheet, record));
      else years.set(sheet.fiscalYear, [initiative(sheet, record)]);
    }
  }
  return departments;
}

/** What tells sheets apart that print no department. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function pairYears(before: Years, after: Years): SheetPair[] {
  const [oldYears, newYears] = [sorted(before), sorted(after)];
  const shared = oldYears.filter((year) => after.has(year));
  const pairs = shared.map((year) => [year, year] as const);
  const [latest, earliest] = [oldYears.at(-1), newYears[0]];
  if (shared.length === 0 && latest !== undefined && earliest !== undefined) {
    pairs.push([latest, earliest]);
  }
  const pair = (oldYear: number | null | undefined, newYear: number | null | undefined) => ({
    before: oldYear === undefined ? [] : (before.get(oldYear) ?? []),
    after: newYear === undefined ? [] : (after.get(newYear) ?? []),
    oldYear: oldYear ?? null,
    newYear: newYear ?? null,
  });
  const oldPaired = new Set(pairs.map(([year]) => year));
  const newPaired = new Set(pairs.map(([, year]) => year));
  return [
    ...pairs.map(([oldYear, newYear]) => pair(oldYear, newYear)),
    ...oldYears.filter((year) => !oldPaired.has(year)).map((year) => pair(year, undefined)),
    ...newYears.filter((year) => !newPaired.has(year)).map((year) => pair(undefined, year)),
  ];
}

function sorted(years: Years): (number | null)[] {
  return [...years.keys()].sort((a, b) => (a ?? 0) - (b ?? 0));
}
