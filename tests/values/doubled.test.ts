import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { repeatedPhrase, undouble } from '../../src/values/doubled.ts';

describe('undouble', () => {
  test.each([
    ['平平成成2233年年度度', '平成23年度'],
    ['令令和和22年年度度  総総務務部部', '令和2年度 総務部'],
    ['重重点点課課題題', '重点課題'],
  ])('%j is %j', (text, single) => {
    expect(undouble(text)).toBe(single);
  });

  test.each([
    '平成23年度',
    '2233',
    '----',
    '1,100',
    'ささ',
    'ますます',
    '平平成成2233年年度',
    '◎◎',
    '',
  ])('%j stays', (text) => {
    expect(undouble(text)).toBeNull();
  });

  test('whatever is doubled comes back', () => {
    const word = fc.string({ unit: fc.constantFrom(...'市民部目標管理令和元0123'), minLength: 3 });
    fc.assert(
      fc.property(word, (text) => {
        const doubled = Array.from(text, (sign) => sign + sign).join('');
        const isProof = new Set(text.replace(/\d/g, '')).size >= 2;
        expect(undouble(doubled)).toBe(isProof ? text : null);
      }),
    );
  });
});

describe('repeatedPhrase', () => {
  test.each([
    ['総務部 総務部 総務部', '総務部'],
    ['総務部　総務部', '総務部'],
    ['目標管理 シート 目標管理 シート', '目標管理 シート'],
  ])('%j is %j', (text, phrase) => {
    expect(repeatedPhrase(text)).toBe(phrase);
  });

  test.each([
    '総務部',
    '総務部 市民部',
    '総務部 市民部 総務部',
    '1 1 1',
    'A A',
    '◎ ◎',
    '課 課',
    '',
  ])('%j stays', (text) => {
    expect(repeatedPhrase(text)).toBeNull();
  });
});
