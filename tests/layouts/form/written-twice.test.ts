import { describe, expect, it } from 'vitest';
import { head, readBriefly } from '../read-briefly.ts';

const formOf = (...rows: readonly string[]): ReturnType<typeof readBriefly> =>
  readBriefly(
    `${head}${rows.map((row) => `${row.replaceAll('|', '\t')}\n`).join('')}`,
    'sheet.txt',
  );

const wide = '目標|花壇を20か所にする。|花壇を20か所にする。';

describe('a text in both columns of a merged cell', () => {
  it('is read once, however short it is', () => {
    expect(formOf('事業名|花壇|花壇', '担当課|花壇課|花壇課', '成果|植えた。|植えた。')).toEqual({
      records: [{ section: '花壇課', initiative: '花壇', outcomes: ['植えた。'] }],
      remainder: [],
    });
  });

  it('may be a grade where other rows show that they are written so', () => {
    expect(formOf('事業名|花壇|花壇', wide, '達成度|B|B')).toEqual({
      records: [{ initiative: '花壇', goals: ['花壇を20か所にする。'], rating: 'B' }],
      remainder: [],
    });
    expect(formOf('事業名|花壇', '目標|植える。', '達成度|B|B').remainder).toEqual(['B']);
  });
});

describe('a text behind a grade', () => {
  it('is kept under the label of that', () => {
    expect(
      formOf('事業名|花壇|', '必要性|B|声が多い。', '目標|植える。|', '評価|A|早かった。'),
    ).toEqual({
      records: [
        {
          initiative: '花壇',
          goals: ['植える。'],
          rating: 'A',
          extra: ['必要性=声が多い。', '評価=早かった。'],
        },
      ],
      remainder: [],
    });
  });

  it('is left over where it is a grade itself', () => {
    expect(formOf('事業名|花壇|', '目標|植える。|', '達成度|A|C').remainder).toEqual(['C']);
  });
});
