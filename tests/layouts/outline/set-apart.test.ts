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
