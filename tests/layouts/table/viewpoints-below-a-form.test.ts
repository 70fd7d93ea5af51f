import { describe, expect, it } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

const form =
  '# 事務事業評価シート（令和3年度実施事業）\n\n| 事業名 | 橋の点検 |\n|---|---|\n| 担当課 | 道路課 |\n| 目標 | 20橋を見る |\n\n';
const sides = '|---|---|---|\n| 必要性 | A | 古い。 |\n| 有効性 | B | 遅い。 |\n';
const extra = ['必要性=古い。', '有効性=遅い。'];
const record = { section: '道路課', initiative: '橋の点検', goals: ['20橋を見る'] };

describe('sides of an initiative in a table below its form', () => {
  it.each(['視点 | 評価 | 理由', '評価項目 | 評価 | 評価の理由'])(
    'give no final grade: %s',
    (header) => {
      const { records, remainder } = readBriefly(`${form}| ${header} |\n${sides}`);
      expect(records).toEqual([{ ...record, extra }]);
      expect(remainder).toEqual([]);
    },
  );

  it('stand beside a final one', () => {
    const { records } = readBriefly(
      `${form}| 評価項目 | 評価 | 理由 |\n${sides}| 総合評価 | B | 続ける。 |\n`,
    );
    expect(records).toEqual([{ ...record, rating: 'B', extra: [...extra, '総合評価=続ける。'] }]);
  });

  it('are kept where more columns than a grade and its reason stand behind them', () => {
    const { records, remainder } = readBriefly(
      `${form}| 項目 | 視点 | 評価 | 理由 |\n|---|---|---|---|\n| 必要性 | 市が行うか | A | 古い。 |\n`,
    );
    expect(records).toEqual([record]);
    expect(remainder.join(' ')).toContain('必要性');
  });
});
