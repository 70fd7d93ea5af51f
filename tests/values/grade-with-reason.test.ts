import { expect, test } from 'vitest';
import { readGradeWithReason } from '../../src/values/grade-with-reason.ts';

test.each([
  ['○　苗が遅れたが年内に植えた。', '○', false],
  ['◎（理由：予定より多く植えた。）', '◎', true],
  ['△：苗が足りない。', '△', true],
  ['Ｂ　苗が遅れた。', 'B', true],
])('%s is a grade in front of its reason', (text, rating, isSure) => {
  expect(readGradeWithReason(text)).toEqual({ rating, isSure });
});

test.each(['苗を植えた。', '○苗を植えた。', '○ 苗を植えた。 ○ 水をまいた。', 'A', 'A 3'])(
  '%s is none',
  (text) => {
    expect(readGradeWithReason(text)).toBeNull();
  },
);
