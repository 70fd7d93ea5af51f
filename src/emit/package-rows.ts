import type { PackageTableName } from '../schema/package-tables.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { Publisher } from './data-package-options.ts';
import { type Cell, flatCell } from './flat-cell.ts';
import { flatRows, type Row } from './flat-rows.ts';
import { type Grade, gradesOf } from './grades-of.ts';

const separator = '; ';

/** What stands on several rows of a sheet: its key, and who publishes it. */
interface Shared {
  readonly sheetId: string;
  readonly lgCode: Cell;
  readonly municipality: Cell;
}

/** The rows that a sheet gives to each table of the Data Package, each made when its turn comes. */
export function packageRows(
  sheet: Sheet,
  sheetId: string,
  { lgCode, municipality }: Publisher,
): Readonly<Record<PackageTableName, Iterable<Row>>> {
  const shared: Shared = {
    sheetId,
    lgCode: lgCode ?? null,
    municipality: flatCell(municipality ?? sheet.municipality, separator),
  };
  const grades = gradesOf(sheet, sheetId, separator);
  return {
    sheets: sheetRows(sheet, shared),
    grades: gradeRows(grades, sheetId),
    records: recordRows(sheet, shared, grades),
    statements: ofRecord('statements', sheet, shared),
    indicators: indicatorRows(sheet, shared),
    ratings: graded(ofRecord('ratings', sheet, shared), grades),
    metadata: ofSheet('metadata', sheet, shared),
    remainder: ofSheet('remainder', sheet, shared),
  };
}

function* sheetRows(sheet: Sheet, shared: Shared): Generator<Row> {
  for (const row of flatRows(sheet, 'sheets', separator)) {
    const { fiscalYearLabel = null, records = null } = row;
    yield { ...row, ...shared, eraLabel: fiscalYearLabel, recordCount: records };
  }
}

function* recordRows(
  sheet: Sheet,
  shared: Shared,
  grades: ReadonlyMap<Cell, Grade>,
): Generator<Row> {
  const indexes = sheet.records.values();
  for (const row of graded(flatRows(sheet, 'records', separator), grades)) {
    const recordIndex = indexes.next().value?.index ?? null;
    yield { ...row, ...shared, recordIndex, recordId: recordId(shared, recordIndex) };
  }
}

function* ofRecord(
  table: 'statements' | 'indicators' | 'ratings',
  sheet: Sheet,
  shared: Shared,
): Generator<Row> {
  for (const row of flatRows(sheet, table, separator)) {
    yield { ...row, ...shared, recordId: recordId(shared, row.recordIndex ?? null) };
  }
}

/** The values of an indicator are numbered: two may stand under the same header. */
function* indicatorRows(sheet: Sheet, shared: Shared): Generator<Row> {
  let indicator = '';
  let valuePosition = 0;
  for (const row of ofRecord('indicators', sheet, shared)) {
    const own = `${row.recordId} ${row.position}`;
    valuePosition = own === indicator ? valuePosition + 1 : 1;
    indicator = own;
    yield { ...row, valuePosition };
  }
}

function* ofSheet(table: 'metadata' | 'remainder', sheet: Sheet, shared: Shared): Generator<Row> {
  for (const row of flatRows(sheet, table, separator)) yield { ...row, ...shared };
}

/** One key, empty where there is no grade: of two columns, one filled, some readers ask for the pair. */
function* graded(rows: Iterable<Row>, grades: ReadonlyMap<Cell, Grade>): Generator<Row> {
  for (const row of rows) {
    yield { ...row, gradeId: grades.get(row.rating ?? null)?.gradeId ?? null };
  }
}

function* gradeRows(grades: ReadonlyMap<Cell, Grade>, sheetId: string): Generator<Row> {
  for (const [rating, { gradeId, meaning }] of grades) yield { gradeId, sheetId, rating, meaning };
}

function recordId({ sheetId }: Shared, recordIndex: Cell): string {
  return `${sheetId}-${recordIndex}`;
}
