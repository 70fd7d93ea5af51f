import type { Sheet, SheetRecord, Statement } from '../../src/schema/sheet.ts';
import { foldKey } from '../../src/values/fold.ts';
import { readRating } from '../../src/values/rating.ts';
import { knownWords } from '../../src/vocabulary/known-words.ts';
import type { Cell, Column, ColumnKey, Department, SheetModel } from './sheet-model.ts';

/** What every reading of a model must give: the part of each sheet that the model determines. */
export type ExpectedSheet = Pick<
  Sheet,
  | 'fiscalYear'
  | 'fiscalYearLabel'
  | 'department'
  | 'heads'
  | 'departmentGoal'
  | 'staff'
  | 'budgetYen'
  | 'records'
  | 'remainder'
>;

export function expectedSheets({ year, departments }: SheetModel): ExpectedSheet[] {
  return departments.map((department) => ({
    fiscalYear: year.year,
    fiscalYearLabel: year.label,
    department: department.name,
    heads: [{ title: headTitle(department), name: department.head || null }],
    departmentGoal: department.goal,
    staff: department.staff,
    budgetYen: department.thousandYen * 1000,
    records: department.rows.map((row, i) => recordOf(row, i, department)),
    remainder: [],
  }));
}

/** The part of a sheet that a model determines. */
export function determined(sheet: Sheet): ExpectedSheet {
  const {
    fiscalYear,
    fiscalYearLabel,
    department,
    heads,
    departmentGoal,
    staff,
    budgetYen,
    records,
    remainder,
  } = sheet;
  return {
    fiscalYear,
    fiscalYearLabel,
    department,
    heads,
    departmentGoal,
    staff,
    budgetYen,
    records,
    remainder,
  };
}

export const headTitle = ({ name }: Department): string => `${name}長`;

function recordOf(row: readonly Cell[], index: number, { name, columns }: Department): SheetRecord {
  const cells = (key: ColumnKey): Cell[] => row.filter((_, i) => columns[i]?.key === key);
  const text = (key: ColumnKey): string | null => textOf(cells(key)[0]);
  const header = labelOf(columns.find(({ key }) => key === 'rating'));
  const grade = text('rating') ?? '';
  const { rating } = readRating(grade);
  return {
    index: index + 1,
    no: text('no'),
    department: name,
    section: text('section'),
    categories: cells('categories').flatMap((cell) => textOf(cell) ?? []),
    initiative: text('initiative'),
    goals: statements(cells('goals')),
    actions: statements(cells('actions')),
    indicators: [],
    rating: isViewpoint(header) ? null : rating,
    ratings: [{ label: header, rating, text: grade }],
    outcomes: statements(cells('outcomes')),
    issues: statements(cells('issues')),
    nextSteps: statements(cells('nextSteps')),
    extra: columns.flatMap((column, i) => {
      const value = textOf(row[i]);
      const kept = column.key === 'extra' || column.key === 'unknown';
      return kept && value !== null ? [{ label: labelOf(column), value }] : [];
    }),
  };
}

/** 必要性 and the like rate one side of an initiative: never its final rating. */
const isViewpoint = (header: string): boolean =>
  knownWords.get(foldKey(header))?.viewpoint === true;

const labelOf = (column: Column | undefined): string => column?.header ?? '';

function textOf(cell: Cell | undefined): string | null {
  return cell?.items.map(({ text }) => text).join(' ') || null;
}

function statements(cells: readonly Cell[]): Statement[] {
  return cells.flatMap(({ items }) =>
    items.map(({ marker, level, text }) => ({ marker, level, text })),
  );
}
