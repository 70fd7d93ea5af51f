import { describe, expect, it } from 'vitest';
import { ratingRows } from '../../../src/emit/rows/rating-rows.ts';
import { readRows } from './read-rows.ts';

const first = (...rows: readonly string[]) => readRows(...rows).records[0];

describe('of several ratings', () => {
  it('that of the year of the sheet is the final one, wherever its column stands', () => {
    const rows = ['項目|令和5年度評価|令和4年度評価', '花壇|B|A', '水路|A|C'];
    expect(readRows(...rows).records).toEqual([
      { initiative: '花壇', rating: 'B', ratings: ['令和5年度評価=B', '令和4年度評価=A'] },
      { initiative: '水路', rating: 'A', ratings: ['令和5年度評価=A', '令和4年度評価=C'] },
    ]);
  });

  it('the last one is, where all are of other years', () => {
    expect(first('項目|令和3年度評価|令和4年度評価', '花壇|B|A')?.rating).toBe('A');
  });

  it('none is, where that of the year is of its middle', () => {
    expect(first('項目|令和4年度評価|令和5年度中間評価', '花壇|B|A')?.rating).toBeUndefined();
  });

  it('a flat row says which: the one of the year, should another read alike', () => {
    const { sheets } = readRows('項目|令和5年度評価|令和4年度評価', '花壇|B|B');
    const [sheet] = sheets;
    const rows = sheet?.records.flatMap((record) => ratingRows(sheet, record));
    expect(rows?.map(({ label, final }) => [label, final])).toEqual([
      ['令和5年度評価', true],
      ['令和4年度評価', false],
    ]);
  });
});

describe('percentages beside grades', () => {
  it('in words are no rating', () => {
    expect(
      first('項目|目標|評価|達成度（％）', '花壇|植える。|一部達成|52%', '水路|流す。|達成|96%'),
    ).toEqual({
      initiative: '花壇',
      goals: ['植える。'],
      rating: '一部達成',
      extra: ['達成度（％）=52%'],
    });
  });

  it('are one beside words that say what becomes of the initiative', () => {
    expect(first('項目|評価|達成度（％）', '花壇|継続|52%', '水路|廃止|96%')?.rating).toBe('52%');
  });
});
