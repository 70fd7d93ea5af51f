import type { Sheet } from '../../schema/sheet.ts';
import { headText } from './head-text.ts';
import type { Values } from './values.ts';

/** A sheet as one row. */
export function sheetRow(sheet: Sheet): Values<'sheets'>[] {
  const row = {
    source: sheet.source,
    title: sheet.title,
    fiscalYear: sheet.fiscalYear,
    fiscalYearLabel: sheet.fiscalYearLabel,
    municipality: sheet.municipality,
    department: sheet.department,
    heads: sheet.heads.map(headText),
    municipalGoal: sheet.municipalGoal,
    departmentGoal: sheet.departmentGoal,
    staff: sheet.staff,
    budgetYen: sheet.budgetYen,
    records: sheet.records.length,
  };
  return [row];
}
