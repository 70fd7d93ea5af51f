import { describe, expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

/** What is read of lines below a department, each label in a paragraph of its own. */
function readLabels(...lines: readonly string[]) {
  const text = `# 令和5年度 目標管理シート\n\n## 市民部\n\n${lines.join('\n\n')}\n`;
  const { sheets, messages } = parseSheets(text, { source: 'sheet.md' });
  return {
    records: sheets.flatMap(({ records }) =>
      records.map(({ no, section, initiative }) => [no, section, initiative]),
    ),
    told: [...new Set(messages.map(({ ruleId }) => ruleId))],
  };
}

const said = ['目標：20か所にする。', '成果：18か所にした。'];

describe('an unknown label in front of what is said names the initiative', () => {
  it('right behind a number, in whatever manner it is set', () => {
    const read = { records: [['1-1', null, '花壇の手入れ']], told: ['title-by-place'] };
    const lines = ['整理番号：1-1', '腕の見せどころ：花壇の手入れ', ...said];
    expect(readLabels(...lines)).toEqual(read);
    expect(readLabels(...lines.map((line) => line.replace(/^(.+)：/, '**$1**：')))).toEqual(read);
  });

  it('where it stands again with another title, and its section below or above', () => {
    const first = ['担当課：公園課', '腕の見せどころ：花壇の手入れ', ...said];
    const second = ['担当課：案内課', '腕の見せどころ：窓口の案内', ...said];
    const read = {
      records: [
        [null, '公園課', '花壇の手入れ'],
        [null, '案内課', '窓口の案内'],
      ],
      told: ['title-by-place'],
    };
    expect(readLabels(...first, ...second)).toEqual(read);
    const turned = [first, second].flatMap(([a = '', b = '', ...rest]) => [b, a, ...rest]);
    expect(readLabels(...turned)).toEqual(read);
  });

  it('not once without a number, beside another, with a sentence, or with the same title again', () => {
    const name = '腕の見せどころ：花壇の手入れ';
    expect(readLabels(name, ...said).records).toEqual([]);
    expect(readLabels('整理番号：1', name, '合言葉：花と緑', ...said).records).toEqual([]);
    const sentence = '腕の見せどころ：花を植える。';
    expect(readLabels('整理番号：1', sentence, ...said).records).toEqual([]);
    expect(readLabels(name, ...said, name, ...said).records).toEqual([]);
  });
});

describe('a number or section in a paragraph in front of a name', () => {
  const form = (no: number, title: string) => [`整理番号：${no}`, `取組名：${title}`, ...said];

  it('is that of the form where each form has it', () => {
    expect(readLabels(...form(1, '花壇の手入れ'), ...form(2, '窓口の案内')).records).toEqual([
      ['1', null, '花壇の手入れ'],
      ['2', null, '窓口の案内'],
    ]);
  });

  it('is that of the form above where none stands in front of the first', () => {
    const behind = (section: string, title: string) => [
      `取組名：${title}`,
      ...said,
      `担当課：${section}`,
    ];
    const lines = [...behind('公園課', '花壇の手入れ'), ...behind('案内課', '窓口の案内')];
    expect(readLabels(...lines).records).toEqual([
      [null, '公園課', '花壇の手入れ'],
      [null, '案内課', '窓口の案内'],
    ]);
  });
});
