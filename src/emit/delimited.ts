import { stringify } from 'csv-stringify/browser/esm/sync';
import { columns } from '../schema/columns.ts';
import { disarm } from './disarm.ts';
import type { EmitOptions, Emitter } from './emitter.ts';
import { type Cell, flatRows, type Row } from './flat-rows.ts';

/** Flat rows by RFC 4180 with the given delimiter: one header line, CRLF, quotes only where a value needs them. */
export function delimited(delimiter: ',' | '\t'): Emitter {
  const write = (rows: readonly (readonly Cell[])[]) =>
    stringify([...rows], { delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
  return {
    open: (options) => (options.excel ? '\ufeff' : '') + write([columnNames(options)]),
    sheet: (sheet, _index, options) => {
      const names = columnNames(options);
      const rows = flatRows(sheet, grain(options), separator(options));
      return write(rows.map((row) => names.map((name) => cell(row, name, options))));
    },
    close: () => '',
  };
}

const grain = ({ rows = 'records' }: EmitOptions) => rows;

const separator = ({ excel, listSeparator }: EmitOptions) => listSeparator ?? (excel ? '\n' : '; ');

const columnNames = (options: EmitOptions) => columns[grain(options)].map(({ name }) => name);

function cell(row: Row, name: string, { excel }: EmitOptions): Cell {
  const value = row[name] ?? null;
  return excel && typeof value === 'string' ? disarm(value) : value;
}
