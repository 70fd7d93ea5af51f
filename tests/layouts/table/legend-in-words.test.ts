import { expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

const rows = (...lines: readonly string[]) => `${lines.join('\n')}\n\n`;

it('a table of grades in words and what they mean is a legend, no list', () => {
  const text =
    '令和5年度 みどり部の目標\n\n【みどり部長 青柳 恵】\n\n' +
    rows('評価\t内容', '達成\t目標を上回った', '一部達成\t目標どおり進んだ', '未達成\tやや遅れた') +
    rows('項目\t目標\t評価', '花壇\t植える。\t達成', '橋\t架ける。\t未達成');
  const { sheets } = parseSheets(text, { source: 'sheet.txt' });
  expect(sheets[0]?.ratingLegend).toEqual([
    { rating: '達成', meaning: '目標を上回った' },
    { rating: '一部達成', meaning: '目標どおり進んだ' },
    { rating: '未達成', meaning: 'やや遅れた' },
  ]);
  expect(sheets[0]?.records.map(({ initiative, rating }) => [initiative, rating])).toEqual([
    ['花壇', '達成'],
    ['橋', '未達成'],
  ]);
});
