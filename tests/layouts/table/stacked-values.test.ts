import { describe, expect, it } from 'vitest';
import { readHtml } from './read-rows.ts';

const row = (...cells: readonly string[]) => cells.map((cell) => `<td>${cell}</td>`).join('');
const read = (header: string, ...cells: readonly string[]) =>
  readHtml(
    row('事業名', '成果指標', header, '評価'),
    ...cells.map((cell, at) => row(`花壇${at}`, `花の数${at}`, cell, 'A')),
  ).sheets[0]?.records.map(({ indicators, extra }) => ({
    figures: indicators.map(({ name, target, actual }) => [name, target, actual]),
    extra: extra.map(({ value }) => value),
  }));

describe('target and actual values in one cell, one above the other', () => {
  it.each(['目標値（上段）・実績値（下段）', '目標値（上段）<br>実績値（下段）'])(
    '%s',
    (header) => {
      expect(read(header, '8本<br>6本', '20本<br>21本')).toEqual([
        { figures: [['花の数0', '8本', '6本']], extra: [] },
        { figures: [['花の数1', '20本', '21本']], extra: [] },
      ]);
    },
  );

  it('behind 上段 and 下段, whichever is named first', () => {
    const expected = [{ figures: [['花の数0', '8本', '6本']], extra: [] }];
    expect(read('上段：目標値<br>下段：実績値', '8本<br>6本')).toEqual(expected);
    expect(read('下段：実績値・上段：目標値', '8本<br>6本')).toEqual(expected);
  });

  it('are read in the order of the header', () => {
    expect(read('実績値／目標値', '6本<br>8本')).toEqual([
      { figures: [['花の数0', '8本', '6本']], extra: [] },
    ]);
  });

  it('are kept whole where some cell holds one line', () => {
    expect(read('目標値（上段）・実績値（下段）', '8本<br>6本', '20本 21本')).toEqual([
      { figures: [['花の数0', null, null]], extra: ['8本 6本'] },
      { figures: [['花の数1', null, null]], extra: ['20本 21本'] },
    ]);
  });
});
