import { describe, expect, it } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

const page = (...lines: readonly string[]): string =>
  `<h1>令和5年度 目標管理シート</h1>\n<p>【みどり部長 青柳 恵】</p>\n<p>${lines.join('<br>')}</p>\n`;

describe('a number in front of a label in the lines of a form', () => {
  it('is none of the text above, where a word behind one is known', () => {
    const text = page(
      '項目名：花壇の手入れ',
      '1 目標：花を植える。',
      '2 広報の工夫：友の会',
      '評価：B',
      '（3）課題：人手が足りない。',
    );
    expect(readBriefly(text, 'sheet.html')).toEqual({
      records: [
        {
          initiative: '花壇の手入れ',
          goals: ['花を植える。'],
          rating: 'B',
          issues: ['人手が足りない。'],
          extra: ['2 広報の工夫=友の会'],
        },
      ],
      remainder: [],
    });
  });

  it('is part of the text above where none is known', () => {
    const text = page(
      '項目名：花壇の手入れ',
      '取組内容：苗を配る。',
      '1 春：200本',
      '2 秋：100本',
      '評価：B',
    );
    expect(readBriefly(text, 'sheet.html').records).toEqual([
      {
        initiative: '花壇の手入れ',
        actions: ['苗を配る。', '1 春：200本', '2 秋：100本'],
        rating: 'B',
      },
    ]);
  });
});
