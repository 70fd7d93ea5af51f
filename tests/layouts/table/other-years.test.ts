import { describe, expect, it } from 'vitest';
import { readRows } from './read-rows.ts';

describe('columns of one concept and several years', () => {
  it('leave the field to the column of the year of the sheet', () => {
    const { records } = readRows(
      '重点目標|令和4年度目標|令和5年度目標|令和5年度実績|評価',
      '花壇の手入れ|8か所に植える。|10か所に植える。|植えた。|A',
      '水路の清掃|年3回行う。|年4回行う。|行った。|B',
    );
    expect(records.map(({ goals, extra }) => ({ goals, extra }))).toEqual([
      { goals: ['10か所に植える。'], extra: ['令和4年度目標=8か所に植える。'] },
      { goals: ['年4回行う。'], extra: ['令和4年度目標=年3回行う。'] },
    ]);
  });

  it('keep the field where none is of that year', () => {
    const { records } = readRows(
      '重点目標|令和4年度実績|令和5年度目標',
      '花壇の手入れ|8か所に植えた。|10か所',
      '水路の清掃|年3回行った。|年4回',
    );
    expect(records.map(({ outcomes }) => outcomes)).toEqual([
      ['8か所に植えた。'],
      ['年3回行った。'],
    ]);
  });
});
