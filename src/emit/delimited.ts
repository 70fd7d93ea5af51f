import { columns } from '../schema/columns.ts';
import type { Sheet } from '../schema/sheet.ts';
import { disarm } from './disarm.ts';
import type { EmitOptions, Emitter } from './emitter.ts';
import type { Cell } from './flat-cell.ts';
import { flatRows } from './flat-rows.ts';
import { writeDelimited } from './write-delimited.ts';

/** Flat rows with the given delimiter, under one header line. */
export function delimited(delimiter: ',' | '\t'): Emitter {
  return {
    open: (options) =>
      (options.excel ? '\ufeff' : '') + writeDelimited([columnNames(options)], delimiter),
    between: '',
    *sheet(sheet, options) {
      const names = columnNames(options);
      for (const part of grain(options) === 'sheets' ? [sheet] : inParts(sheet)) {
        const rows = flatRows(part, grain(options), separator(options));
        const cells = rows.map((row) => names.map((name) => guarded(row[name] ?? null, options)));
        yield writeDelimited(cells, delimiter);
      }
    },
    close: () => '',
  };
}

/** Records that are written at once: the rows of a long sheet outweigh it. */
const most = 500;

function* inParts(sheet: Sheet): Generator<Sheet> {
  for (let from = 0; from < sheet.records.length; from += most) {
    yield { ...sheet, records: sheet.records.slice(from, from + most) };
  }
}

const grain = ({ rows = 'records' }: EmitOptions) => rows;

const separator = ({ excel, listSeparator }: EmitOptions) => listSeparator ?? (excel ? '\n' : '; ');

const columnNames = (options: EmitOptions) => columns[grain(options)].map(({ name }) => name);

const guarded = (cell: Cell, { excel }: EmitOptions) =>
  excel && typeof cell === 'string' ? disarm(cell) : cell;
