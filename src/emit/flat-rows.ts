import type { RecordTable, SheetTable, Table } from '../schema/columns.ts';
import type { Sheet, SheetRecord } from '../schema/sheet.ts';
import { type Cell, flatCell } from './flat-cell.ts';
import { indicatorRows } from './rows/indicator-rows.ts';
import { legendRows } from './rows/legend-rows.ts';
import { metadataRows } from './rows/metadata-rows.ts';
import { ratingRows } from './rows/rating-rows.ts';
import { recordRow } from './rows/record-row.ts';
import { remainderRows } from './rows/remainder-rows.ts';
import { sheetRow } from './rows/sheet-row.ts';
import { statementRows } from './rows/statement-rows.ts';
import type { Values } from './rows/values.ts';

/** A flat row: one cell for every column of its table. */
export type Row = Readonly<Record<string, Cell>>;

/** The tables of initiatives: how each gives its rows. */
const ofRecords: {
  readonly [T in RecordTable]: (sheet: Sheet, record: SheetRecord) => Values<T>[];
} = {
  records: recordRow,
  statements: statementRows,
  indicators: indicatorRows,
  ratings: ratingRows,
};

/** The tables of sheets: how each gives its rows. */
const ofSheets: { readonly [T in SheetTable]: (sheet: Sheet) => Values<T>[] } = {
  sheets: sheetRow,
  metadata: metadataRows,
  legend: legendRows,
  remainder: remainderRows,
};

/**
 * The sheet as rows of a flat table, in the order of the document, each made when its turn comes.
 * The separator joins the entries of a list and the lines of a value: no value keeps a line end or tab of its own.
 */
export function* flatRows(sheet: Sheet, table: Table, separator: string): Generator<Row> {
  for (const values of rowsOf(sheet, table)) {
    const cells = Object.entries(values).map(([name, value]) => [name, flatCell(value, separator)]);
    yield Object.fromEntries(cells);
  }
}

type AnyValues = Readonly<Record<string, Cell | readonly string[]>>;

function* rowsOf(sheet: Sheet, table: Table): Generator<AnyValues> {
  if (isOfSheets(table)) yield* ofSheets[table](sheet);
  else for (const record of sheet.records) yield* ofRecords[table](sheet, record);
}

function isOfSheets(table: Table): table is SheetTable {
  return table in ofSheets;
}
