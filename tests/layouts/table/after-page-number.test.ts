import { expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

it.each([
  ['重点1', '重点2', '順調', '遅れ'],
  ['(1)', '(2)', 'b', 'a'],
])('behind a page number rows go on below a single one: %s, %s', (no, next, grade, other) => {
  const text = [
    '# 令和5年度 組織目標',
    '',
    '| No | 担当課 | 取組項目 | 目標 | 評価 |',
    '|---|---|---|---|---|',
    `| ${no} | 花壇課 | 花壇の手入れ | 花を植える。 | ${grade} |`,
    '',
    '- 28 -',
    '',
    `| ${next} | 橋課 | 橋の点検 | 橋を見る。 | ${other} |`,
    '',
  ];
  const { sheets } = parseSheets(text.join('\n'));
  const records = sheets.flatMap((sheet) => sheet.records);
  expect(records.map(({ initiative, rating }) => [initiative, rating])).toEqual([
    ['花壇の手入れ', grade],
    ['橋の点検', other],
  ]);
});
