import type { ColumnName, Table } from '../schema/columns.ts';
import type { Extra, Head, Indicator, Sheet, SheetRecord, Statement } from '../schema/sheet.ts';
import { type Cell, flatCell } from './flat-cell.ts';

/** A flat row: one cell for every column of its table. */
export type Row = Readonly<Record<string, Cell>>;

/** The lists of statements that a record holds, in their order. */
export const statementFields = ['goals', 'actions', 'outcomes', 'issues', 'nextSteps'] as const;

/**
 * The sheet as rows of a flat table, one a record, a statement or the sheet itself.
 * The separator joins the entries of a list and the lines of a value: no value keeps a line end or tab of its own.
 */
export function flatRows(sheet: Sheet, table: Table, separator: string): Row[] {
  return rowsOf[table](sheet).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, flatCell(value, separator)]),
    ),
  );
}

/** A cell before its list is joined. */
type Value = Cell | readonly string[];
type Values<T extends Table> = Readonly<Record<ColumnName<T>, Value>>;

const rowsOf: { readonly [T in Table]: (sheet: Sheet) => Values<T>[] } = {
  records: recordRows,
  statements: statementRows,
  sheets: sheetRows,
};

function recordRows(sheet: Sheet): Values<'records'>[] {
  return sheet.records.map((record) => ({
    source: sheet.source,
    fiscalYear: sheet.fiscalYear,
    department: record.department,
    heads: sheet.heads.map(headText),
    no: record.no,
    section: record.section,
    categories: record.categories,
    initiative: record.initiative,
    goals: record.goals.map(statementText),
    actions: record.actions.map(statementText),
    indicators: record.indicators.map(indicatorText),
    rating: record.rating,
    outcomes: record.outcomes.map(statementText),
    issues: record.issues.map(statementText),
    nextSteps: record.nextSteps.map(statementText),
    extra: record.extra.map(extraText),
  }));
}

function statementRows(sheet: Sheet): Values<'statements'>[] {
  return sheet.records.flatMap((record) =>
    statementFields.flatMap((field) =>
      record[field].map((statement, index) => ({
        source: sheet.source,
        fiscalYear: sheet.fiscalYear,
        ...recordKeys(record),
        field,
        position: index + 1,
        marker: statement.marker,
        level: statement.level,
        text: statement.text,
      })),
    ),
  );
}

function recordKeys({ department, index, no, section, initiative, rating }: SheetRecord) {
  return { department, recordIndex: index, no, section, initiative, rating };
}

function sheetRows(sheet: Sheet): Values<'sheets'>[] {
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

function headText({ title, name }: Head): string {
  return name === null ? title : `${title} ${name}`;
}

function statementText({ marker, text }: Statement): string {
  return (marker ?? '') + text;
}

function extraText({ label, value }: Extra): string {
  return `${label}: ${value}`;
}

/** `name: baseline → target → actual`; a value that is missing leaves its place between the arrows empty. */
function indicatorText({ name, baseline, target, actual }: Indicator): string {
  const values = [baseline, target, actual];
  const parts = values.some((value) => value !== null)
    ? values.flatMap((value, index) => [index === 0 ? null : '→', value])
    : [];
  const label = name !== null && parts.length > 0 ? `${name}:` : name;
  return [label, ...parts].filter((part) => part !== null).join(' ');
}
