import { describe, expect, it } from 'vitest';
import { textOf } from '../../../src/concepts/text-of.ts';
import { isKnownKey } from '../../../src/layouts/form/form-key.ts';
import { readForm } from '../../../src/layouts/form/read-form.ts';
import { tableOf } from './read-table.ts';

describe('令和5年度の取組結果, which a sheet may be called as well,', () => {
  it('is a label below two labels above their values', () => {
    const { table, desk } = tableOf(
      'プログラム名|池の掃除',
      '目標|主な取組',
      '2回行う。|舟を借りる。',
      '令和5年度の取組結果|3回行った。',
      '評価|A',
    );
    const form = readForm(table, 0, desk);
    expect(form?.end).toBe(5);
    expect(form?.pairs.map(({ label, values }) => [label, textOf(values)])).toEqual([
      ['プログラム名', '池の掃除'],
      ['目標', '2回行う。'],
      ['主な取組', '舟を借りる。'],
      ['令和5年度の取組結果', '3回行った。'],
      ['評価', 'A'],
    ]);
  });

  it('is a label in the first cell where の binds the year, and else the title of the form', () => {
    const known = (text: string): boolean => {
      const { table, desk } = tableOf(`${text}|みどり部`, '目標|植える。');
      const cell = table.rows[0]?.cells[0];
      return cell != null && isKnownKey(cell, desk);
    };
    expect(known('令和5年度の取組結果')).toBe(true);
    expect(known('令和5年度 取組結果')).toBe(false);
  });
});
