import { describe, expect, it } from 'vitest';
import { head, readBriefly } from '../read-briefly.ts';

const sheet = (first: string, second: string): string =>
  `${head}### 1 花壇の手入れ\n\n${first}\n\n目標：花を植える。\n\n### 2 水路の清掃\n\n${second}\n\n目標：年4回行う。\n`;

describe('a label and a section in brackets by themselves', () => {
  it.each([
    ['（担当課：花壇課）', '（担当課：水路課）'],
    ['【所属：花壇課】', '【所属：水路課】'],
    ['［担当：花壇課］', '［担当：水路課］'],
  ])('are the section of the title above: %s', (first, second) => {
    expect(readBriefly(sheet(first, second))).toEqual({
      records: [
        { no: '1', section: '花壇課', initiative: '花壇の手入れ', goals: ['花を植える。'] },
        { no: '2', section: '水路課', initiative: '水路の清掃', goals: ['年4回行う。'] },
      ],
      remainder: [],
    });
  });

  it('are that of the title above where another title follows', () => {
    const text = `${head}重点課題1　花壇の手入れ\n（担当課：花壇課）\n花を植える。\n\n重点課題2　水路の清掃\n（担当課：水路課）\n年4回行う。\n`;
    expect(readBriefly(text).records).toEqual([
      { no: '1', section: '花壇課', initiative: '花壇の手入れ', goals: ['花を植える。'] },
      { no: '2', section: '水路課', initiative: '水路の清掃', goals: ['年4回行う。'] },
    ]);
  });

  it('head the title right below, where no initiative is open', () => {
    const text = `${head}（担当課：花壇課）\n1 花壇の手入れ\n目標：花を植える。\n評価：B\n`;
    expect(readBriefly(text)).toMatchObject({
      records: [{ section: '花壇課', initiative: '花壇の手入れ' }],
      remainder: [],
    });
  });
});

describe('other pairs in brackets are a remark', () => {
  it.each(['（担当課：未定。）', '（目標：20か所）', '（単位：千円）'])('%s', (text) => {
    const { records, remainder } = readBriefly(sheet(text, text));
    expect(records.map(({ section }) => section)).toEqual([undefined, undefined]);
    expect(remainder).toEqual([text, text]);
  });
});
