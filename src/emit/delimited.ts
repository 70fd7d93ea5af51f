import { columns } from '../schema/columns.ts';
import type { Sheet } from '../schema/sheet.ts';
import { disarm } from './disarm.ts';
import type { EmitOptions, Emitter } from './emitter.ts';
import type { Cell } from './flat-cell.ts';
import { flatRows } from './flat-rows.ts';
import { recordParts } from './record-parts.ts';
import { writeDelimited } from './write-delimited.ts';

/** Flat rows with the given delimiter, under one header line. */
export function delimited(delimiter: ',' | '\t'): Emitter {
  return {
    open: (options) =>
      (options.excel ? '\ufeff' : '') + writeDelimited([columnNames(options)], delimiter),
    between: '',
    *sheet(sheet, options) {
      const names = columnNames(options);
      for (const part of partsOf(sheet, options)) {
        const rows = flatRows(part, grain(options), separator(options));
        const cells = rows.map((row) => names.map((name) => guarded(row[name] ?? null, options)));
        yield writeDelimited(cells, delimiter);
      }
    },
    close: () => '',
  };
}

/** The sheet as sheets of some of its records each; a row of the sheet itself counts them all. */
function* partsOf(sheet: Sheet, options: EmitOptions): Generator<Sheet> {
  if (grain(options) === 'sheets') yield sheet;
  else for (const records of recordParts(sheet.records)) yield { ...sheet, records };
}

const grain = ({ rows = 'records' }: EmitOptions) => rows;

const separator = ({ excel, listSeparator }: EmitOptions) => listSeparator ?? (excel ? '\n' : '; ');

const columnNames = (options: EmitOptions) => columns[grain(options)].map(({ name }) => name);

const guarded = (cell: Cell, { excel }: EmitOptions) =>
  excel && typeof cell === 'string' ? disarm(cell) : cell;
