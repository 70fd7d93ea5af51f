import { describe, expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

describe('a count of initiatives below a label of the sheet', () => {
  it.each([
    ['2件', 'count-agrees'],
    ['3件', 'count-mismatch'],
  ])('is held against them: %s', (count, rule) => {
    const { messages } = parseSheets(
      [
        '<h1>令和5年度 目標管理シート</h1>',
        '<p>【みどり部長 青柳 恵】</p>',
        '<p>【部の基本方針】花のまちをつくる</p>',
        `<p>取組数：${count}</p>`,
        '<table><tr><th>事業名</th><th>評価</th></tr><tr><td>花壇</td><td>A</td></tr><tr><td>水路</td><td>B</td></tr></table>',
      ].join('\n'),
    );
    expect(messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });
});
