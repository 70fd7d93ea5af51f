import { describe, expect, it } from 'vitest';
import { matchBlockLabel } from '../../src/vocabulary/block-label.ts';
import { headingKind } from '../../src/vocabulary/heading-kind.ts';
import { markedMeanings } from '../../src/vocabulary/marked-meanings.ts';
import { nearestWord } from '../../src/vocabulary/nearest-word.ts';
import { isPeriod, periodOf, withoutPeriod } from '../../src/vocabulary/period.ts';
import { quotedLabel } from '../../src/vocabulary/quoted-label.ts';
import { createVocabulary } from '../../src/vocabulary/vocabulary.ts';

describe('a label of the department', () => {
  it.each([
    ['部名', 'department'],
    ['部長名', 'head'],
    ['【人員】', 'staff'],
    ['予算規模（令和6年度）', 'budget'],
    ['部の目標', 'departmentGoal'],
    ['みどり部の目標', 'departmentGoal'],
    ['みどり市の目標', 'municipalGoal'],
    ['総務部の使命', 'plain'],
    ['目標像・使命', 'plain'],
    ['使命を果たす。', null],
    ['花壇の手入れ', null],
    ['人員の入れ替え', null],
  ])('%s is %s', (text, key) => expect(matchBlockLabel(text)).toBe(key));
});

describe('a heading', () => {
  it.each([
    ['重点課題', 'initiatives'],
    ['2 今年度の重点課題', 'initiatives'],
    ['重点事業と目標', 'initiatives'],
    ['みどり部の重点目標', 'initiatives'],
    ['評価の基準', 'legend'],
    ['お問い合わせ', 'apart'],
    ['総括', 'closing'],
    ['部全体の総括', 'closing'],
    ['評価（部局全体）', 'closing'],
    ['目標', 'part'],
    ['花壇の手入れ', null],
    ['重点課題1 花壇の手入れ', null],
  ])('%s announces %s', (text, kind) => expect(headingKind(text)).toBe(kind));
});

describe('a period', () => {
  it.each([
    ['中間評価', 'mid'],
    ['4~9月の実績', 'mid'],
    ['年度末の状況', 'final'],
    ['評価(期末)', 'final'],
    ['評価', null],
    ['中', null],
  ])('of %s is %s', (folded, period) => expect(periodOf(folded)).toBe(period));

  it('is set aside only where something is left', () => {
    expect(withoutPeriod('中間評価')).toEqual({ rest: '評価', period: 'mid' });
    expect(withoutPeriod('年度末')).toBeNull();
    expect(withoutPeriod('評価')).toBeNull();
    expect([isPeriod('年度末'), isPeriod('年度末評価')]).toEqual([true, false]);
  });
});

describe('a header that says which mark means what', () => {
  const vocabulary = createVocabulary();

  it('gives each mark its concept', () => {
    const meanings = markedMeanings('達成状況(☆)と次年度の改善策(★)', vocabulary);
    expect([...(meanings ?? [])]).toEqual([
      ['☆', 'rating'],
      ['★', 'nextSteps'],
    ]);
  });

  it.each(['達成状況(☆)', '花壇(☆)と改善策(★)', '達成状況と改善策'])('is none: %s', (text) => {
    expect(markedMeanings(text, vocabulary)).toBeNull();
  });
});

it.each([
  ['■【目標】：', '目標'],
  ['＜目標＞', '目標'],
  ['目標／', '目標'],
  ['【目標】花を植える', '【目標】花を植える'],
])('%s is quoted as %s', (text, label) => expect(quotedLabel(text)).toBe(label));

it.each([
  ['めざすべき将来象', 'goals', 'めざすべき将来像'],
  ['今後の方行性', 'nextSteps', '今後の方向性'],
])('%s looks like a word of %s: %s', (header, concept, word) =>
  expect(nearestWord(header)).toEqual({ concept, word }),
);

it('looks like no word where it shares too little with each', () => {
  expect(nearestWord('ひとこと')).toBeNull();
  expect(nearestWord('')).toBeNull();
});
