import { expect, test } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

const read = (text: string) =>
  readBriefly(`令和5年度 施策評価シート\n\n${text}`, 'sheet.txt').records;
const form = (name: string): string =>
  `①取組名：${name}\n②担当課：花壇課\n③心がけ：ていねいに植える。\n④達成目標：三百本を植える。\n⑤評価：A\n\n`;

test('an unknown label in the midst of numbered ones opens an entry of its own', () => {
  const own = { section: '花壇課', goals: ['三百本を植える。'], rating: 'A' };
  expect(read(form('花壇の手入れ') + form('並木の剪定'))).toEqual([
    { initiative: '花壇の手入れ', ...own, extra: ['心がけ=ていねいに植える。'] },
    { initiative: '並木の剪定', ...own, extra: ['心がけ=ていねいに植える。'] },
  ]);
});

test('a colon in a numbered title makes no label', () => {
  const title = (no: string, name: string): string => `${no}花壇：${name}\n【目標】\n植える。\n\n`;
  expect(read(title('①', '春の手入れ') + title('②', '秋の手入れ'))).toMatchObject([
    { no: '①', initiative: '花壇：春の手入れ' },
    { no: '②', initiative: '花壇：秋の手入れ' },
  ]);
});
