import { expect, test } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';
import { head, readBriefly } from '../read-briefly.ts';

const sheet = (first: string, second: string): string =>
  `${head}## 1 花壇の手入れ\n\n【目標】植える。\n\n【自己評価】${first}\n\n## 2 並木の剪定\n\n【目標】切る。\n\n【自己評価】${second}\n`;

test('a grade in front of its reason is read, the text kept', () => {
  const { sheets } = parseSheets(sheet('○　苗が遅れた。', '◎　早く切れた。'), { source: 'a.md' });
  expect(sheets[0]?.records.map(({ ratings }) => ratings)).toEqual([
    [{ label: '自己評価', rating: '○', text: '○ 苗が遅れた。' }],
    [{ label: '自己評価', rating: '◎', text: '◎ 早く切れた。' }],
  ]);
});

test('circles that are all alike may be bullets', () => {
  const { records } = readBriefly(sheet('○　苗が遅れた。', '○　早く切れた。'));
  expect(records.every(({ rating }) => rating === undefined)).toBe(true);
});

test('a grade behind a title on the line below its number', () => {
  const text = `${head}重点目標\n\n重点事項1\n花壇の手入れ　【評価：B】\n苗を植えた。\n\n重点事項2\n並木の剪定　【評価：A】\n枝を切った。\n`;
  expect(readBriefly(text).records).toMatchObject([
    { initiative: '花壇の手入れ', rating: 'B' },
    { initiative: '並木の剪定', rating: 'A' },
  ]);
});

test('a title in angle brackets in front of its section', () => {
  const own = (title: string): string =>
    `＜${title}＞（花壇課）\n■目標\n植える。\n■成果\n植えた。\n\n`;
  expect(readBriefly(head + own('1　花壇の手入れ') + own('2　並木の剪定')).records).toMatchObject([
    { no: '1', initiative: '花壇の手入れ', section: '花壇課' },
    { no: '2', initiative: '並木の剪定', section: '花壇課' },
  ]);
});
