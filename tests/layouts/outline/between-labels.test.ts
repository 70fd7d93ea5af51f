import { expect, test } from 'vitest';
import { aboveMark } from '../../../src/layouts/outline/outline.ts';
import { rolesIn, textsOf } from './read-outline.ts';
import { readPieces } from './read-pieces.ts';

/** The plain lines right above a label that may be titles. */
function titles(text: string): string[] {
  return readPieces(text)
    .filter(({ style }) => style.endsWith(aboveMark))
    .map(({ atom }) => atom.text);
}

test('a line between two labels that follow each other elsewhere is text', () => {
  const first = '花壇の手入れ\n【目標】\n植える。\n【成果】\n植えた。\n【評価】\nA\n';
  const second = '【目標】\n守る。\n【成果】\n守った。\n守り手の登録\n【評価】\nB\n';
  expect(titles(`${first}橋の点検\n${second}`)).toEqual(['花壇の手入れ', '橋の点検']);
});

test('a line between two labels whose numbers go on is text', () => {
  const text = '花壇の手入れ\n①目標\n植える。\n苗の登録\n②成果\n植えた。\n';
  expect(titles(text)).toEqual(['花壇の手入れ']);
  expect(titles(text.replace('②', '①'))).toEqual(['花壇の手入れ', '苗の登録']);
});

test('the label below the first line begins the others as well', () => {
  const again = '花壇\n【目標】\n植える。\n【成果】\n植えた。\n【目標】\n育てる。\n';
  expect(titles(`${again}【成果】\nよい。\n橋\n【目標】\n守る。\n`)).toEqual(['花壇', '橋']);
});

const labels = (grade: string): string =>
  `**目標**\n\n花を植える。\n\n**成果**\n\n植えた。\n\n**評価**\n\n${grade}\n\n`;

test('a title stands in bold below its number, as the labels do', () => {
  const text = `# 令和5年度 みどり部 組織目標\n\n**取組1**\n\n**花壇の手入れ**\n\n${labels('A')}**取組2**\n\n**橋の点検**\n\n${labels('B')}`;
  expect(textsOf(text, 'subtitle')).toEqual(['花壇の手入れ', '橋の点検']);
});

test('headings that count from 1 on number the titles below them', () => {
  const note = '**ひとこと**\n\nよい。\n\n';
  const text = `みどり部 令和5年度 組織目標\n\n## (1)\n\n花壇の手入れ\n\n${note}${labels('A')}## (2)\n\n橋の点検\n\n${note}${labels('B')}`;
  expect(textsOf(text, 'subtitle')).toEqual(['花壇の手入れ', '橋の点検']);
  expect(textsOf(text.replace('(2)', '(7)'), 'subtitle')).toEqual([]);
});

test('bold in front of its text begins no initiative', () => {
  const text =
    '# 令和5年度 みどり部 組織目標\n\n**■花壇の手入れ**\n\n**見どころ:** 苗を配る。\n\n**成果:** 配った。\n\n**評価:** A\n';
  expect(textsOf(text, 'title')).toEqual(['■花壇の手入れ']);
});

test('a heading that announces initiatives ends what stands above it', () => {
  const text =
    '# 令和5年度 組織目標\n\n【みどり部長　青柳 恵】\n\n【みどりの今】\n町を緑で包む。\n【重点方針】\n花壇の手入れ\n**目標**：植える。\n**成果**：植えた。\n**評価**：A\n';
  expect(textsOf(text, 'title')).toEqual(['花壇の手入れ']);
});

test('sections in front of the first initiative with labels speak of the whole', () => {
  const text = `# 令和5年度 みどり部 組織目標\n\n## みどりを取り巻く姿\n\n町を緑で包む。\n\n## 花壇の手入れ\n\n${labels('A')}## 橋の点検\n\n${labels('B')}`;
  expect(textsOf(text, 'title')).toEqual(['花壇の手入れ', '橋の点検']);
  expect(rolesIn(text)).toContain('sheet みどりを取り巻く姿');
});

test('a label of the department above an announcement belongs to no initiative', () => {
  const form = (name: string): string => `取組名：${name}\n【目標】\n植える。\n【評価】　A\n`;
  const text = `令和5年度 みどり部 運営方針\n基本姿勢：緑で包む。\n現状：緑が減った。\n■重点方針\n${form('花壇')}${form('橋')}`;
  expect(textsOf(text, 'first')).toEqual([]);
});
