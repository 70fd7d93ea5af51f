import { columns } from '../schema/columns.ts';
import { disarm } from './disarm.ts';
import type { EmitOptions, Emitter } from './emitter.ts';
import type { Cell } from './flat-cell.ts';
import { flatRows } from './flat-rows.ts';
import { inParts } from './in-parts.ts';
import { writeDelimited } from './write-delimited.ts';

/** Flat rows with the given delimiter, under one header line. */
export function delimited(delimiter: ',' | '\t'): Emitter {
  return {
    open: (options) =>
      (options.excel ? '\ufeff' : '') + writeDelimited([columnNames(options)], delimiter),
    between: '',
    *sheet(sheet, options) {
      const names = columnNames(options);
      const rows = flatRows(sheet, grain(options), separator(options));
      for (const part of inParts(rows)) {
        const cells = part.map((row) => names.map((name) => guarded(row[name] ?? null, options)));
        yield writeDelimited(cells, delimiter);
      }
    },
    close: () => '',
  };
}

const grain = ({ rows = 'records' }: EmitOptions) => rows;

const separator = ({ excel, listSeparator }: EmitOptions) => listSeparator ?? (excel ? '\n' : '; ');

const columnNames = (options: EmitOptions) => columns[grain(options)].map(({ name }) => name);

const guarded = (cell: Cell, { excel }: EmitOptions) =>
  excel && typeof cell === 'string' ? disarm(cell) : cell;
