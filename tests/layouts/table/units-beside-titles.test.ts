import { describe, expect, it } from 'vitest';
import { readRows } from './read-rows.ts';

const sections = ['花壇課', '水路課', '中央図書館'];

/** Initiatives with the section in front of the title. */
const read = (unit: string, title: string) =>
  readRows(
    `No.|${unit}|${title}|目標|評価`,
    ...sections.map((section, at) => `${at + 1}|${section}|花の${at}|植える。|A`),
  ).records.map(({ section, initiative }) => ({ section, initiative }));

const expected = sections.map((section, at) => ({ section, initiative: `花の${at}` }));

describe('a column of sections', () => {
  it.each(['課・室名', '課・係', '課名・施設名', '部署'])('has the header %s', (unit) => {
    expect(read(unit, '事業名')).toEqual(expected);
    expect(read(unit, '施策名')).toEqual(expected);
  });

  it('is never that of the titles by its place', () => {
    expect(read('花の当番', '施策名').map(({ initiative }) => initiative)).toEqual(
      expected.map(({ initiative }) => initiative),
    );
  });
});
