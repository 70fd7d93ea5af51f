import { expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

it('a known label is kept without the spaces between its letters', () => {
  const text = [
    '令和５年度　みどり部　目標管理シート',
    '',
    '１　花壇の手入れ',
    '【目　　標】花を植える。',
    '【評　　価】Ａ',
    '２　水路の清掃',
    '【目　　標】網を張る。',
    '【評　　価】Ｂ',
  ].join('\n');
  const { sheets } = parseSheets(text, { source: 'sheet' });
  const labels = sheets.flatMap(({ records }) =>
    records.flatMap(({ ratings }) => ratings.map(({ label }) => label)),
  );
  expect(labels).toEqual(['評価', '評価']);
});
