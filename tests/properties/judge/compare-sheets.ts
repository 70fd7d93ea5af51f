import { isDeepStrictEqual } from 'node:util';
import type { Sheet } from '../../../src/schema/sheet.ts';
import { squeeze } from '../words/tokens.ts';
import type { Expectation, ExpectedPair, ExpectedSheet } from './expectation.ts';
import { type Fault, show } from './fault.ts';

/** Differences in what stands beside the initiatives: number of sheets, titles, departments, heads, pairs. */
export function compareSheets({ sheets }: Expectation, got: readonly Sheet[]): Fault[] {
  const strangers = got.filter(({ department }) => !isDepartment(sheets, department));
  const faults: Fault[] = strangers.map(({ department }) => ({
    sin: 'invented',
    what: `a sheet of ${show(department)}`,
  }));
  if (got.length !== sheets.length)
    faults.push({ sin: 'inexact', what: `got ${got.length} sheets, expected ${sheets.length}` });
  const pairs = sheets.map((sheet, i) => ({ wanted: sheet, got: got[i] }));
  return [
    ...faults,
    ...pairs.flatMap(({ wanted, got: one }) => (one ? compareSheet(wanted, one) : [])),
  ];
}

function isDepartment(sheets: readonly ExpectedSheet[], department: string | null): boolean {
  return department === null || sheets.some((sheet) => sheet.department.includes(department));
}

function compareSheet(wanted: ExpectedSheet, got: Sheet): Fault[] {
  const heads = got.heads.map(({ title, name }) => `${title} ${squeeze(name ?? '')}`);
  const expected = wanted.heads.map(({ title, name }) => `${title} ${squeeze(name ?? '')}`);
  return [
    ...same('title', wanted.title, got.title),
    ...same('fiscalYear', wanted.fiscalYear, got.fiscalYear),
    ...same('municipality', wanted.municipality, got.municipality),
    ...same('department', wanted.department, got.department),
    ...same('departmentGoal', wanted.departmentGoal, got.departmentGoal),
    ...same('heads', [expected.join('; ')], heads.join('; ')),
    ...compareLegend(wanted, got),
    ...wanted.metadata.flatMap((pair) => comparePair(pair, got)),
  ];
}

function compareLegend({ ratingLegend }: ExpectedSheet, got: Sheet): Fault[] {
  if (!ratingLegend || isDeepStrictEqual(ratingLegend, got.ratingLegend)) return [];
  return [{ sin: 'inexact', what: `ratingLegend: got ${show(got.ratingLegend)}` }];
}

function same(field: string, right: readonly unknown[], got: unknown): Fault[] {
  if (right.includes(got)) return [];
  return [{ sin: 'inexact', what: `${field}: got ${show(got)}, expected ${show(right[0])}` }];
}

function comparePair({ label, value }: ExpectedPair, { metadata }: Sheet): Fault[] {
  const found = metadata.some(
    (pair) =>
      squeeze(pair.label).includes(squeeze(label)) && squeeze(pair.value) === squeeze(value),
  );
  return found ? [] : [{ sin: 'inexact', what: `metadata: no ${show(label)} with ${show(value)}` }];
}
