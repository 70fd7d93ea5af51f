import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { emitCsv } from '../../src/emit/csv.ts';
import type { EmitOptions } from '../../src/emit/emitter.ts';
import { flatRows } from '../../src/emit/flat-rows.ts';
import { emitTsv } from '../../src/emit/tsv.ts';
import { columns, type Table } from '../../src/schema/columns.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import { arbitrarySheets } from './arbitrary.ts';
import { recordOf, sheetOf } from './sheets.ts';

const tables = Object.keys(columns) as Table[];
const formats = [
  { name: 'csv', emit: emitCsv, delimiter: ',' },
  { name: 'tsv', emit: emitTsv, delimiter: '\t' },
];
const lineEnd = /[\n\v\f\r\x85\u2028\u2029]/;

/** Header and cells as text: what any reader of the file should see. */
function expected(sheets: readonly Sheet[], table: Table, separator = '; ') {
  const names = columns[table].map(({ name }) => name);
  const rows = sheets.flatMap((sheet) => [...flatRows(sheet, table, separator)]);
  return [names, ...rows.map((row) => names.map((name) => String(row[name] ?? '')))];
}

describe.each(formats)('emit $name', ({ emit, delimiter }) => {
  const csvParse = (text: string) => parse(text, { delimiter, recordDelimiter: '\r\n', bom: true });
  const papaParse = (text: string) =>
    Papa.parse<string[]>(text.replace(/\r\n$/, ''), { delimiter, newline: '\r\n' }).data;

  it.each(tables)('is read back equal by csv-parse and papaparse: %s', (rows) => {
    fc.assert(
      fc.property(arbitrarySheets, (sheets) => {
        const text = emit(sheets, { rows });
        expect(csvParse(text)).toEqual(expected(sheets, rows));
        expect(papaParse(text)).toEqual(expected(sheets, rows));
      }),
    );
  });

  it.each(tables)('never holds a line break inside a value: %s', (rows) => {
    fc.assert(
      fc.property(arbitrarySheets, (sheets) => {
        const lines = emit(sheets, { rows }).split('\r\n');
        expect(lines.pop()).toBe('');
        expect(lines).toHaveLength(expected(sheets, rows).length);
        expect(lines.filter((line) => lineEnd.test(line))).toEqual([]);
      }),
    );
  });

  it('with excel holds no line break but the line feed between entries', () => {
    fc.assert(
      fc.property(arbitrarySheets, (sheets) => {
        const text = emit(sheets, { excel: true });
        const undisarmed = csvParse(text).map((row) => row.map((cell) => cell.replace(/^'/gm, '')));
        const plain = expected(sheets, 'records', '\n');
        expect(text.startsWith('\ufeff')).toBe(true);
        expect(undisarmed).toEqual(plain.map((row) => row.map((cell) => cell.replace(/^'/gm, ''))));
        expect(text.replaceAll('\r\n', '').replaceAll('\n', '')).not.toMatch(lineEnd);
      }),
    );
  });

  it('writes the header alone for no sheets', () => {
    expect(emit([])).toBe(`${columns.records.map(({ name }) => name).join(delimiter)}\r\n`);
  });
});

describe('flat rows', () => {
  const statement = (text: string, marker: string | null = null) => ({ marker, level: 0, text });
  const sheet = sheetOf({
    source: 'a/b.md',
    fiscalYear: 2021,
    heads: [
      { title: '企画部長', name: '山田 花子' },
      { title: '企画担当部長', name: null },
    ],
    records: [
      recordOf({
        no: '1',
        categories: ['総計', '行革'],
        initiative: '窓口の改善\n窓口の\t案内',
        goals: [statement('待ち時間を減らす', '●'), statement('10分以内')],
        indicators: [
          {
            name: '待ち時間',
            unit: null,
            baseline: '20分',
            target: '10分',
            actual: '12分',
            values: [],
          },
          { name: '来庁者', unit: null, baseline: null, target: '100人', actual: null, values: [] },
          { name: '満足度', unit: null, baseline: null, target: null, actual: null, values: [] },
          { name: null, unit: null, baseline: '1', target: '2', actual: null, values: [] },
        ],
        extra: [{ label: '備考', value: '継続' }],
      }),
    ],
  });
  const line = (options: EmitOptions) => emitCsv([sheet], options).split('\r\n')[1];

  it('joins lists and the lines of a value by "; "', () => {
    expect(line({})).toBe(
      'a/b.md,2021,,企画部長 山田 花子; 企画担当部長,1,,総計; 行革,窓口の改善; 窓口の 案内,' +
        '●待ち時間を減らす; 10分以内,,待ち時間: 20分 → 10分 → 12分; 来庁者: → 100人 →; 満足度; 1 → 2 →,' +
        ',,,,備考: 継続',
    );
  });

  it('takes another separator, quoted where it is the delimiter', () => {
    expect(line({ listSeparator: ' / ' })).toContain(',総計 / 行革,窓口の改善 / 窓口の 案内,');
    expect(line({ listSeparator: ',' })).toContain(',"総計,行革","窓口の改善,窓口の 案内",');
  });

  it('separates by line feeds for Excel', () => {
    expect(line({ excel: true })).toContain(',"総計\n行革","窓口の改善\n窓口の 案内",');
  });

  it('counts the records of a sheet and leaves what is not printed empty', () => {
    expect(line({ rows: 'sheets' })).toBe('a/b.md,,2021,,,,企画部長 山田 花子; 企画担当部長,,,,,1');
  });

  it('writes one statement a row, marker and text apart', () => {
    expect(emitCsv([sheet], { rows: 'statements' }).split('\r\n').slice(1)).toEqual([
      'a/b.md,2021,,1,1,,窓口の改善; 窓口の 案内,,goals,1,●,0,待ち時間を減らす',
      'a/b.md,2021,,1,1,,窓口の改善; 窓口の 案内,,goals,2,,0,10分以内',
      '',
    ]);
  });
});
