import { expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

const records = '1 花壇を増やす\n目標：20か所\n評価：A\n\n2 道を直す\n目標：3件\n評価：B\n';

function sheetOf(text: string, source = 'sheet.txt') {
  const { sheets, messages } = parseSheets(text, { source });
  const [sheet] = sheets;
  if (!sheet || sheets.length > 1) throw new Error('one sheet expected');
  return { ...sheet, count: sheet.records.length, rules: messages.map(({ ruleId }) => ruleId) };
}

it('the name of a head is all of his line: a greeting below is none of it', () => {
  const { heads, remainder, count } = sheetOf(
    `令和5年度　みどり部の目標\n部長　青柳 恵\n\nみどり部は、花を育てています。\n\n${records}`,
  );
  expect(heads).toEqual([{ title: '部長', name: '青柳 恵' }]);
  expect(remainder).toEqual(['みどり部は、花を育てています。']);
  expect(count).toBe(2);
});

it('a head bears the municipality in front of his department', () => {
  const { department, municipality, heads } = sheetOf(
    `令和5年度の目標\n星見市港湾部長　青柳　恵\n\n${records}`,
  );
  expect([municipality, department]).toEqual(['星見市', '港湾部']);
  expect(heads[0]?.title).toBe('星見市港湾部長');
});

it.each(['評価年度：令和2年度\n対象年度：令和元年度', '対象年度：令和元年度\n評価年度：令和2年度'])(
  'of two labelled years the object is meant: %s',
  (labels) => {
    expect(sheetOf(`事務事業評価シート\n${labels}\n\n${records}`).fiscalYear).toBe(2019);
  },
);

it('where the object cannot be read, the year of the evaluation does not stand in', () => {
  const { fiscalYear, rules } = sheetOf(
    `事務事業評価シート\n評価年度：令和2年度\n対象年度：令和〇年度\n\n${records}`,
  );
  expect(fiscalYear).toBeNull();
  expect(rules).toContain('unread-year');
});

it.each(['令和元年度事業分', '令和元年度決算', '令和元年度分'])(
  '%s below the title is the year',
  (line) => {
    expect(sheetOf(`# 事務事業評価シート\n\n${line}\n\n${records}`, 's.md').fiscalYear).toBe(2019);
    const both = sheetOf(`# 令和2年度 事務事業評価シート\n\n${line}\n\n${records}`, 's.md');
    expect(both.fiscalYear).toBe(2019);
  },
);

it('a labelled year above a numbered form is the sheet’s', () => {
  const form = '① 事業名：花壇\n② 担当課：公園課\n③ 目標：20か所\n④ 総合評価：B\n';
  const { fiscalYear, metadata, count } = sheetOf(
    `事務事業評価シート\n\n評価対象年度：令和3年度\n${form}`,
  );
  expect(fiscalYear).toBe(2021);
  expect(metadata).toEqual([{ group: null, label: '評価対象年度', value: '令和3年度' }]);
  expect(count).toBe(1);
});

it('a year in front of each initiative is a label of these', () => {
  const one = (year: string): string =>
    `年度：${year}\n事業名：花壇${year}\n目標：20か所\n評価：A\n`;
  const { fiscalYear, count } = sheetOf(`評価シート\n\n${one('令和3年度')}\n${one('令和4年度')}`);
  expect([fiscalYear, count]).toEqual([null, 2]);
});

it.each(['目標と実績（令和5年度）　港湾局', '目標と実績　令和5年度　港湾局'])(
  '%s is a title, and no label with its text',
  (title) => {
    const { fiscalYear, department, metadata } = sheetOf(`${title}\n\n${records}`);
    expect([fiscalYear, department, metadata]).toEqual([2023, '港湾局', []]);
  },
);

it('a heading that announces initiatives is no title below a name with the year and department', () => {
  const { title, department, remainder } = sheetOf(
    `# 令和6年度 部長宣言（港湾局）\n\n## 令和6年度の重点取組\n\n${records}`,
    's.md',
  );
  expect([title, department]).toEqual(['令和6年度 部長宣言（港湾局）', '港湾局']);
  expect(remainder).toEqual([]);
});
