import { expect, test } from 'vitest';
import { head, readBriefly } from '../read-briefly.ts';

const records = [
  { goals: ['三つ直す。'], actions: ['土を入れる。'], outcomes: ['二つ直した。'] },
  { goals: ['二列剪る。'], actions: ['枝を落とす。'], outcomes: ['一列剪った。'] },
];

test('a label in bold with nothing behind it is read as where its text follows on the line', () => {
  const text = [
    '## 重点課題1 花壇を直す\n\n**目標：** 三つ直す。\n\n**事業内容：** \n\n土を入れる。\n\n**令和 5 年度の実績：** 二つ直した。',
    '## 重点課題2 並木を剪る\n\n**目標：** 二列剪る。\n\n**事業内容：** 枝を落とす。\n\n**令和 5 年度の実績：** \n\n一列剪った。',
  ].join('\n\n');
  expect(readBriefly(head + text).records).toMatchObject(records);
});

test('in plain text a label with spaces ends the list above', () => {
  const text = [
    '1　花壇を直す\n目標：三つ直す。\n事業内容：\n・土を入れる。\n令和 5 年度の実績：二つ直した。',
    '2　並木を剪る\n目標：二列剪る。\n事業内容：\n・枝を落とす。\n令和 5 年度の実績：一列剪った。',
  ].join('\n\n');
  expect(readBriefly(head + text, 'sheet.txt').records).toMatchObject(records);
});
