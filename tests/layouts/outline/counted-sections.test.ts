import { describe, expect, it } from 'vitest';
import { head, readBriefly } from '../read-briefly.ts';

const entries =
  '1 花壇の手入れ\n目標：花を植える。\n評価：B\n2 水路の清掃\n目標：年4回行う。\n評価：A\n';

describe('a known word with the number behind that of the last title', () => {
  it('is a section of the sheet, and so is the next', () => {
    const text = `${head}${entries}3 今後の方針\n全体として続ける。\n4 課題\n人手が足りない。\n`;
    expect(readBriefly(text)).toEqual({
      records: [
        { no: '1', initiative: '花壇の手入れ', goals: ['花を植える。'], rating: 'B' },
        { no: '2', initiative: '水路の清掃', goals: ['年4回行う。'], rating: 'A' },
      ],
      remainder: [],
    });
  });

  it.each([
    ['the last initiative lacks it', `${entries.replace('評価：A\n', '')}3 評価\nA\n`, 'A'],
    ['its number goes on from no title', `${entries.replace('評価：A\n', '')}4 評価\nA\n`, 'A'],
  ])('is a label where %s', (_where, text, rating) => {
    expect(readBriefly(head + text).records[1]).toMatchObject({ rating });
  });

  it('is a label where it stands again', () => {
    const entry = (name: string): string =>
      `1 ${name}\n2 目標\n${name}を進める。\n3 成果\n${name}を終えた。\n\n`;
    expect(readBriefly(head + entry('花壇の手入れ') + entry('水路の清掃')).records).toMatchObject([
      { goals: ['花壇の手入れを進める。'], outcomes: ['花壇の手入れを終えた。'] },
      { goals: ['水路の清掃を進める。'], outcomes: ['水路の清掃を終えた。'] },
    ]);
  });
});
