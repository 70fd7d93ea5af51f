import { describe, expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

const initiatives = (from: number): string =>
  [from, from + 1]
    .map((no) => `${no}．花壇${no}の手入れ\n（目標）花を植える。\n（成果）植えた。\n\n`)
    .join('');

function departmentsIn(text: string, source = 'sheet.txt'): (string | null)[][] {
  const { sheets } = parseSheets(text, { source });
  return sheets.map(({ department, records }) => [
    department,
    ...records.map(({ no }) => no ?? ''),
  ]);
}

describe('a known word with the year of the title above begins no sheet', () => {
  it('as a label of each initiative', () => {
    const text = [1, 2].map(
      (no) =>
        `${no}　花壇${no}の手入れ\n【目標】\n花を植える。\n【令和5年度の取組結果】\n植えた。\n【評価】\nA\n\n`,
    );
    expect(
      departmentsIn(`令和5年度 みどり部の重点目標\n\n【みどり部長　青柳 恵】\n\n${text.join('')}`),
    ).toEqual([['みどり部', '1', '2']]);
  });

  it('as a heading below a department', () => {
    const items = [1, 2].map((no) => `#### ${no} 花壇${no}の手入れ\n\n目標：花を植える。\n\n`);
    expect(
      departmentsIn(
        `# 令和5年度 各部の経営方針\n\n## みどり部\n\n### 令和5年度の重点取組\n\n${items.join('')}`,
      ),
    ).toEqual([['みどり部', '1', '2']]);
  });
});

describe('the name of a unit is a department', () => {
  it.each([
    ['behind the label of one', '部局名：総務部', '部局名：中区'],
    ['in the brackets of one', '【総務部】', '【中区】'],
    ['in the brackets of one', '【総務部】', '【デジタル推進室】'],
    ['behind the sign of one', '■総務部', '■保健所'],
    ['with nothing else, as one stands', '総務部', '中央図書館'],
  ])('%s', (_how, first, second) => {
    const [one = '', other = ''] = [first, second].map((text) =>
      text.replace(/^.*：|[【】■]/gu, ''),
    );
    expect(
      departmentsIn(
        `令和5年度 部長の仕事目標\n\n${first}\n\n${initiatives(1)}${second}\n\n${initiatives(1)}`,
      ),
    ).toEqual([
      [one, '1', '2'],
      [other, '1', '2'],
    ]);
  });

  it.each([
    [
      '# 令和5年度 組織目標\n\n## 地域振興センター\n\n部の目標：声を生かす。\n\n',
      '地域振興センター',
    ],
    ['# 令和5年度 組織目標\n\n## Ⅰ 財政局\n\n部の目標：声を生かす。\n\n', '財政局'],
    ['# 令和5年度 組織目標\n\n中区\n\n', '中区'],
    ['# 令和5年度 組織目標\n\n【保健所】\n\n', '保健所'],
  ])('where it heads the sheet: %j', (head, department) => {
    expect(departmentsIn(`${head}${initiatives(1)}`, 'sheet.md')).toEqual([[department, '1', '2']]);
  });

  it.each([
    ['sections set so', '【総務課】', '【案内室】'],
    ['a title of the department', null, '### 商工室'],
  ])('not beside %s', (_what, section, line) => {
    const title = section === null ? '# 令和5年度 みどり部の組織目標' : '# 令和5年度 組織目標';
    const text = `${title}\n\n${section === null ? '' : `${section}\n\n${initiatives(1)}`}${line}\n\n${initiatives(3)}`;
    const { sheets } = parseSheets(text, { source: 'sheet.md' });
    expect(sheets.map(({ department }) => department)).toEqual([
      section === null ? 'みどり部' : null,
    ]);
  });
});

describe('the first line with a year names the document', () => {
  it.each([
    '令和4年度（2022年度）　運営計画書',
    '令和5(2023)年度 仕事宣言',
    '仕事宣言【令和5年度】',
    '仕事宣言 令和5年度',
  ])('%s', (title) => {
    const { sheets } = parseSheets(`${title}\n\n総務部\n\n${initiatives(1)}`, { source: 'a.txt' });
    expect(sheets.map((sheet) => [sheet.title, sheet.fiscalYear])).toEqual([
      [title.replace('　', ' '), /4年度/.test(title) ? 2022 : 2023],
    ]);
  });

  it('and no label with its text, no number with its word, no link to a file', () => {
    const body = `1．花壇の手入れ\n（１）年度目標\n花を植える。\n（２）成果\n植えた。\n2．橋\n〔年度目標〕令和9年度までに渡し、直す。\n`;
    const { sheets } = parseSheets(
      `令和5年度 部長の仕事目標\n\n総務部\n\n${body}\n令和5年度 目標管理シート（PDF：155KB）\n`,
      { source: 'a.txt' },
    );
    expect(sheets.map((sheet) => [sheet.title, sheet.fiscalYear])).toEqual([
      ['令和5年度 部長の仕事目標', 2023],
    ]);
  });
});
