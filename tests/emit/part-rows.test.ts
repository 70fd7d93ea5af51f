import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { grains } from '../../src/cli/settings.ts';
import { emitCsv } from '../../src/emit/csv.ts';
import { columns, type Table } from '../../src/schema/columns.ts';
import type { Indicator, Rating } from '../../src/schema/sheet.ts';
import { recordOf, sheetOf } from './sheets.ts';

const unknown: Indicator = {
  name: null,
  unit: null,
  baseline: null,
  target: null,
  actual: null,
  values: [],
};

function rowsOf(rows: Table, sheet: Parameters<typeof sheetOf>[0]): Record<string, string>[] {
  return parse(emitCsv([sheetOf({ source: 'a.md', ...sheet })], { rows }), { columns: true });
}

const indicatorRows = (indicators: Indicator[], fiscalYear: number | null = 2022) =>
  rowsOf('indicators', { fiscalYear, records: [recordOf({ indicators })] }).map(
    ({ position, name, role, label, value }) => [position, name, role, label, value],
  );

const ratingRows = (rating: string | null, ratings: Rating[]) =>
  rowsOf('ratings', { records: [recordOf({ rating, ratings })] }).map(({ label, final }) => [
    label,
    final,
  ]);

const graded = (label: string, rating: string | null) => ({ label, rating, text: rating ?? '―' });

it('has a grain for every table', () => {
  expect(new Set(grains)).toEqual(new Set(Object.keys(columns)));
});

describe('indicators', () => {
  it('stand one value a row, under the header and for the year they are printed for', () => {
    const values = [
      { label: 'R3実績', value: '98%' },
      { label: 'R4目標', value: '98%' },
      { label: 'R4実績', value: '98%' },
    ];
    const indicator = { ...unknown, name: '満足度', target: '98%', actual: '98%', values };
    expect(indicatorRows([indicator])).toEqual([
      ['1', '満足度', '', 'R3実績', '98%'],
      ['1', '満足度', 'target', 'R4目標', '98%'],
      ['1', '満足度', 'actual', 'R4実績', '98%'],
    ]);
  });

  it('get no role where neither header nor year tells which value is meant', () => {
    const values = [
      { label: '数値', value: '3' },
      { label: '数値', value: '3' },
    ];
    expect(indicatorRows([{ ...unknown, actual: '3', values }])).toEqual([
      ['1', '', '', '数値', '3'],
      ['1', '', '', '数値', '3'],
    ]);
  });

  it('lose nothing that has no header, and no name that has no value', () => {
    expect(
      indicatorRows([
        { ...unknown, name: '利用者数', baseline: '5', target: '8' },
        { ...unknown, name: '満足度' },
      ]),
    ).toEqual([
      ['1', '利用者数', 'baseline', '', '5'],
      ['1', '利用者数', 'target', '', '8'],
      ['2', '満足度', '', '', ''],
    ]);
  });
});

describe('ratings', () => {
  it('tell the final one, of several that read alike too', () => {
    expect(ratingRows('A', [graded('中間評価', 'A'), graded('期末評価', 'A')])).toEqual([
      ['中間評価', 'false'],
      ['期末評価', 'true'],
    ]);
    expect(ratingRows('A', [graded('総合評価', 'A'), graded('必要性', 'A')])).toEqual([
      ['総合評価', 'true'],
      ['必要性', 'false'],
    ]);
  });

  it('have no final one where none is read', () => {
    expect(ratingRows(null, [graded('評価', null)])).toEqual([['評価', 'false']]);
  });
});

it('numbers what stands in a sheet outside its initiatives', () => {
  const sheet = {
    department: '市民部',
    metadata: [
      { group: '部の概要', label: '基本姿勢', value: '対話' },
      { group: null, label: '職員数', value: '12人' },
    ],
    ratingLegend: [{ rating: 'A', meaning: '達成' }],
    remainder: ['※ 見込み', '以上'],
  };
  expect(rowsOf('metadata', sheet).map(({ position, label }) => [position, label])).toEqual([
    ['1', '基本姿勢'],
    ['2', '職員数'],
  ]);
  expect(rowsOf('legend', sheet)).toMatchObject([{ rating: 'A', meaning: '達成' }]);
  expect(rowsOf('remainder', sheet)).toMatchObject([
    { source: 'a.md', department: '市民部', position: '1', text: '※ 見込み' },
    { position: '2', text: '以上' },
  ]);
});
