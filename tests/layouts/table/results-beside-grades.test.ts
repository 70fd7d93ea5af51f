import { expect, it } from 'vitest';
import { readRows } from './read-rows.ts';

it('short results beside a column of grades are outcomes', () => {
  const { records, warnings } = readRows(
    'No.|重点課題|目標|達成状況|評価',
    '1|花壇の手入れ|年度内に植える|3月に植えた|A',
    '2|水路の清掃|80％|76％|B',
    '3|花の案内人|5人|3人|C',
  );
  expect(records.map(({ outcomes, rating, ratings }) => [outcomes, rating, ratings])).toEqual([
    [['3月に植えた'], 'A', undefined],
    [['76％'], 'B', undefined],
    [['3人'], 'C', undefined],
  ]);
  expect(warnings).toEqual([]);
});

it('steps and unknown words beside a column of grades stay ratings', () => {
  const { records } = readRows(
    'No.|重点課題|目標|一次評価|評価',
    '1|花壇の手入れ|植える。|レベル3|A',
    '2|水路の清掃|さらう。|レベル2|B',
  );
  expect(records.map(({ outcomes, rating }) => [outcomes, rating])).toEqual([
    [undefined, 'A'],
    [undefined, 'B'],
  ]);
});
