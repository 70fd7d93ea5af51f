import { expect, test } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

const title = 'みどり部　重点事業（令和4年度の振り返りと令和5年度の目標）\n\n';
const form = (year: number, rest: string): string =>
  `1 花壇を直す\n令和${year}年度の目標：三つ直す。\n${rest}\n\n2 並木を剪る\n令和${year}年度の目標：二列剪る。\n${rest}\n`;

test('where no year is certain, the goal of the year whose results are told is the goal', () => {
  const text = title + form(4, '令和4年度の実績：できた。\n令和5年度の目標：もっと直す。');
  expect(readBriefly(text, 'sheet.txt').records).toMatchObject([
    { goals: ['三つ直す。'], outcomes: ['できた。'], extra: ['令和5年度の目標=もっと直す。'] },
    { goals: ['二列剪る。'], outcomes: ['できた。'], extra: ['令和5年度の目標=もっと直す。'] },
  ]);
});

test('so it is in a table', () => {
  const text = `# ${title}| 事業 | 令和4年度の目標 | 令和4年度の実績 | 令和5年度の目標 |\n|---|---|---|---|\n| 花壇 | 三つ直す | できた | もっと直す |\n| 並木 | 二列剪る | できた | 三列剪る |\n`;
  expect(readBriefly(text).records).toMatchObject([
    { goals: ['三つ直す'], extra: ['令和5年度の目標=もっと直す'] },
    { goals: ['二列剪る'], extra: ['令和5年度の目標=三列剪る'] },
  ]);
});

test('goals of several years are never those of one', () => {
  const [first] = readBriefly(
    title + form(4, '令和5年度の目標：もっと直す。'),
    'sheet.txt',
  ).records;
  expect(first).not.toHaveProperty('goals');
  expect(first?.extra).toEqual(['令和4年度の目標=三つ直す。', '令和5年度の目標=もっと直す。']);
});
