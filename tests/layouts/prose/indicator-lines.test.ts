import { expect, test } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';
import { head } from '../read-briefly.ts';

const indicatorsOf = (lines: string, more = ''): unknown[] => {
  const text = `${head}1　花壇を直す\n指標：${lines}\n${more}評価：B\n\n2　並木を剪る\n指標：並木の長さ\n評価：A\n`;
  const { sheets } = parseSheets(text, { source: 'sheet.txt' });
  return sheets[0]?.records[0]?.indicators ?? [];
};

test.each([
  ['in brackets', '満足度（目標：80％、実績：76％）', '満足度'],
  ['in brackets without colons', '満足度（目標80％　実績76％）', '満足度'],
  ['behind a gap', '花の数　目標 80％／実績 76％', '花の数'],
  ['behind a colon', '花の数：目標80％→実績76％', '花の数'],
  ['with thousands', '花の数（目標値：1,080％、実績値：1,076％）', '花の数'],
])('values on the line of an indicator are read: %s', (_how, line, name) => {
  const [target, actual] = /1,0/.test(line) ? ['1,080％', '1,076％'] : ['80％', '76％'];
  expect(indicatorsOf(line)).toMatchObject([{ name, target, actual }]);
});

test('a year says of which value is the sheet’s', () => {
  expect(indicatorsOf('満足度（R4実績：70％、R5目標：80％、R5実績：76％）')).toMatchObject([
    {
      name: '満足度',
      target: '80％',
      actual: '76％',
      values: [{ label: 'R4実績', value: '70％' }, {}, {}],
    },
  ]);
});

test('two values of one part are of none for certain', () => {
  expect(indicatorsOf('満足度（目標：80％、目標：90％）')).toMatchObject([
    { name: '満足度', target: null, values: [{ value: '80％' }, { value: '90％' }] },
  ]);
});

test('a number alone is the target where it says a bound, and not where a target stands by itself', () => {
  expect(indicatorsOf('満足度　80％以上')).toMatchObject([{ name: '満足度', target: '80％以上' }]);
  expect(indicatorsOf('満足度　80％')).toMatchObject([
    { name: '満足度', target: null, values: [{ label: '指標', value: '80％' }] },
  ]);
  expect(indicatorsOf('満足度　80％以上', '目標値：90％\n')).toMatchObject([
    { name: '満足度', target: '90％', values: [{ value: '80％以上' }, { value: '90％' }] },
  ]);
});

test('lines each with their values are indicators each', () => {
  expect(indicatorsOf('\n・満足度（目標：80％）\n・花の数（目標：40本）')).toMatchObject([
    { name: '満足度', target: '80％' },
    { name: '花の数', target: '40本' },
  ]);
});

test.each([
  '花を見た人（65歳以上、市外：5人を除く）',
  '雨の日の利用者数（1日あたり20人を想定）',
  '満足度　5段階中4以上',
  '花の数　令和7年度までに100本',
  '整備の割合　2025年',
  '満足度 80',
  '目標：5件',
])('%s is a name', (line) => {
  expect(indicatorsOf(line)).toMatchObject([{ name: line.replace('　', ' '), values: [] }]);
});
