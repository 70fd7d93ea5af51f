import { describe, expect, it } from 'vitest';
import { learnLabels } from '../../../src/layouts/outline/label-words.ts';
import type { IsLabelWord } from '../../../src/layouts/outline/setting.ts';
import { parseDocument } from '../../../src/parse/parse-document.ts';

const words = new Set(['目標', '成果', '評価', '課題']);
const isWord: IsLabelWord = (text) => words.has(text);

/** The label words of a text. */
function learn(...lines: readonly string[]): IsLabelWord {
  const { blocks } = parseDocument(lines.join('\n'), { report: () => {} });
  return learnLabels(blocks, isWord);
}

describe('an unknown label is learnt', () => {
  it('where known ones stand twice in its form', () => {
    const learnt = learn('目標／花を植える', '成果／植えた', '住民の声／よい');
    expect(learnt('住民の声', '／', '')).toBe(true);
  });

  it('where one known label stands in a form that shows a label', () => {
    const learnt = learn('（目標）花を植える', '（住民の声）よい');
    expect(learnt('住民の声', '(', '')).toBe(true);
  });

  it('where a number goes on from that of a known label', () => {
    const learnt = learn('(1) 目標　花を植える', '(2) 住民の声　よい');
    expect(learnt('住民の声', 'gap', '(1)')).toBe(true);
  });

  it('where it recurs as often as known ones before a gap', () => {
    const three = ['目標　花を植える', '成果　植えた', '住民の声　よい'];
    expect(learn(...three)('住民の声', 'gap', '')).toBe(false);
    expect(learn(...three, ...three, ...three)('住民の声', 'gap', '')).toBe(true);
  });

  it('where each line of the known ones has its own label before a gap', () => {
    const lines = [
      '目標　花を植える',
      '住民の声　よい',
      '成果　植えた',
      '評価　A',
      '課題　苗が少ない',
    ];
    expect(learn(...lines)('住民の声', 'gap', '')).toBe(true);
    expect(learn(...lines, '来年も植える')('住民の声', 'gap', '')).toBe(false);
  });

  it('where a hint stands behind it, between known ones of one line', () => {
    const learnt = learn('成果　植えた　　住民の声（何を、どこで）　よい　　評価　A');
    expect(learnt('住民の声（何を、どこで）', 'gap', '')).toBe(true);
  });
});

describe('of pairs between even gaps all labels are learnt', () => {
  const paired = (label: string, ...lines: readonly string[]) => learn(...lines)(label, 'gap', '');

  it('where as many of them are known as not', () => {
    expect(paired('天気', '目標 20分  天気 晴れ')).toBe(true);
    expect(paired('天気', '目標 20分  天気 晴れ  場所 本庁')).toBe(false);
    expect(paired('天気', '場所 本庁  天気 晴れ')).toBe(false);
    expect(learn('目標 20分  天気 晴れ')('天気', '／', '')).toBe(false);
    expect(learn('目標 20分  天気 晴れ')('天気', 'gap', '(1)')).toBe(false);
  });

  it('and that of a line by itself right below one', () => {
    const two = ['目標 20分  成果 18分'];
    expect(paired('天気', ...two, '天気 晴れ')).toBe(true);
    expect(paired('天気', ...two, '花壇', '天気 晴れ')).toBe(false);
    expect(paired('天気', '天気 晴れ', ...two)).toBe(false);
    expect(paired('場所', ...two, '天気 晴れ  場所 本庁')).toBe(false);
  });

  it('but for those with a figure', () => {
    expect(paired('3月', '目標 20分  3月 晴れ')).toBe(false);
  });
});

describe('before a gap', () => {
  const lines = (known: number, unknown: number) => [
    ...new Array<string>(known).fill('目標　花を植える'),
    ...new Array<string>(unknown).fill('住民の声　よい'),
  ];
  const isLearnt = (given: readonly string[]) => learn(...given)('住民の声', 'gap', '');

  it('an unknown word is learnt that stands three times, and no oftener than known ones', () => {
    expect(isLearnt([...lines(2, 3), '成果　植えた', '評価　よい'])).toBe(true);
    expect(isLearnt([...lines(2, 3), '成果　植えた'])).toBe(true);
    expect(isLearnt(lines(2, 3))).toBe(false);
  });

  it('or as often as the commonest of the known ones', () => {
    expect(isLearnt([...lines(2, 2), '成果　植えた'])).toBe(true);
    expect(isLearnt([...lines(3, 2), '成果　植えた', '来年も植える'])).toBe(false);
    expect(isLearnt([...lines(1, 1), '成果　植えた', '評価　よい'])).toBe(false);
  });

  it('a line of its own counts for either', () => {
    expect(isLearnt([...lines(3, 2), '住民の声', 'よい'])).toBe(true);
    expect(isLearnt([...lines(2, 2), '目標', '花を植える'])).toBe(false);
  });
});

it('a known word alone in round brackets shows that others in them are labels', () => {
  expect(learn('（目標）', '花を植える', '（住民の声）よい')('住民の声', '(', '')).toBe(true);
  expect(learn('（花壇）', '花を植える', '（住民の声）よい')('住民の声', '(', '')).toBe(false);
  expect(learn('花（目標）', '（住民の声）よい')('住民の声', '(', '')).toBe(false);
});

it('the number of a list item is no part of its lines', () => {
  expect(learn('目標／花', '成果／植えた', '住民の声／よい')('住民の声', '／', 'list')).toBe(true);
});

describe('an unknown word is no label', () => {
  it.each([
    ['in another form', ['目標／花を植える', '成果／植えた', '住民の声…よい'], '住民の声', '…', ''],
    ['in a form of one known label', ['目標／花を植える', '住民の声／よい'], '住民の声', '／', ''],
    [
      'behind another mark',
      ['■目標／花', '■成果／植えた', '◆住民の声／よい'],
      '住民の声',
      '／',
      '◆',
    ],
    ['with a number out of turn', ['(1) 目標　花', '(4) 住民の声　よい'], '住民の声', 'gap', '(1)'],
    ['as a prefix of names', ['（目標）花', '（仮称）まちの駅'], '仮称', '(', ''],
    ['where it does not stand', ['目標／花', '成果／植えた'], '住民の声', '／', ''],
  ] as const)('%s', (_where, lines, label, form, family) => {
    expect(learn(...lines)(label, form, family)).toBe(false);
  });
});

it('a known word stays one, wherever it stands', () => {
  expect(learn('花を植える')('目標', 'gap', '')).toBe(true);
});

describe('behind numbers of which the known labels have their text below, an unknown one before a gap is learnt', () => {
  const entry = (last: string) => ['ア 目標', '花を植える。', 'イ 成果', '植えた。', last];
  const first = entry('ウ 豆知識　花は五月に咲く。');

  it('where it stands as often as they do', () => {
    expect(learn(...first, ...entry('ウ 豆知識　苗は安い。'))('豆知識', 'gap', 'ア')).toBe(true);
    expect(learn(...first, ...entry('ウ 評判　よい。'))('豆知識', 'gap', 'ア')).toBe(false);
    expect(learn(...first)('豆知識', 'gap', 'ア')).toBe(false);
  });

  it('not behind another kind of mark, or none', () => {
    const learnt = learn(...first, ...first);
    expect(learnt('豆知識', 'gap', '(1)')).toBe(false);
    expect(learnt('豆知識', 'gap', '')).toBe(false);
  });
});
