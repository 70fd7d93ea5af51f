import type { CellValue, WriteSheet } from 'hucre/xlsx';
import { type Column, columns, type Table } from '../schema/columns.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { Cell } from './flat-cell.ts';
import { flatRows } from './flat-rows.ts';

/**
 * Writes the sheets as a workbook with the worksheets sheets, records and statements: header frozen and filterable,
 * text wrapped and never a formula, numbers as numbers. The bytes are the same for the same sheets.
 * Throws RangeError where a worksheet would hold more rows than the format can.
 */
export async function emitXlsx(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  return writeXlsx({
    sheets: tables.map((table) => worksheet(table, sheets)),
    properties: { title: '目標管理シート', created: epoch, modified: epoch },
  });
}

const tables: readonly Table[] = ['sheets', 'records', 'statements'];

/** The time of writing would make every run differ. */
const epoch = new Date('1980-01-01T00:00:00Z');

/** What a worksheet and a cell can hold. */
const maxRows = 1_048_576;
const maxLength = 32_767;

function worksheet(table: Table, sheets: readonly Sheet[]): WriteSheet {
  const list: readonly Column[] = columns[table];
  const names = list.map(({ name }) => name);
  const rows = sheets
    .flatMap((sheet) => [...flatRows(sheet, table, '\n')])
    .map((row) => names.map((name) => cellValue(row[name] ?? null)));
  if (rows.length >= maxRows) {
    throw new RangeError(
      `${rows.length} ${table} are more than the ${maxRows} rows of a worksheet`,
    );
  }
  return {
    name: table,
    columns: list.map((column) => ({ width: width(column), style })),
    rows: [names, ...rows],
    freezePane: { rows: 1 },
    autoFilter: { range: `A1:${letter(names.length)}${rows.length + 1}` },
  };
}

const style = { alignment: { wrapText: true, vertical: 'top' } } as const;

const prose = /goals?$|actions|outcomes|issues|nextSteps|text/i;

function width({ name, type }: Column): number {
  if (type === 'integer') return 10;
  return prose.test(name) ? 60 : 20;
}

/** The nth column's letter; no table is wider than the alphabet. */
function letter(column: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + column - 1);
}

function cellValue(cell: Cell): CellValue {
  return typeof cell === 'string'
    ? cut(cell.replace(notXml, '\ufffd').replace(escapeLike, '_x005F$&'))
    : cell;
}

/** Characters that no XML file can hold. */
const notXml = /[\p{Cs}\ufffe\uffff]/gu;

/** Text that a spreadsheet would take for an escaped character. */
const escapeLike = /_x[0-9a-f]{4}_/gi;

const mark = ' …(cut: a cell holds 32,767 characters)';

/** A longer text would make the file unreadable; the cut is marked, and every other format holds the whole. */
function cut(text: string): string {
  return text.length <= maxLength ? text : text.slice(0, maxLength - mark.length) + mark;
}
