import { describe, expect, it } from 'vitest';
import {
  evenGapLabels,
  holdsPairs,
  pairSpans,
  roundPairs,
} from '../../../src/layouts/outline/line-pairs.ts';
import type { IsLabelWord } from '../../../src/layouts/outline/setting.ts';
import { parseDocument } from '../../../src/parse/parse-document.ts';

const words = new Set(['目標', '評価', '実績']);
const isWord: IsLabelWord = (text) => words.has(text);

/** A line cut where its pairs begin; the whole of one without pairs. */
function pairsOf(text: string, areSure = false): string[] {
  const spans = pairSpans(text, isWord, areSure);
  return spans.length === 0 ? [text] : spans.map(({ from, to }) => text.slice(from, to).trim());
}

describe('a line of pairs is cut', () => {
  it.each([
    ['before colons', '目標：20分', '　評価：A'],
    ['before colons behind two spaces', '目標: 20分', '  評価: A'],
    ['in brackets', '【目標】20分', '　【評価】A'],
    ['in brackets with colons in their texts', '【目標】本庁：20分', '　【評価】支所：A'],
    ['in round brackets', '（目標）20分', '　（評価）A'],
    ['before gaps', '目標　20分', '　　評価　A'],
  ])('%s', (_how, first, second) => {
    expect(pairsOf(first + second)).toEqual([first, second.trim()]);
  });

  it.each([
    ['a slash', '目標：20分', '／', '評価：A'],
    ['a bar', '目標：20分', ' | ', '評価：A'],
    ['a comma', '目標：20分', '、', '評価：A'],
    ['the end of a sentence', '目標：20分にする。', '', '評価：A'],
    ['one space', '目標:20分', ' ', '評価:A'],
    ['nothing, in brackets', '【目標】20分', '', '【評価】A'],
    ['a slash, in brackets', '【目標】20分', '／', '【評価】A'],
  ])('with %s between words alone, which is no part of a value', (_how, first, sign, second) => {
    expect(pairsOf(first + sign + second)).toEqual([first, second]);
  });

  it('behind a slash or bar with wide spaces round it, which is no part of a value', () => {
    for (const sign of ['／', '｜', ' / '])
      expect(pairsOf(`目標：20分にする。　${sign}　天気：晴れ`)).toEqual([
        '目標：20分にする。',
        '天気：晴れ',
      ]);
  });

  it('at several signs, of which one alone shows fewer pairs', () => {
    const pairs = ['目標：20分', '実績：18分', '評価：A'];
    expect(pairsOf('目標：20分　実績：18分／評価：A')).toEqual(pairs);
    expect(pairsOf('目標：20分、実績：18分　　評価：A')).toEqual(pairs);
  });

  it('at labels that are no words, where one is or other lines show it', () => {
    expect(pairsOf('目標：20分　天気：晴れ')).toEqual(['目標：20分', '天気：晴れ']);
    expect(pairsOf('時間：20分　天気：晴れ')).toHaveLength(1);
    expect(pairsOf('時間：20分　天気：晴れ', true)).toHaveLength(2);
  });

  it('behind a label in brackets and its text, before colons of words alone', () => {
    expect(pairsOf('【目標】花の数　評価：A')).toEqual(['【目標】花の数', '評価：A']);
    expect(pairsOf('【目標】花の数　目標：20本　評価：A')).toHaveLength(3);
    expect(pairsOf('【目標】花の数　天気：晴れ　評価：A')).toHaveLength(1);
    expect(pairsOf('【天気】花の数　評価：A')).toHaveLength(1);
    expect(pairsOf('【目標】　評価：A')).toEqual(['【目標】', '評価：A']);
    expect(pairsOf('【目標】花の数 評価：A')).toHaveLength(1);
  });

  it('at words only, where text may stand as labels do', () => {
    expect(pairsOf('（目標）20分　（天気）晴れ　（評価）A')).toEqual([
      '（目標）20分　（天気）晴れ',
      '（評価）A',
    ]);
    expect(pairsOf('目標　20分　　天気　晴れ　　評価　A')).toEqual([
      '目標　20分　　天気　晴れ',
      '評価　A',
    ]);
  });
});

describe('a line is no line of pairs', () => {
  it.each([
    ['with one pair', '目標：20分'],
    ['with one space in front of a label that is no word', '目標:20分 天気:晴れ'],
    ['with a sign in front of a label that is no word', '目標：20分／天気：晴れ'],
    ['with a label twice', '評価：A／評価：B'],
    ['with a label inside a value', '評価：目標：20分、目標：A'],
    ['in brackets one of which is no word', '【目標】20分【天気】晴れ'],
    ['in brackets behind text', '花【目標】20分【評価】A'],
    ['where text stands in front', '花を植える　目標：20分　評価：A'],
    ['where text stands in front of brackets', '花を植える　【目標】20分　【評価】A'],
    ['where text stands in front of round brackets', '花　（目標）20分　（評価）A'],
    ['where its first round bracket holds no word', '（天気）晴れ　（目標）20分　（評価）A'],
    ['where it does not begin with a word before a gap', '天気　晴れ　　目標　20分　　評価　A'],
    ['with one word in round brackets', '（目標）20分　（天気）晴れ'],
    ['with one word before a gap', '目標　20分　　天気　晴れ'],
    ['where a grade is explained', '目標：20分　Ａ：達成　Ｂ：未達成'],
    ['where a label has no text', '目標：20分　評価：'],
    ['longer than any line of pairs', `目標：20分　評価：${'花'.repeat(1000)}`],
    ['longer than any in round brackets', `（目標）20分　（評価）${'花'.repeat(1000)}`],
    ['longer than any with gaps', `目標　20分　　評価　${'花'.repeat(1000)}`],
  ])('%s', (_where, text) => {
    expect(pairsOf(text)).toEqual([text]);
  });
});

it('round brackets hold pairs only where the line begins with the first of several', () => {
  const labels = (text: string) => roundPairs(text).map(({ label }) => label);
  expect(labels('（時間）20分　（天気）晴れ')).toEqual(['時間', '天気']);
  expect(labels('（時間）20分')).toEqual([]);
  expect(labels('（時間）20分（天気）晴れ　花')).toEqual([]);
  expect(labels('（時間）（天気）晴れ　（場所）本庁')).toEqual([]);
  expect(labels(`（時間）20分　（天気）${'晴'.repeat(1000)}`)).toEqual([]);
});

it('labels before even gaps are told where each part of the line has one', () => {
  expect(evenGapLabels('時間 20分  天気 晴れ')).toEqual(['時間', '天気']);
  expect(evenGapLabels('　時間 20分')).toEqual(['時間']);
  expect(evenGapLabels('時間 20分  晴れ')).toEqual([]);
  expect(evenGapLabels('時間')).toEqual([]);
  expect(evenGapLabels(`時間 ${'花'.repeat(1000)}`)).toEqual([]);
});

it('a document holds pairs where a line of running text holds several, one with a known label', () => {
  const holds = (text: string) =>
    holdsPairs(parseDocument(text, { report: () => {} }).blocks, isWord);
  expect(holds('花を植える\n天気：晴れ　評価：A')).toBe(true);
  expect(holds('天気：晴れ　時間：20分')).toBe(false);
  expect(holds('目標：20分')).toBe(false);
  expect(holds('## 目標：20分　評価：A')).toBe(false);
});

describe('behind a number or bullet', () => {
  it.each([
    ['a known label begins the pairs', ['④ 目標：20分', '　評価：A']],
    ['so it does before other signs', ['・目標：20分', '／評価：A']],
    ['so it does in brackets', ['４．【目標】20分', '　【評価】A']],
  ])('%s', (_how, parts) => {
    expect(pairsOf(parts.join('')).map((part) => part.replace(/^[／]/u, ''))).toEqual(
      parts.map((part) => part.trim().replace(/^[／]/u, '')),
    );
  });

  it.each([
    ['an unknown word may begin a title', '1　窓口：待たせない　評価：A'],
    ['what a noun numbers is a title', '目標1　目標：20分　評価：A'],
  ])('%s', (_how, text) => {
    expect(pairsOf(text)).toEqual([text]);
  });
});

it('no pair ends within a bracket', () => {
  for (const text of ['目標：歩数（目標：8千、実績：7千）', '目標：歩数（目標：8千　実績：7千）'])
    expect(pairsOf(text)).toEqual([text]);
  expect(pairsOf('目標：1）歩く　評価：A')).toEqual(['目標：1）歩く', '評価：A']);
});
