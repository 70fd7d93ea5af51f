import type { Sheet } from '../schema/sheet.ts';
import { foldKey } from '../values/fold.ts';
import { type Initiative, initiative } from './initiative.ts';
import { emptySide, type Pair } from './pair.ts';

/**
 * Pairs the sheets and initiatives of two sides by municipality and department, then by year. A department whose
 * sides share no year has its latest old year compared with its earliest new one.
 * The municipality counts only where both sides print or were given one.
 */
export function pairYears(before: readonly Sheet[], after: readonly Sheet[]): Pair[] {
  const named = [before, after].every((sheets) => sheets.some(({ municipality }) => municipality));
  const [old, next] = [byDepartment(before, named), byDepartment(after, named)];
  const departments = new Set([...old.keys(), ...next.keys()]);
  return [...departments].flatMap((department) =>
    pairsOf(old.get(department) ?? new Map(), next.get(department) ?? new Map()),
  );
}

interface Gathered {
  readonly sheets: Sheet[];
  readonly initiatives: Initiative[];
}

type Years = Map<number | null, Gathered>;

/** A row that prints a department of its own stands with that department. */
function byDepartment(sheets: readonly Sheet[], named: boolean): Map<string, Years> {
  const departments = new Map<string, Years>();
  const at = (sheet: Sheet, department: string | null): Gathered => {
    const key = JSON.stringify([
      named ? sheet.municipality : null,
      foldKey(department ?? fileName(sheet.source)),
    ]);
    const years: Years = departments.get(key) ?? new Map();
    departments.set(key, years);
    const gathered = years.get(sheet.fiscalYear) ?? { sheets: [], initiatives: [] };
    years.set(sheet.fiscalYear, gathered);
    return gathered;
  };
  for (const sheet of sheets) {
    at(sheet, sheet.department).sheets.push(sheet);
    for (const record of sheet.records) {
      const { initiatives } = at(sheet, record.department ?? sheet.department);
      initiatives.push(initiative(sheet, record));
    }
  }
  return departments;
}

/** What tells sheets apart that print no department. */
function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function pairsOf(before: Years, after: Years): Pair[] {
  const [oldYears, newYears] = [sorted(before), sorted(after)];
  const shared = oldYears.filter((year) => after.has(year));
  const pairs = shared.map((year) => [year, year] as const);
  const [latest, earliest] = [oldYears.at(-1), newYears[0]];
  if (shared.length === 0 && latest !== undefined && earliest !== undefined) {
    pairs.push([latest, earliest]);
  }
  const pair = (oldYear: number | null | undefined, newYear: number | null | undefined): Pair => ({
    before: (oldYear === undefined ? undefined : before.get(oldYear)) ?? emptySide,
    after: (newYear === undefined ? undefined : after.get(newYear)) ?? emptySide,
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
