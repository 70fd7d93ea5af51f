import { describe, expect, it } from 'vitest';
import { isWrapped, wrapsOf } from '../../../src/layouts/outline/wraps.ts';
import type { Line } from '../../../src/parse/document.ts';
import { parseDocument } from '../../../src/parse/parse-document.ts';

const phrase = '花壇の手入れを地区ごとに受け持つ仕組みについて住民と話し合い';

/** A sentence, a line of so many characters. */
function wrap(text: string, width: number): string {
  const lines: string[] = [];
  for (let at = 0; at < text.length; at += width) lines.push(text.slice(at, at + width));
  return lines.join('\n');
}

const blocksOf = (text: string) => parseDocument(text, { report: () => {} }).blocks;

function linesOf(text: string): Line[] {
  return blocksOf(text).flatMap((block) => (block.type === 'paragraph' ? block.lines : []));
}

const isWord = (text: string) => text === '目標';
const wraps = { width: 60, edge: null, again: new Set<string>() };
const wide = `${phrase}、`.slice(0, 30);

/** True where the first line goes on in the second. */
function goesOn(first: string, second: string): boolean {
  const [one, two] = linesOf(`${first}\n${second}`);
  if (!one || !two) throw new Error('two lines are wanted');
  return isWrapped(one, two, wraps, isWord);
}

describe('the width of wrapped text', () => {
  it('is that of lines that break off in the middle of a phrase', () => {
    const text = wrap(
      `${phrase}ながら進め、次の年の春までに植え替えの日取りを決めることとした。`,
      30,
    );
    expect(wrapsOf(blocksOf(text)).width).toBeLessThanOrEqual(60);
  });

  it.each([
    ['short lines', '窓口の案内\n花壇の手入れ\n橋の点検'],
    ['lines that end a sentence', `${phrase}、まとめた。\n${phrase}、決めた。`],
    ['one line', phrase],
    ['nothing', ''],
  ])('is none for %s', (_what, text) => {
    expect(wrapsOf(blocksOf(text)).width).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('a wide line goes on', () => {
  it('in one that begins with no mark and no label', () => {
    expect(goesOn(wide, 'ながら進めた。')).toBe(true);
  });

  it.each([
    ['a mark', '●植えた。'],
    ['a number', '(1) 花壇'],
    ['a label word', '目標'],
    ['a label in brackets', '【成果】植えた。'],
    ['a short label before a colon', '成果：植えた。'],
  ])('but not in one that begins with %s', (_what, next) => {
    expect(goesOn(wide, next)).toBe(false);
  });

  it('only where it is wide and ends no sentence', () => {
    expect(goesOn('花壇の手入れ', 'ながら進めた。')).toBe(false);
    expect(goesOn(`${wide.slice(0, -1)}。`, 'それから進めた。')).toBe(false);
    expect(goesOn(`${wide.slice(0, -1)}：`, 'それから進めた。')).toBe(false);
  });
});

describe('lines that break off at one length', () => {
  const narrow = (text: string): string => wrap(text, 20);
  const texts = [
    '花壇の手入れを地区ごとに受け持つ仕組みについて話し合い、合意する。',
    '橋の傷みを調べ、直す順と費用を地区の代表に示したうえで合意する。',
    '水路の清掃を年に四回、地区の人と職員が一緒に行い、話し合う。',
  ];
  const all = texts.map(narrow).join('\n\n');

  it('are found in characters, and in columns where half-width ones stand among them', () => {
    expect(wrapsOf(blocksOf(all)).edge).toMatchObject({ at: 20 });
    const digits = 'ab12345678cd23456789'.repeat(2);
    const columns = [`花壇を${digits}`, `橋の傷みを${digits.slice(4)}`, `水路${digits}ef`].map(
      (line) => `${line}\nをまとめ、示す。`,
    );
    expect(wrapsOf(blocksOf(columns.join('\n\n'))).edge).toMatchObject({ at: 46 });
  });

  it('go on although the line below stands in the document again', () => {
    const ending = '地区ごとに四回の講座と、話し合いの場を開\n催';
    const { again } = wrapsOf(blocksOf([all, '目標', ending, '目標', ending].join('\n\n')));
    expect(again.has('目標')).toBe(true);
    expect(again.has('催')).toBe(false);
  });

  it('go on in the rest of a number that is cut', () => {
    const sure = { ...wraps, width: 99, edge: wrapsOf(blocksOf(all)).edge };
    const [one, two] = linesOf('案内の掲示を全ての窓口で合わせて4\n18枚張り替えた。');
    if (!one || !two) throw new Error('two lines are wanted');
    const wide = { ...one, text: '案内の掲示を全ての区の窓口で合わせて計4' };
    expect(isWrapped(wide, two, sure, isWord)).toBe(true);
    expect(isWrapped(one, two, { ...sure, edge: null }, isWord)).toBe(false);
  });
});
