import { describe, expect, it } from 'vitest';
import { readPipeRows } from './read-pipe-rows.ts';

/** The section of each of two rows, and what its extra holds. */
function readUnits(header: string, first: string, second: string) {
  const { records, rules } = readPipeRows(
    `No|取組名|目標|評価|${header}`,
    `1|花壇の手入れ|花を植える。|A|${first}`,
    `2|窓口の案内|案内係を置く。|B|${second}`,
  );
  return {
    sections: records.map(({ section }) => section),
    extra: records.map(({ extra }) => extra.map(({ value }) => value).join()),
    rules,
  };
}

describe('a header that says who, but not which unit', () => {
  it('names sections where a cell names one', () => {
    const { sections, extra } = readUnits('担当者', '花壇課', '案内課');
    expect(sections).toEqual(['花壇課', '案内課']);
    expect(extra).toEqual(['', '']);
  });

  it.each([
    ['担当者', '渡邉 一郎', '西 美智子'],
    ['担当者', '渡邉', '西'],
    ['担当', '渡邉 一郎', '西 美智子'],
  ])('names no section above persons: %s %s', (header, first, second) => {
    const { sections, extra } = readUnits(header, first, second);
    expect(sections).toEqual([null, null]);
    expect(extra).toEqual([first, second]);
  });

  it('names no section above sentences, and that is told', () => {
    const { sections, extra, rules } = readUnits('実施（Do）', '12か所にした。', '係を置いた。');
    expect(sections).toEqual([null, null]);
    expect(extra).toEqual(['12か所にした。', '係を置いた。']);
    expect(rules).toEqual(['unknown-header']);
  });

  it('leaves short names that are no unit what they are', () => {
    expect(readUnits('主担当', '教務', '各教科').sections).toEqual(['教務', '各教科']);
  });
});

it('a section that takes part stands back behind the one in charge', () => {
  const { records } = readPipeRows(
    'No|取組名|関係課|目標|担当課名',
    '1|花壇の手入れ|道路課|花を植える。|花壇課',
    '2|窓口の案内|橋課|案内係を置く。|案内課',
  );
  expect(records.map(({ section }) => section)).toEqual(['花壇課', '案内課']);
  expect(records.flatMap(({ extra }) => extra)).toEqual([
    { label: '関係課', value: '道路課' },
    { label: '関係課', value: '橋課' },
  ]);
});

describe('a header that names the goal and the result', () => {
  const read = (header: string, first: string, second: string) => {
    const { records, rules } = readPipeRows(
      `取組名|${header}|評価`,
      `花壇の手入れ|${first}|A`,
      `窓口の案内|${second}|B`,
    );
    const texts = (list: readonly { text: string }[]) => list.map(({ text }) => text);
    return {
      goals: texts(records[0]?.goals ?? []),
      outcomes: texts(records[0]?.outcomes ?? []),
      extra: records[0]?.extra,
      rules,
    };
  };

  it.each(['目標／実績', '目標・実績', '目標と実績'])('above two lines a cell: %s', (header) => {
    const { goals, outcomes } = read(header, '花を植える。<br>植えた。', '係を置く。<br>置いた。');
    expect(goals).toEqual(['花を植える。']);
    expect(outcomes).toEqual(['植えた。']);
  });

  it('in the other order', () => {
    const { goals, outcomes } = read(
      '実績／目標',
      '植えた。<br>花を植える。',
      '置いた。<br>係を置く。',
    );
    expect([goals, outcomes]).toEqual([['花を植える。'], ['植えた。']]);
  });

  it('above other cells it is kept and told', () => {
    const { goals, outcomes, extra, rules } = read(
      '目標／実績',
      '花を植える。<br>植えた。',
      '係を置く。',
    );
    expect([goals, outcomes]).toEqual([[], []]);
    expect(extra).toEqual([{ label: '目標／実績', value: '花を植える。 植えた。' }]);
    expect(rules).toEqual(['unknown-header']);
  });
});
