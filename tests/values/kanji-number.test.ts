import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readKanjiNumber } from '../../src/values/kanji-number.ts';

const digits = '〇一二三四五六七八九';

function write(number: number): string {
  return Array.from(String(number).padStart(4, '0'), (digit, index) => {
    const power = '千百十'.charAt(index);
    if (digit === '0') return '';
    return (digit === '1' && power !== '' ? '' : digits.charAt(Number(digit))) + power;
  }).join('');
}

test('numbers below ten thousand come back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), (number) => {
      expect(readKanjiNumber(write(number))).toBe(number);
      const positional = Array.from(String(number), (digit) => digits.charAt(Number(digit)));
      expect(readKanjiNumber(positional.join(''))).toBe(number);
    }),
  );
});

test.each(['', '九九十', '十百', '十〇', '一億', '一二三四五', '市', '十十'])(
  '%j is no number',
  (text) => {
    expect(readKanjiNumber(text)).toBeNull();
  },
);
