import { describe, expect, it } from 'vitest';
import { keyEvidence } from '../../../src/layouts/form/key-evidence.ts';
import type { RowReading } from '../../../src/layouts/form/row-reading.ts';
import { rowReadings } from '../../../src/layouts/form/row-readings.ts';
import { printed, tableOf } from './read-table.ts';

/** The readings of the first row, the best first. */
function readingsOf(...rows: readonly string[]): readonly RowReading[] {
  const { table, desk } = tableOf(...rows);
  const readings = rowReadings(table, 0, keyEvidence(table, 0, desk));
  return readings.toSorted((a, b) => b.score - a.score);
}

const pairsOf = (reading: RowReading | undefined) =>
  reading?.pairs.map(({ key, value }) => [printed(key), printed(value)]);

const bestOf = (...rows: readonly string[]) => readingsOf(...rows)[0];

describe('a row is read', () => {
  it('as labels left of their values', () => {
    const best = bestOf('項目|花壇の手入れ|評価|A');
    expect(pairsOf(best)).toEqual([
      ['項目', '花壇の手入れ'],
      ['評価', 'A'],
    ]);
    expect(best?.rows).toBe(1);
  });

  it('as labels above their values, with the row below', () => {
    const best = bestOf('No.|項目', '1|花壇の手入れ', '目標|成果', '植える。|植えた。');
    expect(best?.rows).toBe(2);
    expect(pairsOf(best)).toEqual([
      ['No.', '1'],
      ['項目', '花壇の手入れ'],
    ]);
  });

  it('with a cell in front that groups it', () => {
    const { table, desk } = tableOf('計画|項目|花壇の手入れ');
    const best = rowReadings(table, 0, keyEvidence(table, 0, desk)).toSorted(
      (a, b) => b.score - a.score,
    )[0];
    expect(printed(best?.group)).toBe('計画');
    expect(pairsOf(best)).toEqual([['項目', '花壇の手入れ']]);
  });

  it('as a label without a value', () => {
    expect(pairsOf(bestOf('項目||評価|A'))).toEqual([
      ['項目', null],
      ['評価', 'A'],
    ]);
  });

  it('as a value that a converter repeated over the cells of a merged one', () => {
    const best = bestOf('項目|花壇|花壇|花壇');
    expect(pairsOf(best)).toEqual([['項目', '花壇']]);
    expect(best?.copies.map(printed)).toEqual(['花壇', '花壇']);
  });

  it('as a heading between labels', () => {
    expect(printed(bestOf('>基本情報', '項目|花壇')?.heading)).toBe('基本情報');
  });
});

describe('a row is not read', () => {
  it('above a second row of values: the labels head columns', () => {
    const readings = readingsOf('No.|目標', '1|植える。', '2|守る。');
    expect(readings.filter(({ rows }) => rows === 2)).toEqual([]);
  });

  it('above values of other kinds than their labels ask for, where some are missing', () => {
    const rows = ['評価|目標|No.|課名', 'なおす。|1|案内課'];
    expect(readingsOf(...rows).filter(({ rows: count }) => count === 2)).toEqual([]);
  });

  it('as a form, where it is the department or its head', () => {
    expect(readingsOf('>くらし部', '項目|花壇')).toEqual([]);
    expect(readingsOf('>くらし部長　森野 葉', '項目|花壇')).toEqual([]);
  });

  it('where its cells are sentences', () => {
    expect(readingsOf('花を植えた。|橋を守った。', 'また来る。|よい。')).toEqual([]);
  });
});

it('a blank row is no hindrance', () => {
  const { table, desk } = tableOf('項目|花壇', '|', '目標|植える。');
  expect(rowReadings(table, 1, keyEvidence(table, 0, desk))).toMatchObject([
    { score: 0, pairs: [] },
  ]);
});
