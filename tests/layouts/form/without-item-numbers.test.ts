import { expect, it } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

const head = '<h1>みどり部　令和5年度　目標管理シート</h1>\n';
const form = (...pairs: readonly (readonly [string, string])[]) =>
  `<table>${pairs.map(([label, value]) => `<tr><th>${label}</th><td>${value}</td></tr>`).join('')}</table>\n`;
const records = (text: string) => readBriefly(head + text, 'sheet.html').records;

it('numbered words for texts behind the name of an initiative are labels of its fields', () => {
  const one = form(
    ['事業名', '花壇'],
    ['目標①', '植える'],
    ['目標②', '守る'],
    ['実績①', '植えた'],
    ['実績②', '守った'],
    ['課題1', '人手'],
    ['課題2', '費用'],
    ['評価', 'B'],
  );
  expect(records(one + form(['事業名', '生垣'], ['取組1', '刈る'], ['評価', 'A']))).toEqual([
    {
      initiative: '花壇',
      goals: ['植える', '守る'],
      outcomes: ['植えた', '守った'],
      issues: ['人手', '費用'],
      rating: 'B',
    },
    { initiative: '生垣', actions: ['刈る'], rating: 'A' },
  ]);
});

it('numbers behind which labels come again, or in front of a name, begin initiatives', () => {
  const own = (no: number, title: string, grade: string) =>
    [
      [`重点目標${no}`, title],
      ['取組', '水をやる'],
      ['評価', grade],
    ] as const;
  expect(records(form(...own(1, '花を植える', 'B'), ...own(2, '木を植える', 'A')))).toEqual([
    { no: '1', initiative: '花を植える', actions: ['水をやる'], rating: 'B' },
    { no: '2', initiative: '木を植える', actions: ['水をやる'], rating: 'A' },
  ]);
});
