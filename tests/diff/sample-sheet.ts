import type { Sheet, SheetRecord } from '../../src/schema/sheet.ts';

type Given = Partial<Omit<SheetRecord, 'goals'>> & { readonly goal?: string };

/** A sheet of a made-up city; each record is given by what matters to the test. */
export function sampleSheet(given: readonly Given[], sheet: Partial<Sheet> = {}): Sheet {
  return {
    source: 'sheets/kankyo.txt',
    title: null,
    fiscalYear: 2018,
    fiscalYearLabel: '平成30年度',
    municipality: 'みなと野市',
    department: '環境部',
    heads: [],
    municipalGoal: null,
    departmentGoal: null,
    staff: null,
    budgetYen: null,
    metadata: [],
    ratingLegend: [],
    remainder: [],
    records: given.map(sampleRecord),
    ...sheet,
  };
}

function sampleRecord({ goal, ...given }: Given, index: number): SheetRecord {
  return {
    index: index + 1,
    no: String(index + 1),
    department: null,
    section: 'ごみ減量課',
    categories: [],
    initiative: null,
    goals: goal === undefined ? [] : [{ marker: null, level: 0, text: goal }],
    actions: [],
    indicators: [],
    rating: 'A',
    ratings: [],
    outcomes: [],
    issues: [],
    nextSteps: [],
    extra: [],
    ...given,
  };
}
