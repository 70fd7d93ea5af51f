import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withoutNoteMark } from '../../src/values/note-mark.ts';

test.each([
  ['目標※1', '目標'],
  ['評価※２', '評価'],
  ['成果*', '成果'],
  ['成果＊１', '成果'],
  ['項目[1]', '項目'],
  ['項目［１２］', '項目'],
  ['課名(注1)', '課名'],
  ['課名（※）', '課名'],
  ['課名（注）', '課名'],
  ['A 注1', 'A'],
  ['A※', 'A'],
  ['○※1※2', '○'],
  ['B *', 'B'],
  ['目標¹', '目標'],
  ['目標²⁾', '目標'],
  ['目標[^1]', '目標'],
  ['評価†', '評価'],
])('%j without its note mark is %j', (text, bare) => {
  expect(withoutNoteMark(text)).toBe(bare);
});

test.each([
  '目標',
  '目標1',
  '目標(1)',
  '発注',
  '***',
  '※',
  '[1]',
  '目標(何を)',
  '8分※の',
  '第2',
  '※1 注',
  '100',
])('%j has none', (text) => {
  expect(withoutNoteMark(text)).toBe(text);
});

test('what is left begins the text', () => {
  const pieces = fc.constantFrom(
    '※',
    '*',
    '1',
    '１',
    '[',
    ']',
    '(',
    '注',
    ')',
    ' ',
    '目',
    'A',
    '¹',
    '^',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      const bare = withoutNoteMark(text);
      expect(text.startsWith(bare)).toBe(true);
      if (text.trim() !== '') expect(bare.trim()).not.toBe('');
    }),
  );
});
