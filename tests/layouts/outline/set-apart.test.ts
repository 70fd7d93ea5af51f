import { expect, test } from 'vitest';
import { aboveMark, unknownMark } from '../../../src/layouts/outline/outline.ts';
import { readPieces } from './read-pieces.ts';

/** The texts whose style bears a sign behind its name. */
function marked(text: string, sign: string): string[] {
  return readPieces(text)
    .filter(({ style }) => style.endsWith(sign))
    .map(({ atom }) => atom.text);
}

test('unknown words that stand once are set apart from known ones that are set alike', () => {
  const text =
    '【窓口の案内】\n【目標】\n花を植える。\n【住民の声】\nよい。\n【橋の点検】\n【目標】\n守る。\n【住民の声】\nよい。\n';
  expect(marked(text, unknownMark)).toEqual(['【窓口の案内】', '【橋の点検】']);
});

test('a style of unknown words only is one', () => {
  expect(marked('【窓口の案内】\n花を植える。\n【橋の点検】\n守る。\n', unknownMark)).toEqual([]);
});

test('a plain line right above a label is set apart from those elsewhere', () => {
  const text = '窓口の案内\n目標\n花を植える。\n橋の点検\n目標\n守る。\nまた記す\n';
  expect(marked(text, aboveMark)).toEqual(['窓口の案内', '橋の点検']);
});

test('a section or a tag may stand between a title and its label', () => {
  expect(marked('窓口の案内\n（案内課）\n目標\n花を植える。\n', aboveMark)).toEqual(['窓口の案内']);
  expect(marked('窓口の案内\n【新規】\n目標\n花を植える。\n', aboveMark)).toEqual(['窓口の案内']);
});

test.each([
  ['the text of a label', '目標\n花を植える\n成果\n植えた\n', []],
  ['an entry of a legend', 'Ａ：達成\n目標\n花を植える。\n', []],
  ['a marked line', '■窓口の案内\n目標\n花を植える。\n', []],
])('%s is none', (_what, text, titles) => {
  expect(marked(text, aboveMark)).toEqual(titles);
});

test('of plain lines right above labels those that begin no paragraph are text where most do', () => {
  const two = '花壇\n目標\n植える。\n\n橋\n目標\n守る。\n';
  expect(marked(`${two}育てる\n成果\nよい。\n`, aboveMark)).toEqual(['花壇', '橋']);
  const half = '花壇\n目標\n植える。\nみちの話\n成果\nよい。\n';
  expect(marked(half, aboveMark)).toEqual(['花壇', 'みちの話']);
});

test('where one stands below a number by itself, those that stand so are set apart', () => {
  const numbered = '(1)\n花壇\n目標\n植える。\n(2)\n橋\n記す。\n';
  expect(marked(`${numbered}みどり\n目標\nよい。\n`, aboveMark)).toEqual(['花壇', '橋']);
  expect(marked('(1) 花壇\nみどり\n目標\nよい。\n', aboveMark)).toEqual(['みどり']);
  expect(marked('■\nみどり\n目標\n(1)\n橋\n記す。\n', aboveMark)).toEqual(['みどり']);
  expect(marked('(1)\n**花壇**\n目標\n植える。\n\nみどり\n成果\n', aboveMark)).toEqual(['みどり']);
});

test('a term with a text of its own is not set apart', () => {
  const term = (name: string) => `<dt>${name}</dt><dd>よい</dd>`;
  const list = `<dl>${term('目標')}${term('ひとこと')}</dl>`;
  expect(marked(list, unknownMark)).toEqual([]);
});

test.each([
  ['a known label', '成果\n目標\n植える。\n'],
  ['a section', '公園課\n目標\n植える。\n'],
  ['a heading', '## 花壇\n\n目標\n植える。\n'],
  ['a list item', '- 花壇\n  目標\n  植える。\n'],
  ['a line above a bracket with a text', '花壇\n【新規】植える\n目標\n植える。\n'],
  ['a line above a label of the department', '花壇\n【使命】\n目標\n植える。\n'],
  ['a line above the name of a part', '花壇\n【基本情報】\n目標\n植える。\n'],
  ['a sentence', '花を植える。守る。\n目標\n植える。\n'],
])('%s right above a label is not set apart as a plain line', (_what, text) => {
  expect(marked(text, aboveMark)).toEqual([]);
});
