import { describe, expect, it } from 'vitest';
import { readRows } from './read-rows.ts';

const names = (...rows: readonly string[]) =>
  readRows(...rows).records.map(({ initiative, goals }) => initiative ?? goals);

describe('titles under a word for goals that announces initiatives name them', () => {
  it('where another column has their goals', () => {
    expect(
      names(
        '重点目標|目標|実績|評価',
        '花壇の手入れ|花を植える。|植えた。|A',
        '水を節約する|年4回行う。|行った。|B',
      ),
    ).toEqual(['花壇の手入れ', '水を節約する']);
  });

  it('where none is what is to be done', () => {
    expect(
      names('重点目標|取組内容|評価', '花壇の手入れ|花を植える。|A', '水路の清掃|網を張る。|B'),
    ).toEqual(['花壇の手入れ', '水路の清掃']);
  });

  it.each([
    ['where they are deeds and no other column has goals', '重点目標|取組内容', '花をふやす'],
    ['where they are measures', '重点目標|取組内容', '花壇10か所'],
    ['under a word for goals alone', '中期目標|短期目標', '花壇の手入れ'],
  ])('not %s', (_where, header, first) => {
    expect(
      names(`${header}|評価`, `${first}|花を植える。|A`, '水路の清掃|網を張る。|B')[0],
    ).toContain(first);
    expect(
      names(`${header}|評価`, `${first}|花を植える。|A`, '水路の清掃|網を張る。|B')[0],
    ).toBeInstanceOf(Array);
  });
});
