import { expect, it } from 'vitest';
import { parseSheets } from '../../src/parse-sheets.ts';

const rows = ['1\t花壇の手入れ\t花を植える。\t植えた。', '2\t橋の点検\t橋を見る。\t見た。'];

it.each([
  ['【上下水道局】', { department: '上下水道局', section: null }],
  ['上下水道局', { department: '上下水道局', section: null }],
  ['案内課', { department: null, section: '案内課' }],
])('%s between a header of tabs and its rows heads them', (line, { department, section }) => {
  for (const between of [[], ['- 22 -']]) {
    const [first = '', ...others] = rows;
    const text = [
      '実行計画',
      '',
      'No\t取組名\t目標\t成果',
      line,
      first,
      ...between,
      ...others,
    ].join('\n');
    const records = parseSheets(text).sheets.flatMap((sheet) => sheet.records);
    expect(records.map((record) => [record.department, record.section])).toEqual([
      [department, section],
      [department, section],
    ]);
    expect(records[0]?.outcomes.map((outcome) => outcome.text)).toEqual(['植えた。']);
  }
});
