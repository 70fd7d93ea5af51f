import { describe, expect, it } from 'vitest';
import { readPipeRows } from './read-pipe-rows.ts';

/** What a rating column of these cells gives: the grade and the number of outcomes, row by row. */
function readGrades(cells: readonly string[], header = '評価') {
  const rows = cells.map(
    (cell, at) => `${at + 1}|作業その${'甲乙丙丁戊'[at]}|花を植える。|${cell}|植えた。`,
  );
  const { records, rules } = readPipeRows(`No|取組名|目標|${header}|成果`, ...rows);
  const said = records.map(({ rating, ratings, outcomes }) => ({
    rating,
    texts: ratings.map(({ text }) => text),
    outcomes: outcomes.length,
  }));
  return { said, rules };
}

const graded = (text: string) => ({ rating: text, texts: [text], outcomes: 1 });

describe('grades in words that nobody knows', () => {
  it('are told by coming again, whoever gives them', () => {
    const cells = ['峠を越える', '峠を望む', '峠を越える', '峠を望む'];
    for (const header of ['評価', '自己評価'])
      expect(readGrades(cells, header).said).toEqual(cells.map(graded));
  });

  it('are told by beginning as a known grade of the column does', () => {
    const cells = ['計画を下回る', '計画どおり', '計画を大きく下回る'];
    expect(readGrades(cells).said).toEqual(cells.map(graded));
  });

  it('are not supposed: texts that come once each are results', () => {
    const cells = ['花を植えた', '木を植えた', '土を運んだ'];
    expect(readGrades(cells).said.map(({ rating }) => rating)).toEqual([null, null, null]);
    expect(readGrades(cells).said.map(({ outcomes }) => outcomes)).toEqual([2, 2, 2]);
  });
});

describe('steps and points of a scale', () => {
  it.each([
    [['レベル3', 'レベル2', 'レベル3']],
    [['A-1', 'B-2', 'A-1']],
    [['100点', '80点', '90点']],
  ])('stay ratings that are told: %j', (cells) => {
    const { said, rules } = readGrades(cells);
    expect(said).toEqual(cells.map((text) => ({ rating: null, texts: [text], outcomes: 1 })));
    expect(rules).toEqual(cells.map(() => 'unread-rating'));
  });

  it('are no counts, which are results', () => {
    const { said } = readGrades(['12件', '3件', '8か所']);
    expect(said.map(({ texts, outcomes }) => [texts.length, outcomes])).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
    ]);
  });
});
