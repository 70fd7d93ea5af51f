import { describe, expect, it } from 'vitest';
import { head, readBriefly } from '../read-briefly.ts';

const flowers = [
  '重点目標',
  '花壇の手入れ',
  '目標',
  '花を植える。',
  '成果',
  '植えた。',
  '評価',
  'A',
];
const water = ['重点目標', '水路の清掃', '目標', '網を張る。', '成果', '張った。', '評価', 'B'];
const expected = [
  { initiative: '花壇の手入れ', goals: ['花を植える。'], outcomes: ['植えた。'], rating: 'A' },
  { initiative: '水路の清掃', goals: ['網を張る。'], outcomes: ['張った。'], rating: 'B' },
];

/** Labels and their texts, two by two. */
const pairs = (texts: readonly string[], between: string, ...round: readonly [string, string]) =>
  texts
    .map((text, at) => (at % 2 === 0 ? round[0] + text + between : `${text}${round[1]}`))
    .join('');

describe('a word for goals that announces initiatives names them', () => {
  it.each([
    ['lines', '：', '', '\n'],
    ['brackets', '】', '【', '\n'],
  ])('in %s, where it stands again', (_how, between, before, behind) => {
    const forms = [flowers, water].map((texts) => pairs(texts, between, before, behind));
    expect(readBriefly(head + forms.join('\n'), 'sheet.txt').records).toEqual(expected);
    expect(readBriefly(head + forms[0], 'sheet.txt').records).toEqual([]);
  });

  it('in tables', () => {
    const table = (texts: readonly string[]) =>
      `<table>${pairs(texts, '</th><td>', '<tr><th>', '</td></tr>')}</table>`;
    expect(readBriefly(`${head}${table(flowers)}\n\n${table(water)}\n`).records).toEqual(expected);
  });

  it('not where little else is said, as of a department', () => {
    const table = `| 重点目標 | 花壇の手入れ |\n|---|---|\n| 主な取組 | 花を植える。 |\n| 職員数 | 3人 |\n`;
    expect(readBriefly(`${head}${table}`).records).toEqual([]);
  });
});
