import { expect, it } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

const title = '令和5年度 事務事業評価シート\n\n【みどり部長 青柳 恵】\n\n';

const form = (name: string, cheer: string) =>
  `①取組項目：${name}\n②所管課：公園課\n③合言葉：${cheer}\n④目標：植える。\n⑤成果：\n⑥評価：A\n\n`;

it('numbers that count the labels of each form number no initiative, and make a label of an unknown word', () => {
  const { records } = readBriefly(
    `${title}${form('花壇', 'みんなで')}${form('生垣', 'ゆっくりと')}`,
    'sheet.txt',
  );
  const own = { section: '公園課', goals: ['植える。'], rating: 'A' };
  expect(records).toEqual([
    { ...own, initiative: '花壇', extra: ['合言葉=みんなで'] },
    { ...own, initiative: '生垣', extra: ['合言葉=ゆっくりと'] },
  ]);
});

it('numbers that count one word count what it names', () => {
  const { records } = readBriefly(
    `${title}1 取組名：花壇\n目標：植える。\n\n2 取組名：生垣\n目標：刈る。\n\n3 取組名：橋\n目標：渡す。\n`,
    'sheet.txt',
  );
  expect(records.map(({ no, initiative }) => [no, initiative])).toEqual([
    ['1', '花壇'],
    ['2', '生垣'],
    ['3', '橋'],
  ]);
});
