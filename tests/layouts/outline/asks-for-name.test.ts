import { describe, expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

type Pairs = readonly (readonly [label: string, text: string])[];

const settings = {
  lines: (pairs: Pairs) => pairs.map(([label, text]) => `${label}：${text}\n`).join(''),
  bold: (pairs: Pairs) => pairs.map(([label, text]) => `**${label}**：${text}\n\n`).join(''),
  terms: (pairs: Pairs) =>
    `<dl>${pairs.map(([label, text]) => `<dt>${label}</dt><dd>${text}</dd>`).join('')}</dl>\n`,
};
type Setting = keyof typeof settings;

/** What is read of forms below one heading of the sheet. */
function readBelow(heading: string, setting: Setting, ...forms: readonly Pairs[]) {
  const body = forms.map((pairs) => settings[setting](pairs)).join('\n');
  const text = `# 令和5年度 目標管理シート\n\n総務部\n\n### ${heading}\n\n${body}`;
  const { sheets, messages } = parseSheets(text, { source: 'sheet.md' });
  return {
    initiatives: sheets.flatMap(({ records }) => records.map(({ initiative }) => initiative)),
    goals: sheets.flatMap(({ records }) => records.flatMap(({ goals }) => goals.length)),
    told: messages.map(({ ruleId }) => ruleId),
  };
}

const form = (label: string, title: string): Pairs => [
  [label, title],
  ['目標', '20か所にする。'],
  ['成果', '18か所にした。'],
  ['評価', 'B'],
];

const set = Object.keys(settings) as Setting[];

describe('a label that asks for a name at the head of the only form below a heading', () => {
  it.each(
    ['事業名', '取組項目', '取組事項', '施策名', '重点課題'].flatMap((label) =>
      set.map((setting) => [label, setting] as const),
    ),
  )('names the initiative: %s in %s; the heading is kept', (label, setting) => {
    const read = readBelow('個別シート', setting, form(label, '花壇の手入れ'));
    expect(read.initiatives).toEqual(['花壇の手入れ']);
    expect(read.goals).toEqual([1]);
    expect(read.told).toContain('remainder');
  });

  it('does behind a number and a section', () => {
    const pairs = [['整理番号', '3'] as const, ['担当課', '公園課'] as const];
    const read = readBelow('調書', 'terms', [...pairs, ...form('施策名', '花壇の手入れ')]);
    expect(read.initiatives).toEqual(['花壇の手入れ']);
  });

  it('does not with a sentence, or where it stands behind what is said', () => {
    const title = '花壇の手入れ';
    expect(readBelow(title, 'bold', form('施策名', '花を植える。')).initiatives).toEqual([title]);
    const turned: Pairs = [['目標', '20か所にする。'], ...form('施策名', '緑化').slice(0, 1)];
    expect(readBelow(title, 'bold', [...turned, ['成果', '植えた。']]).initiatives).toEqual([
      title,
    ]);
  });

  it.each(['取組', '主な取組', '施策'])(
    'does not with a word that may say what is done: %s',
    (label) => {
      const read = readBelow('花壇の手入れ', 'bold', form(label, '苗の育成'));
      expect(read.initiatives).toEqual(['花壇の手入れ']);
    },
  );
});

describe('labels that come again below one heading', () => {
  it.each(set)('begin the next initiative where the first asks for a name, in %s', (setting) => {
    const forms = [form('施策名', '花壇の手入れ'), form('施策名', '窓口の案内')];
    const read = readBelow('個別シート', setting, ...forms);
    expect(read.initiatives).toEqual(['花壇の手入れ', '窓口の案内']);
    expect(read.goals).toEqual([1, 1]);
  });
});
