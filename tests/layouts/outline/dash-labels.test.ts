import { expect, test } from 'vitest';
import { head, readBriefly } from '../read-briefly.ts';

const form = (dash: string): string =>
  [
    `1　花壇を直す\n・目標${dash}花壇を三つ直す\n・合言葉${dash}土と水\n・評価${dash}A`,
    `2　並木を剪る\n・目標${dash}並木を二列剪る\n・合言葉${dash}空と風\n・評価${dash}B`,
  ].join('\n\n');

test.each([' — ', '　―　', ' – ', ' - ', '　－　', '—'])(
  '%j between a label and its text belongs to neither',
  (dash) => {
    expect(readBriefly(head + form(dash), 'sheet.txt').records).toMatchObject([
      { no: '1', goals: ['花壇を三つ直す'], rating: 'A', extra: ['合言葉=土と水'] },
      { no: '2', goals: ['並木を二列剪る'], rating: 'B', extra: ['合言葉=空と風'] },
    ]);
  },
);

test('so it is behind a label in bold', () => {
  const text =
    '## 1 花壇を直す\n\n**目標** — 花壇を三つ直す\n\n**評価** — A\n\n## 2 並木を剪る\n\n**目標** — 並木を二列剪る\n\n**評価** — B\n';
  expect(readBriefly(head + text).records).toMatchObject([
    { goals: ['花壇を三つ直す'], rating: 'A' },
    { goals: ['並木を二列剪る'], rating: 'B' },
  ]);
});

test('a dash behind which nothing stands is what is printed', () => {
  const text =
    '1　花壇を直す\n目標　花壇を三つ直す\n実績　―\n\n2　並木を剪る\n目標　並木を剪る\n実績　—';
  expect(readBriefly(head + text, 'sheet.txt').records).toMatchObject([
    { outcomes: ['―'] },
    { outcomes: ['—'] },
  ]);
});
