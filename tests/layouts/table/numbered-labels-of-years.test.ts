import { expect, it } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

const title = '# 令和5年度 目標管理シート\n\n';
const form = (...rows: readonly string[]) =>
  `| ${rows[0]} |\n|---|---|\n| ${rows.slice(1).join(' |\n| ')} |\n`;

it.each(['(4) 令和6年度の取組', '【令和6年度の取組】', '④令和6年度の取組'])(
  '%s speaks of the year to come',
  (label) => {
    const { records } = readBriefly(
      title +
        form(
          '(1) 取組名 | 花壇',
          '(2) 目標 | 植える。',
          '(3) 成果 | 植えた。',
          `${label} | 種をまく。`,
        ),
    );
    expect(records).toEqual([
      {
        initiative: '花壇',
        goals: ['植える。'],
        outcomes: ['植えた。'],
        nextSteps: ['種をまく。'],
      },
    ]);
  },
);

it('a dash says nothing of what a label is', () => {
  const own = (name: string, status: string) =>
    `取組名：${name}\n目標：植える。\n達成状況：${status}\n\n`;
  const { records } = readBriefly(
    `令和5年度 目標管理シート\n\n${own('花壇', '2か所に植え終えた。')}${own('生垣', '―')}`,
    'sheet.txt',
  );
  expect(records[0]?.outcomes).toEqual(['2か所に植え終えた。']);
});
