import { expect, it } from 'vitest';
import { readPipeRows } from './read-pipe-rows.ts';

it.each([
  ['１．', '1'],
  ['（２）', '2'],
  ['3)', '3'],
  ['Ⅰ-1-(2)', 'Ⅰ-1-(2)'],
  ['2（新規）', '2（新規）'],
])('the number cell %s is read as %s', (cell, no) => {
  const { records } = readPipeRows(
    'No|取組項目|目標',
    `${cell}|花壇の手入れ|花を植える。`,
    '9|橋の点検|橋を見る。',
  );
  expect(records[0]?.no).toBe(no);
});
