import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFiscalYear } from '../../src/values/fiscal-year.ts';
import { collapse, foldWidth } from '../../src/values/fold.ts';
import { readHeadCount } from '../../src/values/head-count.ts';
import { readRating } from '../../src/values/rating.ts';
import { readYen } from '../../src/values/yen.ts';

/** Random text made of what numbers, units and dates are written with. */
const pieces = (
  '0 1 2 9 12 31 2019 1,000 12,345 1.5 ０ ７ １２ ， ． , . 、 ・ 円 千円 百万円 億円 億 万 千 人 名 人工 年度 年 月 ' +
  '令和 平成 昭和 R H S 元 約 以上 ～ - − ▲ △ ( ) （ ） : / % A B ○ 達成 ¥ うち 予算 職員 第'
).split(' ');
const printed = fc
  .array(fc.constantFrom(...pieces, ' ', '　', '\n'), { maxLength: 12 })
  .map((a) => a.join(''));
const anything = fc.oneof(printed, fc.string({ unit: 'binary', maxLength: 40 }));

const digitsOf = (text: string) => foldWidth(text).replace(/\D/g, '');
const significant = (text: string) => text.replace(/0/g, '');

test('an amount has only digits that are printed, in their order', () => {
  fc.assert(
    fc.property(anything, fc.constantFrom('', '千円', '単位:円'), (text, unit) => {
      const yen = readYen(text, unit);
      if (yen === null) return;
      expect(digitsOf(text)).not.toBe('');
      expect(significant(digitsOf(text))).toContain(significant(String(Math.abs(yen))));
      expect(Number.isSafeInteger(yen)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});

test('a head count is a number that is printed as it is', () => {
  fc.assert(
    fc.property(anything, fc.boolean(), (text, bare) => {
      const count = readHeadCount(text, { bare });
      if (count === null) return;
      const numbers = Array.from(foldWidth(text).matchAll(/[\d,]+/g), ([n]) =>
        Number(n.replaceAll(',', '')),
      );
      expect(numbers).toContain(count);
    }),
    { numRuns: 5000 },
  );
});

test('a fiscal year has the label that stands at its place, and the label alone gives the same year', () => {
  fc.assert(
    fc.property(anything, (text) => {
      const found = readFiscalYear(text);
      if (found === null) return;
      expect(found.label).toBe(collapse(text.slice(found.start, found.end)));
      expect(readFiscalYear(found.label)?.year).toBe(found.year);
    }),
    { numRuns: 5000 },
  );
});

const plain = (text: string) => collapse(foldWidth(text)).replaceAll('−', '-');

test('a rating is printed in its cell', () => {
  fc.assert(
    fc.property(printed, (text) => {
      const { rating } = readRating(text);
      if (rating !== null) expect(plain(text)).toContain(plain(rating));
    }),
    { numRuns: 5000 },
  );
});

const width = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));

test('an amount written in any unit is read back', () => {
  const units = fc.constantFrom<readonly [string, number]>(
    ['円', 1],
    ['千円', 1e3],
    ['万円', 1e4],
    ['百万円', 1e6],
    ['億円', 1e8],
  );
  fc.assert(
    fc.property(
      fc.nat(9_999_999),
      units,
      fc.boolean(),
      fc.boolean(),
      (n, [unit, factor], wide, minus) => {
        const text = `${minus && n > 0 ? '▲' : ''}${n.toLocaleString('en')}${unit}`;
        expect(readYen(wide ? width(text) : text)).toBe(minus && n > 0 ? -n * factor : n * factor);
      },
    ),
  );
});

test('two amounts, two counts, two years are none', () => {
  const nat = fc.integer({ min: 1, max: 9999 });
  fc.assert(
    fc.property(nat, nat, fc.constantFrom(' ', '、', '（うち', '・'), (a, b, between) => {
      expect(readYen(`${a}千円${between}${b}千円`)).toBeNull();
      expect(readHeadCount(`${a}人${between}${b}人`)).toBeNull();
      const [first, second] = [(a % 20) + 1, (b % 20) + 1];
      const year = readFiscalYear(`平成${first}年度${between}平成${second}年度`)?.year ?? null;
      if (first !== second) expect(year).toBeNull();
    }),
  );
});
