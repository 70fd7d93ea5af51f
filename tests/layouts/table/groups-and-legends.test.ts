import { describe, expect, it } from 'vitest';
import { readRows } from './read-rows.ts';

const head = 'No.|課名|事業名|目標|評価';
const noSections = 'No.|事業名|目標|評価';

describe('a name alone in its row that ends as a facility does', () => {
  it('is a group above rows that name other sections', () => {
    const { records, remainder } = readRows(
      head,
      '開かれた市役所||||',
      '1|花壇課|花壇|植える。|A',
      '水辺の名所||||',
      '2|水路課|水路|流す。|B',
    );
    expect(records.map(({ section, categories }) => [section, categories])).toEqual([
      ['花壇課', ['開かれた市役所']],
      ['水路課', ['水辺の名所']],
    ]);
    expect(remainder).toEqual([]);
  });

  it('is one among others set alike that are no names', () => {
    const { records } = readRows(
      noSections,
      '◆花のまち|||',
      '1|花壇|植える。|A',
      '◆開かれた市役所|||',
      '2|水路|流す。|B',
    );
    expect(records.map(({ categories }) => categories)).toEqual([
      ['◆花のまち'],
      ['◆開かれた市役所'],
    ]);
  });

  it('is a section among sections', () => {
    const { records } = readRows(
      noSections,
      '【花壇課】|||',
      '1|花壇|植える。|A',
      '【中央図書館】|||',
      '2|本棚|直す。|B',
    );
    expect(records.map(({ section }) => section)).toEqual(['花壇課', '中央図書館']);
  });

  it('is a section behind its label', () => {
    const { records, remainder } = readRows(
      noSections,
      '担当課：花壇課|||',
      '1|花壇|植える。|A',
      '担当課：中央図書館|||',
      '2|本棚|直す。|B',
    );
    expect(records.map(({ section }) => section)).toEqual(['花壇課', '中央図書館']);
    expect(records.some(({ categories }) => categories !== undefined)).toBe(false);
    expect(remainder).toEqual([]);
  });
});

describe('a row that explains the grades', () => {
  const legend = [
    { rating: 'A', meaning: '達成した' },
    { rating: 'B', meaning: '一部達成した' },
    { rating: 'C', meaning: '達成していない' },
  ];

  it.each([
    ['in cells of its own behind 凡例', '凡例|A：達成した|B：一部達成した|C：達成していない|'],
    ['in one cell', '※評価　A：達成した　B：一部達成した　C：達成していない||||'],
  ])('%s is the legend', (_, row) => {
    const { sheets, records, remainder } = readRows(head, '1|花壇課|花壇|植える。|A', row);
    expect(sheets[0]?.ratingLegend).toEqual(legend);
    expect(records).toHaveLength(1);
    expect(remainder).toEqual([]);
  });
});

describe('of two words that may name the initiative', () => {
  it('the one that repeats groups, whatever other columns stand between', () => {
    const { records } = readRows(
      '政策|No.|課名|施策名|目標',
      '花のまち|1|花壇課|花壇|植える。',
      '花のまち|2|水路課|水路|流す。',
      '水のまち|3|水路課|池|掃く。',
    );
    expect(records.map(({ initiative, categories }) => [initiative, categories])).toEqual([
      ['花壇', ['花のまち']],
      ['水路', ['花のまち']],
      ['池', ['水のまち']],
    ]);
  });
});
