import { expect, test } from 'vitest';
import { head, readBriefly } from '../read-briefly.ts';

const initiative = (title: string): string => `${title}\n【目標】\n花壇を直す。\n【評価】\nB\n\n`;
const titles = (text: string) =>
  readBriefly(head + text, 'sheet.txt').records.map(({ no, initiative: own }) => [no, own]);

test('a word for what is counted begins a title where the numbers go on with it', () => {
  const text = ['1　花壇の手入れ', '2　月影橋の補修', '3　年末の見回り', '4　並木の剪定'];
  expect(titles(text.map(initiative).join(''))).toEqual([
    ['1', '花壇の手入れ'],
    ['2', '月影橋の補修'],
    ['3', '年末の見回り'],
    ['4', '並木の剪定'],
  ]);
});

test('a month whose number another title has is text', () => {
  const text = `${initiative('1　花壇の手入れ')}2　月開催予定\n\n${initiative('2　並木の剪定')}`;
  expect(titles(text)).toEqual([
    ['1', '花壇の手入れ'],
    ['2', '並木の剪定'],
  ]);
});

test('a month below another text than the titles have is text', () => {
  const text = `${initiative('1　花壇の手入れ')}${initiative('2　並木の剪定')}3　月開催予定\n花壇を見る。`;
  expect(titles(text)).toHaveLength(2);
});

test('a line that a sentence breaks off above is the rest of that', () => {
  const broken = '1　花壇の手入れ\n【目標】\n二つの花壇に\n2　か所の柵を作る\n【評価】\nB\n\n';
  expect(titles(broken + initiative('3　並木の剪定'))).toHaveLength(2);
});

test.each([
  ['＜', '＞'],
  ['【', '】'],
  ['［', '］'],
  ['《', '》'],
  ['■ ', ''],
])('between %s and %s the numbers go on as well', (before, behind) => {
  const text = ['1　花壇の手入れ', '2　月影橋の補修', '3　年末の見回り']
    .map((title) => initiative(before + title + behind))
    .join('');
  expect(titles(text)).toEqual([
    ['1', '花壇の手入れ'],
    ['2', '月影橋の補修'],
    ['3', '年末の見回り'],
  ]);
});

test('a number in brackets goes on with no number outside of them', () => {
  const text = `${initiative('1　花壇の手入れ')}【2　月影橋の補修】\n\n${initiative('2　並木の剪定')}`;
  expect(titles(text)).toEqual([
    ['1', '花壇の手入れ'],
    ['2', '並木の剪定'],
  ]);
});
