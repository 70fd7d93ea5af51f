import { describe, expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';
import { head } from '../read-briefly.ts';

const read = (outcomes: string): unknown => {
  const text = `${head}1　花壇の手入れ\n目標：苗を30株植える。\n成果：${outcomes}\n2　水路の清掃\n目標：年4回開く。\n成果：3回開いた。\n`;
  const { sheets, messages } = parseSheets(text, { source: 'sheet.txt' });
  const record = sheets[0]?.records[0];
  return {
    rating: record?.rating,
    labels: record?.ratings.map(({ label }) => label),
    outcomes: record?.outcomes.map((outcome) => outcome.text),
    told: messages.map(({ ruleId }) => ruleId),
  };
};

describe('a grade in brackets behind what came of an initiative', () => {
  it.each([
    ['28株植えた。（評価：B）', 'B', '評価', '28株植えた。'],
    ['28株植えた【自己評価：△】', '△', '自己評価', '28株植えた'],
    ['28株植えた（二次評価：Ｃ）。', 'C', '二次評価', '28株植えた。'],
  ])('is its rating: %s', (printed, rating, label, text) => {
    expect(read(printed)).toEqual({ rating, labels: [label], outcomes: [text], told: [] });
  });

  it.each([
    '28株植えた（前年度評価：B）',
    '28株植えた（達成率：93％）',
    '28株植えた（評価：委員による）',
  ])('is none without a grade of this year: %s', (printed) => {
    expect(read(printed)).toEqual({ rating: null, labels: [], outcomes: [printed], told: [] });
  });

  it('is told where each of several lines has its own', () => {
    expect(read('\n・苗を植えた（評価：A）\n・種をまいた（評価：C）')).toEqual({
      rating: null,
      labels: [],
      outcomes: ['苗を植えた（評価：A）', '種をまいた（評価：C）'],
      told: ['unread-rating'],
    });
  });
});
