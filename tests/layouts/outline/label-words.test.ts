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
