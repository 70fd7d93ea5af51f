import { describe, expect, it } from 'vitest';
import { head, readBriefly } from '../read-briefly.ts';

const form = (...rows: readonly string[]): string =>
  `| ${rows[0]} |\n|---|---|\n${rows
    .slice(1)
    .map((row) => `| ${row} |\n`)
    .join('')}\n`;

const first = form('担当課 | 花壇課', '目標 | 花を植える。', '評価 | B');
const second = form('担当課 | 水路課', '目標 | 年4回行う。', '評価 | A');

describe('a numbered line above a table of labels that names no initiative is its title', () => {
  const expected = [
    {
      no: '1',
      section: '花壇課',
      initiative: '花壇の手入れ',
      goals: ['花を植える。'],
      rating: 'B',
    },
    { no: '2', section: '水路課', initiative: '水路の清掃', goals: ['年4回行う。'], rating: 'A' },
  ];

  it.each([
    ['a heading', '### 1 ', '### 2 '],
    ['a line', '（1）', '（2）'],
  ])('as %s', (_how, one, two) => {
    const text = `${head}${one}花壇の手入れ\n\n${first}${two}水路の清掃\n\n${second}`;
    expect(readBriefly(text)).toEqual({ records: expected, remainder: [] });
  });

  it('by itself, where the first label may name one and has statements', () => {
    const actions = form('担当課 | 花壇課', '主な取組 | ・苗を配る。', '評価 | B');
    expect(readBriefly(`${head}### 1 花壇の手入れ\n\n${actions}`).records).toEqual([
      {
        no: '1',
        section: '花壇課',
        initiative: '花壇の手入れ',
        actions: ['苗を配る。'],
        rating: 'B',
      },
    ]);
  });

  it('without a number where it is set off and a label recurs', () => {
    const text = `${head}**花壇の手入れ**\n\n${first}**水路の清掃**\n\n${second}`;
    expect(readBriefly(text).records).toEqual(expected.map(({ no: _, ...record }) => record));
  });

  it('above the parts of a form, each below a heading of its own', () => {
    const parts = (section: string, goal: string, rating: string): string =>
      `#### 1 概要\n\n${form(`担当課 | ${section}`, '期間 | 通年')}#### 2 成果\n\n${form(`目標 | ${goal}`, `評価 | ${rating}`)}`;
    const one = parts('花壇課', '花を植える。', 'B');
    const two = parts('水路課', '年4回行う。', 'A');
    const text = `${head}## 1 花壇の手入れ\n\n${one}## 2 水路の清掃\n\n${two}`;
    const extra = ['期間=通年'];
    expect(readBriefly(text).records).toEqual(expected.map((record) => ({ ...record, extra })));
  });

  it('above rows of tabs', () => {
    const text = `${head}（1）花壇の手入れ\n目標\t花を植える。\n評価\tB\n（2）水路の清掃\n目標\t年4回行う。\n評価\tA\n`;
    expect(readBriefly(text, 'sheet.txt').records).toMatchObject([
      { initiative: '花壇の手入れ', goals: ['花を植える。'], rating: 'B' },
      { initiative: '水路の清掃', goals: ['年4回行う。'], rating: 'A' },
    ]);
  });
});

describe('a line above a table of labels is no title', () => {
  it.each([
    ['by itself', `### 上半期\n\n${first}`],
    [
      'where no label recurs',
      `### 年度当初\n\n${form('目標 | 花を植える。', '内容 | 配る。')}### 年度末\n\n${form('成果 | 配った。', '評価 | B')}`,
    ],
    ['where nothing sets it off', `花壇の手入れ\n\n${first}水路の清掃\n\n${second}`],
  ])('without a number %s', (_how, text) => {
    expect(readBriefly(`${head}${text}`).records).toEqual([]);
  });

  it('where the document names no sheet', () => {
    const text = `# 花だより\n\n### 1 春の花\n\n${form('内容 | 花を見る。', '期間 | 4月')}### 2 夏の花\n\n${form('内容 | 池を見る。', '期間 | 7月')}`;
    expect(readBriefly(text).records).toEqual([]);
  });

  it('where the tables have a name of their own', () => {
    const named = (name: string): string => form(`事業名 | ${name}`, '目標 | 花を植える。');
    const text = `${head}### 1 春\n\n${named('花壇の手入れ')}### 2 夏\n\n${named('水路の清掃')}`;
    expect(readBriefly(text).records.map(({ initiative }) => initiative)).toEqual([
      '花壇の手入れ',
      '水路の清掃',
    ]);
  });
});
