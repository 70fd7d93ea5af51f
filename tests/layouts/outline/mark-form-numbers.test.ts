import { expect, it } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

const title = '# 令和6年度 施策評価シート\n\n';

const form = (name: string, first = '') =>
  `| 項目 | 内容 |\n|---|---|\n${first}| 事業名 | ${name} |\n| 目標 | 植える。 |\n| 評価 | A |\n\n` +
  '| 指標名 | 目標値 | 実績値 |\n|---|---|---|\n| 花壇の数 | 3か所 | 2か所 |\n\n';

it('a heading that counts the tables of forms numbers them and names none', () => {
  const found = readBriefly(`${title}## 様式1\n\n${form('花壇')}## 様式2\n\n${form('橋')}`);
  expect(found.records).toMatchObject([
    { no: '1', initiative: '花壇', goals: ['植える。'], rating: 'A' },
    { no: '2', initiative: '橋', goals: ['植える。'], rating: 'A' },
  ]);
  expect(found.remainder).toEqual([]);
});

it('and is kept where the forms print another number', () => {
  const numbered = (no: number, name: string) => form(name, `| № | ${no} |\n`);
  const found = readBriefly(
    `${title}## 様式1\n\n${numbered(30, '花壇')}## 様式2\n\n${numbered(31, '橋')}`,
  );
  expect(found.records.map(({ no, initiative }) => [no, initiative])).toEqual([
    ['30', '花壇'],
    ['31', '橋'],
  ]);
  expect(found.remainder).toEqual(['様式1', '様式2']);
});

it('so does one above a bar over the labels', () => {
  const bars = (name: string) =>
    `<table><tr><th colspan="2">【計画】</th></tr><tr><th>取組名</th><td>${name}</td></tr>` +
    '<tr><th>目標</th><td>植える。</td></tr></table>\n' +
    '<table><tr><th>指標名</th><th>目標値</th></tr><tr><td>花壇の数</td><td>3か所</td></tr></table>\n';
  const found = readBriefly(
    `<h1>令和6年度 施策評価シート</h1>\n<h2>（1枚目）</h2>\n${bars('花壇')}<h2>（2枚目）</h2>\n${bars('橋')}`,
    'sheet.html',
  );
  expect(found.records.map(({ no, initiative }) => [no, initiative])).toEqual([
    ['1', '花壇'],
    ['2', '橋'],
  ]);
});

it('so does a line above labels of which one asks for a name behind a number', () => {
  const lines = (no: number, name: string) =>
    `事業番号:${no}\n取組項目:${name}\n所属:案内課\n目標:植える。\n成果:植えた。\n\n`;
  const found = readBriefly(
    `令和6年度 施策評価シート\n\n様式1\n\n${lines(7, '花壇')}様式2\n\n${lines(8, '橋')}`,
    'sheet.txt',
  );
  expect(found.records.map(({ no, initiative, actions }) => [no, initiative, actions])).toEqual([
    ['7', '花壇', undefined],
    ['8', '橋', undefined],
  ]);
});

it('and so does one above labels of which the first may name what is done', () => {
  const lines = (name: string) => `主要事業：${name}\n目標：植える。\n主な取組：種をまく。\n\n`;
  const found = readBriefly(
    `令和6年度 施策評価シート\n\n様式1\n\n${lines('花壇')}様式2\n\n${lines('橋')}`,
    'sheet.txt',
  );
  const own = { goals: ['植える。'], actions: ['種をまく。'] };
  expect(found.records).toEqual([
    { ...own, no: '1', initiative: '花壇' },
    { ...own, no: '2', initiative: '橋' },
  ]);
});
