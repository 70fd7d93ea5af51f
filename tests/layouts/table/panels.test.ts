import { describe, expect, it } from 'vitest';
import { readPipeRows } from './read-pipe-rows.ts';
import { readText } from './read-rows.ts';

const read = (...rows: readonly string[]) => {
  const { records, rules } = readPipeRows(...rows);
  return {
    records: records.map(({ initiative, goals, rating }) => [
      initiative,
      goals.map(({ text }) => text).join(),
      rating,
    ]),
    rules,
  };
};

const left = [
  ['花壇の手入れ', '花を植える。', 'A'],
  ['橋の点検', '橋を点検する。', 'C'],
];
const right = [
  ['窓口の案内', '係を置く。', 'B'],
  ['道の舗装', '道を舗装する。', 'D'],
];
const rowsOf = (between: string) =>
  left.map((cells, at) => `${cells.join('|')}${between}${right[at]?.join('|')}`);

describe('a header row that repeats itself', () => {
  it('heads tables beside each other, read one behind the other', () => {
    const { records, rules } = read('取組項目|目標|評価|取組項目|目標|評価', ...rowsOf('|'));
    expect(records).toEqual([...left, ...right]);
    expect(rules).toEqual([]);
  });

  it('may have a blank column between them, and blank cells below the shorter', () => {
    const [first = ''] = rowsOf('||');
    const { records } = read(
      '取組項目|目標|評価||取組項目|目標|評価',
      first,
      '橋の点検|橋を点検する。|C||||',
    );
    expect(records).toEqual([...left, right[0]]);
  });

  it('with a text alone in a row, which may head one or both, nothing is read', () => {
    const rows = rowsOf('|');
    const { records, rules } = read(
      '取組項目|目標|評価|取組項目|目標|評価',
      rows[0] ?? '',
      '市民部|||||',
      rows[1] ?? '',
    );
    expect(records).toEqual([]);
    expect(rules).toContain('unsure');
  });

  it('is one table where no part names an initiative', () => {
    const { records } = read(
      '取組項目|目標|評価|目標|評価',
      '花壇の手入れ|花を植える。|A|木を植える。|B',
    );
    expect(records).toHaveLength(1);
  });
});

describe('departments above lists beside each other', () => {
  const list = (title: string) =>
    readText(
      [
        '# 令和5年度 各部の重点目標',
        '',
        '| みどり部 | | | みずべ部 | | |',
        '|---|---|---|---|---|---|',
        `| No. | ${title} | 評価 | No. | ${title} | 評価 |`,
        '| 1 | 花壇 | A | 1 | 水路 | B |',
        '| 2 | 並木 | B | 2 | 池 | C |',
        '',
      ].join('\n'),
    );

  it('hold for the goals below each', () => {
    const { sheets } = readText(
      '# 令和5年度 各部の重点目標\n\n| みどり部 | | みずべ部 | |\n|---|---|---|---|\n| 重点目標 | 評価 | 重点目標 | 評価 |\n| 植える | A | 流す | B |\n',
    );
    expect(
      sheets.map(({ department, records }) => [department, records.map(({ rating }) => rating)]),
    ).toEqual([
      ['みどり部', ['A']],
      ['みずべ部', ['B']],
    ]);
  });

  it.each(['項目', '施策名'])('hold for the list below each, under %s', (title) => {
    const { sheets, remainder } = list(title);
    expect(
      sheets.map(({ department, records }) => [
        department,
        records.map(({ initiative, rating }) => `${initiative} ${rating}`),
      ]),
    ).toEqual([
      ['みどり部', ['花壇 A', '並木 B']],
      ['みずべ部', ['水路 B', '池 C']],
    ]);
    expect(remainder).toEqual([]);
  });
});
