import { describe, expect, it } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

const lines = '1 花壇の手入れ ……… 2\n2 水路の清掃 ……… 3\n';
const rest =
  'みどり部長　青柳 恵\n\n重点課題1　花壇の手入れ\n目標：花を植える。\n\n重点課題2　水路の清掃\n目標：年4回行う。\n';
const records = [
  { no: '1', initiative: '花壇の手入れ', goals: ['花を植える。'] },
  { no: '2', initiative: '水路の清掃', goals: ['年4回行う。'] },
];

describe('a table of contents', () => {
  it.each([
    ['as lines', `目次\n\n${lines}\n`],
    ['below a heading', `## 目次\n\n${lines}\n`],
    ['in one paragraph', `目次\n${lines}\n`],
  ])('ends where no page is shown: %s', (_how, contents) => {
    expect(readBriefly(`令和5年度 目標管理シート\n\n${contents}${rest}`)).toEqual({
      records,
      remainder: lines.trim().split('\n'),
    });
  });

  it('is no evidence against titles that are set as its lines are', () => {
    const text = `令和5年度 目標管理シート\n\n目次\n\n${lines}\n${rest.replaceAll('重点課題', '')}`;
    expect(readBriefly(text).records).toEqual(records);
  });

  it('sets all apart that stands below it where it shows no pages', () => {
    const contents = '目次\n\n1 花壇の手入れ\n2 水路の清掃\n\n';
    expect(readBriefly(`令和5年度 目標管理シート\n\n${contents}${rest}`).records).toEqual([]);
  });

  it('holds no title or head itself', () => {
    const contents = '目次\n\n令和6年度 目標管理シート ……… 2\nみどり部 ……… 3\n\n';
    expect(readBriefly(`令和5年度 目標管理シート\n\n${contents}${rest}`)).toEqual({
      records,
      remainder: ['令和6年度 目標管理シート ……… 2', 'みどり部 ……… 3'],
    });
  });
});
