import type { Sheet, SheetRecord } from '../../src/schema/sheet.ts';

/** A sheet that prints nothing but what is given. */
export function sheetOf(given: Partial<Sheet> = {}): Sheet {
  return {
    source: 'sheet.md',
    title: null,
    fiscalYear: null,
    fiscalYearLabel: null,
    municipality: null,
    department: null,
    heads: [],
    municipalGoal: null,
    departmentGoal: null,
    staff: null,
    budgetYen: null,
    metadata: [],
    ratingLegend: [],
    records: [],
    remainder: [],
    ...given,
  };
}

/** A record that prints nothing but what is given. */
export function recordOf(given: Partial<SheetRecord> = {}): SheetRecord {
  return {
    index: 1,
    no: null,
    department: null,
    section: null,
    categories: [],
    initiative: null,
    goals: [],
    actions: [],
    indicators: [],
    rating: null,
    ratings: [],
    outcomes: [],
    issues: [],
    nextSteps: [],
    extra: [],
    ...given,
  };
}
