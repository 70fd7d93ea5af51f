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
