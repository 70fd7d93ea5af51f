import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSign, readMark } from '../../../src/layouts/outline/mark.ts';

describe('a mark', () => {
  it.each([
    ['重点課題1 窓口の案内', 'noun:重点課題', '1', 1, '重点課題'],
    ['【重点課題２】窓口の案内', '【noun:重点課題', '2', 2, '重点課題'],
    ['目標(3) 花を植える', 'noun:目標', '3', 3, '目標'],
    ['取組①窓口', 'noun:取組', '①', 1, '取組'],
    ['(1) 窓口の案内', '(1)', '1', 1, null],
    ['（２）窓口の案内', '(1)', '2', 2, null],
    ['(ア) 窓口の案内', '(ア)', 'ア', null, null],
    ['(a) 窓口の案内', '(a)', 'a', null, null],
    ['(Ⅱ) 窓口の案内', '(Ⅰ)', 'Ⅱ', 2, null],
    ['(②) 窓口の案内', '(①)', '②', 2, null],
    ['(三) 窓口の案内', '(一)', '三', 3, null],
    ['12. 窓口の案内', '1.', '12', 12, null],
    ['2-12 窓口の案内', '1-1', '2-12', 12, null],
    ['1.（１）窓口の案内', '1.', '1', 1, null],
    ['1. 窓口の案内', '1.', '1', 1, null],
    ['2-1 窓口の案内', '1-1', '2-1', 1, null],
    ['１　窓口の案内', '1', '1', 1, null],
    ['2 100年の森', '1', '2', 2, null],
    ['２　人材育成の強化', '1', '2', 2, null],
    ['２　年度目標', '1', '2', 2, null],
    ['3 月例の市', '1', '3', 3, null],
    ['２．9人の案内係', '1.', '2', 2, null],
    ['2.2050年の森', '1.', '2', 2, null],
    ['①窓口の案内', '①', '①', 1, null],
    ['❷ 窓口の案内', '❶', '❷', 2, null],
    ['Ⅲ 窓口の案内', 'Ⅰ', 'Ⅲ', 3, null],
    ['一 窓口の案内', '一', '一', 1, null],
    ['第2 窓口の案内', '第1', '2', 2, null],
    ['No.12 窓口の案内', 'No.', '12', 12, null],
  ])('in front of %s is of the family %s', (text, family, no, ordinal, noun) => {
    expect(readMark(text)).toMatchObject({ family, no, ordinal, noun });
  });

  it.each(['実績　98.2％', '結果　１．２倍', '目標 1.5倍にする'])(
    'is no decimal behind a word: %s',
    (text) => {
      expect(readMark(text)).toBeNull();
    },
  );

  it.each(['■', '●', '・', '※', '◎', '→'])('may be a bullet: %s', (sign) => {
    expect(readMark(`${sign}窓口の案内`)).toEqual({
      family: sign,
      no: null,
      ordinal: null,
      length: 1,
      noun: null,
    });
  });

  it.each([
    '窓口の案内',
    '令和6年度の取組',
    '平成30年度',
    '全12項目',
    '約3割を直した。',
    '目標5件を達成した。',
    '目標（1）の達成',
    '3か所に置く。',
    '10人が加わった。',
    '98.8%',
    '5月の祭り',
    '●',
    '●●を植える',
  ])('is none in front of %s', (text) => {
    expect(readMark(text)).toBeNull();
  });

  it('is skipped with the white space behind it, and never more than the text is long', () => {
    expect(readMark('重点課題1　窓口の案内')?.length).toBe('重点課題1　'.length);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const length = readMark(text)?.length ?? 0;
        expect(length).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('counts up in each family', () => {
    const one = (write: (no: number) => string): (number | null | undefined)[] =>
      [1, 2, 3].map((no) => readMark(write(no))?.ordinal);
    const signs = (list: string) => (no: number) => `${list.charAt(no - 1)} 花を植える`;
    expect(one((no) => `${no}. 花を植える`)).toEqual([1, 2, 3]);
    expect(one((no) => `(${no}) 花を植える`)).toEqual([1, 2, 3]);
    expect(one((no) => `1-${no} 花を植える`)).toEqual([1, 2, 3]);
    for (const list of ['①②③', '❶❷❸', 'ⅠⅡⅢ', 'ⅰⅱⅲ', '一二三', '１２３'])
      expect(one(signs(list)), list).toEqual([1, 2, 3]);
  });
});

it('a bullet that sets a heading off is a sign; one of a statement, and a number, is none', () => {
  const sign = (text: string) => {
    const mark = readMark(text);
    return mark !== null && isSign(mark);
  };
  expect(['■花壇', '○花壇', '◎ 花壇'].map(sign)).toEqual([true, true, true]);
  expect(['・花壇', '※花壇', '(1) 花壇', '花壇'].map(sign)).toEqual([false, false, false, false]);
});
