import { describe, expect, it } from 'vitest';
import { composeHeader } from '../../src/concepts/compose-header.ts';
import { concepts } from '../../src/concepts/index.ts';
import { headerIndex, matchHeader } from '../../src/concepts/match-header.ts';
import { isStandIn } from '../../src/concepts/stand-ins.ts';
import { foldKey } from '../../src/values/fold.ts';

const index = headerIndex();
const conceptOf = (header: string) => matchHeader(header, index)?.concept.key ?? null;

describe('the vocabulary', () => {
  it('gives no folded header to two concepts', () => {
    const owners = new Map<string, string[]>();
    for (const concept of concepts) {
      for (const word of new Set(concept.headers.map(foldKey)))
        owners.set(word, [...(owners.get(word) ?? []), concept.key]);
    }
    expect([...owners].filter(([, keys]) => keys.length > 1)).toEqual([]);
  });

  it('finds each of its own words again', () => {
    for (const concept of concepts) {
      for (const word of concept.headers)
        expect([word, conceptOf(word)]).toEqual([word, concept.key]);
    }
  });

  it('lets the user’s words win', () => {
    const taught = headerIndex({ issues: ['成果'] });
    expect(matchHeader('成果', taught)?.concept.key).toBe('issues');
    expect(conceptOf('成果')).toBe('outcomes');
  });
});

/** A word inside a longer one that means something else, pair by pair. */
const traps: readonly (readonly [string, string | null, string, string | null])[] = [
  ['目標', 'goals', '目標項目', 'initiative'],
  ['目標', 'goals', '目標値', 'target'],
  ['目標', 'goals', '目標指標', 'indicator'],
  ['目標', 'goals', '目標達成時期', 'extra'],
  ['評価', 'rating', '評価理由', 'extra'],
  ['評価', 'rating', '評価者', 'extra'],
  ['評価', 'rating', '評価の観点', 'indicator'],
  ['評価', 'rating', '評価方法', 'extra'],
  ['評価', 'rating', '評価項目', 'initiative'],
  ['評価', 'rating', '評価基準', 'extra'],
  ['成果', 'outcomes', '成果指標', 'indicator'],
  ['成果', 'outcomes', '成果目標', 'goals'],
  ['課題', 'issues', '重点課題', 'initiative'],
  ['課題', 'issues', '経営課題', 'initiative'],
  ['課題', 'issues', '課題認識', 'extra'],
  ['課題', 'issues', '今後の課題', 'issues'],
  ['項目', 'initiative', '項目数', null],
  ['実績', 'outcomes', '実績値', 'actual'],
  ['課名', 'section', '課長名', 'extra'],
  ['現状', 'extra', '現状値', 'baseline'],
  ['取組', 'initiative', '取組状況', 'outcomes'],
  ['難易度', 'extra', '重要度', 'extra'],
];

describe('headers match whole, never by a substring', () => {
  it.each(traps)('%s is %s, %s is %s', (short, shortKey, long, longKey) => {
    expect(conceptOf(short)).toBe(shortKey);
    expect(conceptOf(long)).toBe(longKey);
  });
});

describe('a header sets aside', () => {
  it.each([
    ['目標(何を)', 'goals'],
    ['課題<要因を解消するために必要なこと>', 'issues'],
    ['めざすべき将来像(最終的な状態)<概ね10～20年間を念頭に設定>', 'goals'],
    ['H29評価', 'rating'],
    ['元年度の主な取組実績', 'outcomes'],
    ['19年度に行った具体的取組と成果', 'outcomes'],
    ['平成27年度達成状況', 'rating'],
    ['【重点課題】', 'initiative'],
    ['②取組・行動内容', 'outcomes'],
    ['(2)今年度の目標', 'goals'],
    ['項 目', 'initiative'],
    ['総計・ 行革・ その他', 'categories'],
    ['⾏革⽬標', null],
    ['項⽬', 'initiative'],
  ])('%s → %s', (header, key) => expect(conceptOf(header)).toBe(key));

  it.each([
    ['中間評価', 'mid'],
    ['上半期評価', 'mid'],
    ['年度末評価', 'final'],
    ['評価(中間)', 'mid'],
    ['最終評価', 'final'],
    ['評価', null],
  ])('the period of %s is %s', (header, period) =>
    expect(matchHeader(header, index)?.period).toBe(period),
  );
});

describe('a header that no list knows is taken apart', () => {
  const known = (word: string) => index.get(word)?.key;
  it.each([
    ['取組状況及び成果', 'outcomes'],
    ['成果・効果', 'outcomes'],
    ['課題と対応', 'issues'],
    ['次年度への展開', 'nextSteps'],
    ['成果と課題・次年度への対策', 'nextSteps'],
    ['学校関係者評価', 'rating'],
    ['担当g', 'section'],
    ['所管部局', 'department'],
    ['主な成果等', 'outcomes'],
    ['判定の理由', 'extra'],
    ['年間目標値', 'target'],
    ['目標項目数', null],
    ['評価件数', null],
    ['課題数', null],
    ['市長の挨拶', null],
  ])('%s → %s', (word, key) => expect(composeHeader(foldKey(word), known)).toBe(key));
});

describe('what stands in for the initiative', () => {
  it('is decided by the layout, not by the header alone', () => {
    expect(isStandIn('施策名')).toBe(true);
    expect(conceptOf('施策名')).toBe('extra');
    expect(isStandIn('評価')).toBe(false);
  });
});
