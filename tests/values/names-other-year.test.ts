import { describe, expect, it } from 'vitest';
import { namesOtherYear } from '../../src/values/names-other-year.ts';

describe('a header names another year than the sheet', () => {
  it.each(['令和4年度評価', 'R4評価', '4年度の評価', '2022年度評価', '前年度評価', '昨年度の評価'])(
    '%s',
    (label) => {
      expect(namesOtherYear(label, 2023)).toBe(true);
    },
  );

  it.each(['令和5年度評価', 'R5評価', '5年度の評価', '評価', '今年度評価', '年度末評価'])(
    'not %s',
    (label) => {
      expect(namesOtherYear(label, 2023)).toBe(false);
    },
  );
});
