import { expect, it } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

const title = '<h1>令和5年度 施策評価シート</h1>\n';
const table = (...rows: readonly string[]) =>
  `<table>${rows.map((row) => `<tr>${row}</tr>`).join('\n')}</table>\n`;
const pair = (label: string, value: string) => `<th>${label}</th><td>${value}</td>`;

it('実績 beside a text behind an indicator is a label of the form, no indicator', () => {
  const indicator = '<th>指標名</th><th>基準値</th><th>目標値</th><th>実績値</th>';
  const wide = (label: string, value: string) => `<th>${label}</th><td colspan="3">${value}</td>`;
  const found = readBriefly(
    title +
      table(
        `${pair('番号', '3')}${pair('目標項目', '池の掃除')}`,
        wide('目標', '2回行う。'),
        indicator,
        '<td>掃除の数</td><td>0回</td><td>2回</td><td>3回</td>',
        wide('実績', '舟を借りた。'),
        wide('総合評価', 'B'),
      ),
    'sheet.html',
  );
  expect(found).toEqual({
    records: [
      {
        no: '3',
        initiative: '池の掃除',
        goals: ['2回行う。'],
        outcomes: ['舟を借りた。'],
        rating: 'B',
      },
    ],
    remainder: [],
  });
});

it('labels that nobody knows in a later table of a form are labels, the first of them as well', () => {
  const found = readBriefly(
    title +
      table(pair('取組名', '池の掃除'), pair('担当課', '公園課')) +
      table(
        pair('ねらいどころ', '2回行う。'),
        pair('段取り', '舟を借りる。'),
        pair('事業費', '6千円'),
      ) +
      table(pair('成果', '3回行った。')),
    'sheet.html',
  );
  expect(found).toEqual({
    records: [
      {
        section: '公園課',
        initiative: '池の掃除',
        outcomes: ['3回行った。'],
        extra: ['ねらいどころ=2回行う。', '段取り=舟を借りる。', '事業費=6千円'],
      },
    ],
    remainder: [],
  });
});

it('a numbered bar below a label is no grade of it', () => {
  const bar = (text: string) => `<th colspan="2">${text}</th>`;
  const found = readBriefly(
    title +
      table(
        pair('主要事業', '池の掃除'),
        pair('目標', '2回行う。'),
        bar('Ⅲ 評価'),
        pair('進捗状況', '3回行った。'),
        bar('Ⅳ 改善'),
        pair('課題', '舟が足りない。'),
      ),
    'sheet.html',
  );
  expect(found.records).toEqual([
    {
      initiative: '池の掃除',
      goals: ['2回行う。'],
      outcomes: ['3回行った。'],
      issues: ['舟が足りない。'],
    },
  ]);
});

it('an unknown label beside a text over the other columns stands below two labels and their values', () => {
  const wide = (label: string, value: string) => `<th>${label}</th><td colspan="3">${value}</td>`;
  const found = readBriefly(
    title +
      table(
        `${pair('施策名', '池の掃除')}${pair('担当所属', '公園課')}`,
        '<th colspan="2">目標</th><th colspan="2">取組</th>',
        '<td colspan="2">2回行う。</td><td colspan="2">舟を借りる。</td>',
        wide('協働の相手', '商店会が手伝う。'),
        wide('評価', 'A'),
      ),
    'sheet.html',
  );
  expect(found.records).toEqual([
    {
      section: '公園課',
      initiative: '池の掃除',
      goals: ['2回行う。'],
      actions: ['舟を借りる。'],
      rating: 'A',
      extra: ['協働の相手=商店会が手伝う。'],
    },
  ]);
});
