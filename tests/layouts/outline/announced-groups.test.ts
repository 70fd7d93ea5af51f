import { expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';

it('groups at the depth of the heading that announces a list head its items', () => {
  const text = `# 平成28年度 部長の仕事と目標

【市民部長 河野 誠】

## ＜重点事業＞

## 政策1　支え合うまち

- 防災拠点の充実（交通課）

## 政策2　にぎわうまち

- 取組方針の策定（資産課）
- 緑地の整備（緑地課）
`;
  const { sheets } = parseSheets(text, { source: 'sheet.md' });
  const read = sheets.flatMap(({ records }) =>
    records.map(({ categories, initiative, section }) => [categories, initiative, section]),
  );
  expect(read).toEqual([
    [['政策1 支え合うまち'], '防災拠点の充実', '交通課'],
    [['政策2 にぎわうまち'], '取組方針の策定', '資産課'],
    [['政策2 にぎわうまち'], '緑地の整備', '緑地課'],
  ]);
});

it('Roman digits right above a word that numbers initiatives head them', () => {
  const item = (group: string, no: number, title: string) =>
    `${group}\n\n重点課題${no} ${title}\n${title}を町の人と進めます。\n\n`;
  const text = `令和5年度 組織目標\n\n【みどり部】\n\n【具体的な取り組み】\n\n${item('Ⅰ 花のまち', 1, '花壇')}${item('Ⅱ 水のまち', 2, '水路')}`;
  const { sheets } = parseSheets(text, { source: 'sheet.txt' });
  const read = sheets.flatMap(({ records }) =>
    records.map(({ categories, no, initiative }) => [...categories, no, initiative]),
  );
  expect(read).toEqual([
    ['Ⅰ 花のまち', '1', '花壇'],
    ['Ⅱ 水のまち', '2', '水路'],
  ]);
});

it('a lone numbered line heads the table of initiatives below, whatever is said of it', () => {
  const table = 'No.\t担当課\t事業名\t目標\t評価\n1\t花壇課\t花壇の手入れ\t花を増やす\tA\n';
  const text = `令和5年度 目標管理シート\n\n【みどり部長 青柳 恵】\n\n【具体的な取り組み】\n\n基本目標１ 花のまち\n\n計画に沿って花を増やしています。\n\n${table}`;
  const { sheets } = parseSheets(text, { source: 'sheet.txt' });
  expect(sheets.flatMap(({ records }) => records.map(({ initiative }) => initiative))).toEqual([
    '花壇の手入れ',
  ]);
  expect(sheets[0]?.remainder).toEqual(['計画に沿って花を増やしています。']);
});
