import { describe, expect, it } from 'vitest';
import { readRows } from './read-rows.ts';

describe('a row of a known label and one that nobody knows', () => {
  it('stands above its values where it comes again above others', () => {
    const { records } = readRows(
      '事務事業名|市民への約束',
      '花壇|苗を絶やさない。',
      '',
      '目標|植える。',
      '評価|B',
      '',
      '事務事業名|市民への約束',
      '水路|水を澄ませる。',
      '',
      '目標|流す。',
      '評価|A',
    );
    expect(records).toEqual([
      {
        initiative: '花壇',
        goals: ['植える。'],
        rating: 'B',
        extra: ['市民への約束=苗を絶やさない。'],
      },
      {
        initiative: '水路',
        goals: ['流す。'],
        rating: 'A',
        extra: ['市民への約束=水を澄ませる。'],
      },
    ]);
  });

  it('is a label and its value where it does not', () => {
    const { records } = readRows('事務事業名|花壇', '市民の声|よい。', '目標|植える。');
    expect(records[0]).toMatchObject({ initiative: '花壇', goals: ['植える。'] });
  });
});

describe('labels and values of merged cells, repeated beside each other', () => {
  it.each([
    ['成果', '植えた。', { outcomes: ['植えた。'] }],
    ['評価', 'B', { rating: 'B' }],
  ])('are read once: %s', (label, value, read) => {
    const { records, remainder } = readRows(
      'No.|項目|担当課',
      '1|花壇|花壇課',
      `目標|${label}|${label}`,
      `植える。|${value}|${value}`,
    );
    const own = { no: '1', section: '花壇課', initiative: '花壇', goals: ['植える。'] };
    expect(records).toEqual([{ ...own, ...read }]);
    expect(remainder).toEqual([]);
  });

  it('are read each where the values differ', () => {
    const { records } = readRows(
      'No.|項目|担当課',
      '1|花壇|花壇課',
      '目標|評価|評価',
      '植える。|B|A',
    );
    expect(records[0]?.ratings).toEqual(['評価=B', '評価=A']);
  });
});
