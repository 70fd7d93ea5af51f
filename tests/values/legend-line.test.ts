import { expect, it } from 'vitest';
import { readLegendLine } from '../../src/values/legend-line.ts';

const meaningsOf = (text: string) => readLegendLine(text).map(({ meaning }) => meaning);

it('the end of a sentence about grades is no part of the last meaning in brackets', () => {
  expect(meaningsOf('※評価は、A（達成した）、B（途中である）で表しています。')).toEqual([
    '達成した',
    '途中である',
  ]);
  expect(meaningsOf('評価：「A」（達成）、「B」（途中）の2段階とする。')).toEqual(['達成', '途中']);
});

it('without brackets round each other meaning, or with more brackets behind it, it stays', () => {
  expect(meaningsOf('A：達成、B：（途中）でもよい')[1]).toBe('（途中）でもよい');
  expect(meaningsOf('A（達成）、B（途中）で（再掲）')[1]).toBe('（途中）で（再掲）');
});

it.each([
  '※評価は、A：上回った、B：およそ達した、C：下回った の3段階です。',
  'A：上回った、B：およそ達した、C：下回ったで評価します。',
])('takes the end of the sentence for none of the last meaning: %s', (line) => {
  expect(readLegendLine(line).map(({ meaning }) => meaning)).toEqual([
    '上回った',
    'およそ達した',
    '下回った',
  ]);
});
