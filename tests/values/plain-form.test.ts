import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collapse } from '../../src/values/fold.ts';
import { plainForm } from '../../src/values/plain-form.ts';

test.each([
  ['くらし部長 沢村', 'くらし部長 沢村'],
  ['ほのほ\u3099の部', 'ほのぼの部'],
  ['翠\u{e0100}\ufe00', '翠'],
  ['\uf9a8和6\uf98e度', '令和6年度'],
  ['目\u200b標\ufeff', '目標'],
  ['か\u200d\u3099', 'が'],
  ['あ\u3099', 'あ'],
  ['\u{2f800}', '丽'],
])('the plain form of %j is %j', (printed, plain) => {
  expect(plainForm(printed).text).toBe(plain);
});

test('a part of it is given back as printed', () => {
  const { text, at, printed } = plainForm('【ほのほ\u3099の部長　沢村 翠\u{e0100}】');
  expect(text).toBe('【ほのぼの部長　沢村 翠】');
  expect(printed('ほのぼの部長')).toBe('ほのほ\u3099の部長');
  expect(printed('沢村 翠')).toBe('沢村 翠\u{e0100}');
  expect(printed('部長 沢村')).toBe('部長 沢村');
  expect(printed('何か')).toBe('何か');
  expect([at(3), at(4), at(text.length)]).toEqual([3, 5, 16]);
});

test('every character of it has its place, in order, and the whole is given back as the value', () => {
  const signs = fc.constantFrom(
    'か',
    '\u3099',
    '\u{e0100}',
    '\ufe0f',
    '\u200b',
    '\uf9a8',
    'A',
    ' ',
    '\u0301',
    '部',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(signs, fc.string({ unit: 'binary', maxLength: 1 }))), (parts) => {
      const whole = parts.join('');
      const { text, at, printed } = plainForm(whole);
      const places = Array.from({ length: text.length + 1 }, (_, i) => at(i));
      expect(places).toEqual([...places].sort((a, b) => a - b));
      expect(at(text.length)).toBe(whole.length);
      expect(plainForm(text).text).toBe(text);
      if (/\S/.test(text) && plainForm(whole).text !== whole)
        expect(collapse(whole)).toContain(printed(text));
    }),
  );
});
