import { describe, expect, it } from 'vitest';
import { head, readBriefly } from '../read-briefly.ts';

/** Two initiatives whose labels are headings; the first has these lines below one of them. */
const sheet = (label: string, below: string): string =>
  `${head}## 重点課題1 花壇の手入れ\n\n### 目標\n\n花を植える。\n\n### ${label}\n\n${below}\n\n## 重点課題2 水路の清掃\n\n### 目標\n\n年4回行う。\n\n### ${label}\n\nA\n`;

describe('unknown headings below a heading that is a label', () => {
  it('are text of that, and so is what they head', () => {
    const below = '#### 苗\n\n300本を配った。\n\n#### 講座\n\n2回開いた。';
    expect(readBriefly(sheet('成果', below))).toMatchObject({
      records: [{ outcomes: ['苗', '300本を配った。', '講座', '2回開いた。'] }, {}],
      remainder: [],
    });
  });

  it('are labels themselves where a known word is set so', () => {
    const below = '#### 苗\n\n300本を配った。\n\n#### 課題\n\n人手が足りない。';
    expect(readBriefly(sheet('成果', below)).records[0]).toMatchObject({
      issues: ['人手が足りない。'],
      extra: ['苗=300本を配った。'],
    });
  });

  it('are kept where the label asks for a grade', () => {
    const below = 'B\n\n#### 理由\n\n雨が多かった。';
    expect(readBriefly(sheet('評価', below))).toMatchObject({
      records: [{ rating: 'B' }, { rating: 'A' }],
    });
  });

  it('end the initiative where they are no deeper', () => {
    const { records } = readBriefly(sheet('成果', '植えた。\n\n### 部の行事\n\n花の日。'));
    expect(records[0]).toMatchObject({ outcomes: ['植えた。'] });
  });
});
