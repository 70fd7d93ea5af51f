import { describe, expect, it } from 'vitest';
import { readRows } from './read-rows.ts';

describe('a number in front of a label', () => {
  it.each([
    ['①', '②', '③', '④'],
    ['【1】', '【2】', '【3】', '【4】'],
    ['(1)', '(2)', '(3)', '(4)'],
    ['1.', '2.', '3.', '4.'],
  ])('changes nothing: %s', (...marks) => {
    const labels = ['事業名', '目標', '成果', '次年度の取組'];
    const values = ['花壇', '植える。', '植えた。', '広げる。'];
    const { records, warnings } = readRows(
      ...labels.map((label, at) => `${marks[at] ?? ''}${label}|${values[at] ?? ''}`),
    );
    const [goal = '', outcome = '', next = ''] = values.slice(1);
    expect(records).toEqual([
      { initiative: '花壇', goals: [goal], outcomes: [outcome], nextSteps: [next] },
    ]);
    expect(warnings).toEqual([]);
  });
});
