import { expect, it } from 'vitest';
import { parseSheets } from '../../src/parse-sheets.ts';

it.each(['A評価（達成）', 'A評価', '評価A（達成）', '【A評価】'])(
  '%s above a list rates its initiatives',
  (heading) => {
    const other = heading.replace('A', 'B').replace('達成', '一部達成');
    const lists = [
      heading,
      '',
      '総務部',
      '・花壇の手入れ',
      '・橋の点検',
      '',
      other,
      '',
      '総務部',
      '・道の舗装',
    ];
    const { sheets } = parseSheets(['令和5年度 重点課題の取組結果', '', ...lists, ''].join('\n'));
    const records = sheets.flatMap((sheet) => sheet.records);
    expect(records.map(({ initiative, rating }) => [initiative, rating])).toEqual([
      ['花壇の手入れ', 'A'],
      ['橋の点検', 'A'],
      ['道の舗装', 'B'],
    ]);
  },
);

it('below a word for grades the same lines are its legend', () => {
  const table = ['| 取組項目 | 目標 |', '|---|---|', '| 花壇の手入れ | 花を植える。 |'];
  const text = [
    '# 令和5年度 組織目標',
    '',
    '評価区分',
    'A評価（達成）',
    'B評価（未達成）',
    '',
    '総務部',
    '',
    ...table,
  ];
  const [sheet] = parseSheets(text.join('\n')).sheets;
  expect(sheet?.ratingLegend).toEqual([
    { rating: 'A', meaning: '達成' },
    { rating: 'B', meaning: '未達成' },
  ]);
  expect(sheet?.records.map(({ rating }) => rating)).toEqual([null]);
});

it('a circle in front of the word is a bullet and rates nothing', () => {
  const text =
    '# 令和5年度 組織目標\n\n## 総務部\n\n### ○評価\n\n| 取組項目 | 目標 |\n|---|---|\n| 花壇の手入れ | 花を植える。 |\n| 橋の点検 | 橋を守る。 |\n';
  const records = parseSheets(text).sheets.flatMap((sheet) => sheet.records);
  expect(records.map(({ initiative, rating }) => [initiative, rating])).toEqual([
    ['花壇の手入れ', null],
    ['橋の点検', null],
  ]);
});
