import { expect, it } from 'vitest';
import { readHtml } from '../table/read-rows.ts';

const form = (...rows: readonly string[]) =>
  readHtml(
    '<th>事務事業名</th><td colspan="4">花の本の購入</td>',
    '<th>目的</th><td colspan="4">本を集める。</td>',
    ...rows,
    '<th>評価</th><td colspan="4">B</td>',
  );

it.each([
  ['決算', '（千円）'],
  ['', ''],
])(
  'rows of figures below years, beside a side bar, keep their names and years%s',
  (behind, unit) => {
    const { records, remainder } = form(
      `<th rowspan="3">事業費</th><th>区分</th><th>令和4年度${behind}</th><th>令和5年度${behind}</th>`,
      `<td>直接経費${unit}</td><td>210</td><td>220</td>`,
      `<td>人件費${unit}</td><td>340</td><td>350</td>`,
    );
    expect(records).toEqual([
      {
        initiative: '花の本の購入',
        goals: ['本を集める。'],
        rating: 'B',
        extra: [
          `直接経費${unit}/令和4年度${behind}=210`,
          `直接経費${unit}/令和5年度${behind}=220`,
          `人件費${unit}/令和4年度${behind}=340`,
          `人件費${unit}/令和5年度${behind}=350`,
        ],
      },
    ]);
    expect(remainder).toEqual([]);
  },
);

it('a side bar beside indicators by year is none itself', () => {
  const { sheets } = form(
    '<th rowspan="2">成果指標</th><th>指標名</th><th>令和4年度</th><th>令和5年度</th>',
    '<td>貸出冊数</td><td>110</td><td>115</td>',
  );
  const [record] = sheets.flatMap(({ records }) => records);
  expect(record?.indicators.map(({ name }) => name)).toEqual(['貸出冊数']);
});

it('grades of both halves of the year in two cells are two, the last the final one', () => {
  const { records, remainder } = readHtml(
    '<th>目標項目</th><td colspan="2">花壇の手入れ</td>',
    '<th>目標の内容</th><td colspan="2">花を植える。</td>',
    '<th>達成度</th><td>中間：○</td><td>期末：◎</td>',
  );
  expect(records.map(({ rating, ratings }) => [rating, ratings])).toEqual([
    ['◎', ['達成度=○', '達成度=◎']],
  ]);
  expect(remainder).toEqual([]);
});

it('a grade of the first half alone is no final one', () => {
  const { records } = readHtml(
    '<th>目標項目</th><td>花壇の手入れ</td>',
    '<th>目標の内容</th><td>花を植える。</td>',
    '<th>達成度</th><td>中間：○</td>',
  );
  expect(records.map(({ rating }) => rating)).toEqual([undefined]);
});
