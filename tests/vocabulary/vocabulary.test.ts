import { describe, expect, it } from 'vitest';
import { conceptOf, concepts } from '../../src/concepts/index.ts';
import { foldKey } from '../../src/values/fold.ts';
import { composeWord } from '../../src/vocabulary/compose-word.ts';
import { knownWords, printedWords } from '../../src/vocabulary/known-words.ts';
import { createVocabulary } from '../../src/vocabulary/vocabulary.ts';

const vocabulary = createVocabulary();
const keyOf = (text: string) => vocabulary.column(text)?.key ?? null;

describe('the list of words', () => {
  it('holds each folded word once', () => {
    const counts = new Map<string, number>();
    for (const { word } of printedWords)
      counts.set(foldKey(word), (counts.get(foldKey(word)) ?? 0) + 1);
    const again = [...counts].filter(([, count]) => count > 1).map(([word]) => word);
    expect(again).toEqual([]);
  });

  it('says of each word where it may stand', () => {
    const silent = printedWords.filter(
      ({ meaning: { column, block, heading } }) => !column && !block && !heading,
    );
    expect(silent).toEqual([]);
  });

  it('means by its columns what the concepts are', () => {
    const keys = new Set(printedWords.flatMap(({ meaning }) => meaning.column ?? []));
    const unnamed = concepts.map(({ key }) => key).filter((key) => !keys.has(key));
    expect(unnamed).toEqual(['value']);
    for (const key of keys) expect(conceptOf(key).key).toBe(key);
  });

  it('is found again, word by word', () => {
    for (const { word, meaning } of printedWords)
      expect([word, keyOf(word)]).toEqual([word, meaning.column ?? keyOf(word)]);
  });
});

describe('the words of the user', () => {
  it('win', () => {
    const taught = createVocabulary({ issues: ['成果'] });
    expect(taught.column('成果')?.key).toBe('issues');
    expect(keyOf('成果')).toBe('outcomes');
  });

  it('are folded and set aside like ours', () => {
    const taught = createVocabulary({ goals: ['ねらい と 到達点'] });
    expect(taught.column('【ねらいと到達点】（R6）')?.key).toBe('goals');
    expect(taught.wordMeaning(foldKey('ねらいと到達点'))).toBe('goals');
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
    expect(keyOf(short)).toBe(shortKey);
    expect(keyOf(long)).toBe(longKey);
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
  ])('%s → %s', (header, key) => expect(keyOf(header)).toBe(key));

  it.each([
    ['中間評価', 'mid'],
    ['上半期評価', 'mid'],
    ['年度末評価', 'final'],
    ['評価(中間)', 'mid'],
    ['最終評価', 'final'],
    ['評価', null],
  ])('the period of %s is %s', (header, period) =>
    expect(vocabulary.column(header)?.period).toBe(period),
  );
});

describe('a header that no list knows is taken apart', () => {
  const known = (word: string) => knownWords.get(word)?.column;
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
  ])('%s → %s', (word, key) => expect(composeWord(foldKey(word), known)).toBe(key));
});

describe('one word, place by place', () => {
  it.each([
    ['取組', 'initiative', 'actions'],
    ['主な取組', 'initiative', 'actions'],
    ['重点課題', 'initiative', 'initiative'],
    ['課題', 'issues', 'issues'],
  ])('%s is %s, and %s inside a titled record', (word, key, titled) =>
    expect(vocabulary.column(word)).toMatchObject({ key, titled }),
  );

  it.each([
    ['施策名', true],
    ['基本施策', true],
    ['評価', false],
    ['事業名', false],
  ])('%s stands in for the initiative: %s', (word, standIn) =>
    expect(vocabulary.column(word)?.standIn).toBe(standIn),
  );

  it.each([
    ['必要性', true],
    ['有効性', true],
    ['総合評価', false],
  ])('%s is a viewpoint: %s', (word, viewpoint) =>
    expect(vocabulary.column(word)?.viewpoint).toBe(viewpoint),
  );
});
