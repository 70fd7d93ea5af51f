import { expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

it('where grades would be titles, values stand apart from their labels, and nothing is certain', () => {
  const form = (name: string, grade: string) =>
    `${name}\n目標\n達成状況\n${name}を植える。\n${grade}\n成果\n植えた。\n`;
  const { sheets, messages } = parseSheets(
    `令和5年度 目標管理シート\n【みどり部長 青柳 恵】\n${form('花壇', 'C')}${form('生垣', 'A')}`,
    { source: 'sheet.txt' },
  );
  expect(sheets.flatMap(({ records }) => records)).toEqual([]);
  expect(messages.map(({ ruleId }) => ruleId)).toContain('unsure');
});
