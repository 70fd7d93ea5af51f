import { disarm } from '../../emit/disarm.ts';
import { flatCell } from '../../emit/flat-cell.ts';
import { recordRow } from '../../emit/rows/record-row.ts';
import type { Row } from './rows.ts';

/** The listed initiatives as CSV for spreadsheet programs: the columns of `--format csv --excel`. */
export function csvOfRows(rows: readonly Row[]): string {
  const records = rows.flatMap(({ sheet, record }) => recordRow(sheet, record));
  const header = Object.keys(records[0] ?? {});
  const lines = records.map((row) =>
    Object.values(row).map((value) => cell(flatCell(value, '\n'))),
  );
  return `\ufeff${[header, ...lines].map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

function cell(value: ReturnType<typeof flatCell>): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const text = disarm(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
