import { expect, test } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';
import { head, readBriefly } from '../read-briefly.ts';

const sheet = (label: string, text: string): string =>
  `${head}1　花壇の手入れ\n【成果】\n植えた。\n${label}\n${text}\n\n2　並木の剪定\n【成果】\n切った。\n${label}\n${text}\n`;
const first = (text: string) => readBriefly(text, 'sheet.txt').records[0];

test('a line behind a comma goes on without a space', () => {
  const text = sheet('【目標】', '町の人と力を合わせながら、\n花壇を直す。');
  expect(first(text)?.goals).toEqual(['町の人と力を合わせながら、花壇を直す。']);
});

test('a wide dash or star right before a word is a mark, before a figure it is none', () => {
  const goals = (text: string) =>
    parseSheets(sheet('【目標】', text), { source: 'sheet.txt' }).sheets[0]?.records[0]?.goals.map(
      ({ marker, text: own }) => [marker, own],
    );
  expect(goals('－苗を植える。\n－水をまく。')).toEqual([
    ['－', '苗を植える。'],
    ['－', '水をまく。'],
  ]);
  expect(goals('＊苗を植える。')).toEqual([['＊', '苗を植える。']]);
  expect(goals('－3度を保つ。')).toEqual([[null, '－3度を保つ。']]);
});

test('数値目標 above sentences is the goal where no other label is', () => {
  expect(first(sheet('【数値目標】', '苗を三百本に増やす。'))?.goals).toEqual([
    '苗を三百本に増やす。',
  ]);
});

test('what is planned for a later year behind a number in brackets is a next step', () => {
  expect(first(sheet('(3) 令和6年度の取組', '水をまく。'))?.nextSteps).toEqual(['水をまく。']);
  expect(first(sheet('【令和6年度に向けた取組】', '水をまく。'))?.nextSteps).toEqual([
    '水をまく。',
  ]);
  expect(first(sheet('【具体的方策】', '水をまく。'))?.actions).toEqual(['水をまく。']);
});
