import { describe, expect, it } from 'vitest';
import { parseSheets } from '../../../src/parse-sheets.ts';
import { head, readBriefly } from '../read-briefly.ts';

/** Initiatives with a known label at each end, and texts below unknown ones. */
const initiatives = (label: (text: string) => string): string =>
  ['花壇の手入れ', '水路の清掃']
    .map((title, at) =>
      [
        `## ${title}`,
        `担当：花壇${at}課`,
        label('ことしの約束'),
        `年${at + 4}回行う。`,
        label('やったこと'),
        `${at + 4}回行った。`,
        '評価：A',
      ].join('\n\n'),
    )
    .join('\n\n');

describe('lines set off without a known word that stand again in each initiative are labels', () => {
  const expected = [
    {
      section: '花壇0課',
      initiative: '花壇の手入れ',
      rating: 'A',
      extra: ['ことしの約束=年4回行う。', 'やったこと=4回行った。'],
    },
    {
      section: '花壇1課',
      initiative: '水路の清掃',
      rating: 'A',
      extra: ['ことしの約束=年5回行う。', 'やったこと=5回行った。'],
    },
  ];

  it.each([
    ['in bold', (text: string) => `**${text}**`],
    ['as headings', (text: string) => `### ${text}`],
    ['in brackets', (text: string) => `【${text}】`],
    ['behind a sign', (text: string) => `■${text}`],
  ])('%s', (_how, label) => {
    const text = head + initiatives(label);
    expect(readBriefly(text).records).toEqual(expected);
    const told = parseSheets(text).messages.map(({ ruleId }) => ruleId);
    expect(told).toContain('unknown-header');
  });

  it('but not where they head the titles: these are groups', () => {
    const group = (name: string, no: number) =>
      `**${name}**\n\n${no} 花壇${no}の手入れ\n\n目標：花を植える。\n結果：${no}か所に植えた。\n\n`;
    const part = group('美しいまち', 1) + group('楽しいまち', 2);
    const { sheets } = parseSheets(
      `# 令和5年度 目標\n\n## みどり部\n\n${part}## みず部\n\n${part}`,
    );
    const found = sheets.flatMap(({ records }) => records.map(({ categories }) => categories));
    expect(found).toEqual([['美しいまち'], ['楽しいまち'], ['美しいまち'], ['楽しいまち']]);
  });
});
