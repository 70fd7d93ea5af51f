import { expect, it } from 'vitest';
import { readRows } from './read-rows.ts';

const form = (title: string, voice: string) => [
  '担当課|取組名',
  `花壇課|${title}`,
  '花の声|連絡先',
  `${voice}|案内係`,
  '目標|評価',
  '花を植える。|A',
];

it('an unknown label above no value is kept and told, unless it stands above one elsewhere', () => {
  const read = readRows(...form('花壇', 'よい。'), ...form('苗', ''));
  expect(read.records.map(({ initiative }) => initiative)).toEqual(['花壇', '苗']);
  expect(read.remainder).toEqual([]);
  const unread = readRows(...form('花壇', ''), ...form('苗', ''));
  expect(unread.records.map(({ initiative }) => initiative)).toEqual(['花壇', '苗']);
  expect(unread.remainder).toEqual(['花の声', '花の声']);
});
