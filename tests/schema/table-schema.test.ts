import { describe, expect, it } from 'vitest';
import { emitCsv } from '../../src/emit/csv.ts';
import { columns, type Table } from '../../src/schema/columns.ts';
import { tableSchema } from '../../src/schema/table-schema.ts';
import { recordOf, sheetOf } from '../emit/sheets.ts';

const statement = { marker: '●', level: 0, text: '実施した' };
const indicator = {
  name: '満足度',
  unit: '%',
  baseline: null,
  target: '90',
  actual: null,
  values: [{ label: '目標値', value: '90' }],
};
const ofType = { string: /^/, integer: /^-?\d+$/, boolean: /^(?:true|false)$/ };
const sheets = [
  sheetOf({
    fiscalYear: 2020,
    staff: 12,
    records: [
      recordOf({
        rating: 'A',
        goals: [statement],
        indicators: [indicator],
        ratings: [{ label: '評価', rating: 'A', text: 'A' }],
      }),
    ],
    metadata: [{ group: null, label: '基本姿勢', value: '対話' }],
    ratingLegend: [{ rating: 'A', meaning: '達成' }],
    remainder: ['※'],
  }),
];

describe.each(Object.keys(columns) as Table[])('tableSchema of %s', (table) => {
  const { fields, missingValues } = tableSchema(table);

  it('lists the columns that CSV writes, in their order', () => {
    const [header] = emitCsv(sheets, { rows: table }).split('\r\n');
    expect(fields.map(({ name }) => name).join(',')).toBe(header);
  });

  it('types every cell that CSV writes', () => {
    const [, row = ''] = emitCsv(sheets, { rows: table }).split('\r\n');
    const cells = row.split(',');
    expect(cells).toHaveLength(fields.length);
    for (const [index, { type }] of fields.entries()) {
      const cell = cells[index] ?? '';
      expect(missingValues.includes(cell) || ofType[type].test(cell)).toBe(true);
    }
  });

  it('names every column in both languages, once', () => {
    expect(new Set(fields.map(({ name }) => name)).size).toBe(columns[table].length);
    for (const field of fields) {
      expect(field.title).toMatch(/^[A-Z]/);
      expect(field.description).toMatch(/\.$/);
      expect(field['x-title-ja']).toMatch(/[\p{Script=Han}\p{Script=Kana}]/u);
    }
  });
});
