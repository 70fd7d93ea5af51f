import { describe, expect, it } from 'vitest';
import { head, readBriefly } from '../read-briefly.ts';

const items = '1 花壇の手入れ（花壇課）\n花を植える。\n\n2 水路の清掃（水路課）\n年4回行う。\n';
const records = [
  { no: '1', section: '花壇課', initiative: '花壇の手入れ', goals: ['花を植える。'] },
  { no: '2', section: '水路課', initiative: '水路の清掃', goals: ['年4回行う。'] },
];

describe('numbered lines with their sections and a sentence each are initiatives', () => {
  it.each([
    ['a title that announces them', 'みどり部 令和5年度の重点目標\n\n'],
    ['the head of the department', head],
  ])('right below %s', (_what, above) => {
    expect(readBriefly(above + items)).toEqual({ records, remainder: [] });
  });

  it('up to the end of the document', () => {
    expect(readBriefly(`${head}${items}\n以上\n`)).toEqual({ records, remainder: ['以上'] });
  });
});

describe('numbered lines are none', () => {
  it.each([
    ['below any other line', `評価の方法\n\n${items}`],
    ['where one has no section', items.replace('（水路課）', '')],
    ['where one has no sentence', items.replace('年4回行う。\n', '')],
    ['where they are names of sections', items.replace('花壇の手入れ', '花壇係')],
    ['where there is but one', items.split('\n\n')[0] ?? ''],
  ])('%s', (_where, text) => {
    expect(readBriefly(head + text).records).toEqual([]);
  });
});

it('initiatives that a word numbers end with the document', () => {
  const text = `${head}重点課題1 花壇の手入れ\n花を植える。\n\n重点課題2 水路の清掃\n年4回行う。\n\n以上\n`;
  expect(readBriefly(text).records).toHaveLength(2);
});
