import { describe, expect, it } from 'vitest';
import { head, readBriefly } from '../read-briefly.ts';

const titleOf = (title: string): Record<string, string | string[]> | undefined =>
  readBriefly(`${head}【重点課題1】${title}\n【目標】花を植える。\n【評価】B\n`).records[0];

describe('a section behind a title is no part of it', () => {
  it.each([
    '花壇の手入れ（花壇課）',
    '花壇の手入れ（担当課：花壇課）',
    '花壇の手入れ【所属：花壇課】',
    '花壇の手入れ　担当課：花壇課',
    '花壇の手入れ　所管課：花壇課',
  ])('%s', (title) => {
    expect(titleOf(title)).toMatchObject({ initiative: '花壇の手入れ', section: '花壇課' });
  });
});

describe('what stands behind a title is part of it', () => {
  it.each([
    '花壇の手入れ（春：花壇課）',
    '花壇の手入れ　場所：花壇課',
    '花壇の手入れ　担当課：未定',
  ])('%s', (title) => {
    expect(titleOf(title)).toEqual({
      no: '1',
      initiative: title.replace('　', ' '),
      goals: ['花を植える。'],
      rating: 'B',
    });
  });
});

it('a grade behind the title of a listed initiative is its rating', () => {
  const text = `${head}## 重点目標\n\n### 1 花壇の手入れ　【評価：B】\n\n花を植えた。\n\n### 2 水路の清掃（評価 A）\n\n網を張った。\n`;
  expect(readBriefly(text).records).toMatchObject([
    { no: '1', initiative: '花壇の手入れ', rating: 'B' },
    { no: '2', initiative: '水路の清掃', rating: 'A' },
  ]);
});
