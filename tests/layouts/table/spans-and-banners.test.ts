import { describe, expect, it } from 'vitest';
import { readHtml, readRows, readText } from './read-rows.ts';

it('a grade or text that spans two initiatives holds for both', () => {
  const { records } = readHtml(
    '<th>No.</th><th>事業名</th><th>目標</th><th>評価</th><th>成果</th>',
    '<td>1</td><td>花壇の手入れ</td><td>花を植える。</td><td rowspan="2">B</td><td rowspan="2">どちらも終えた。</td>',
    '<td>2</td><td>水路の清掃</td><td>網を張る。</td>',
  );
  expect(records.map(({ rating, outcomes }) => [rating, outcomes])).toEqual([
    ['B', ['どちらも終えた。']],
    ['B', ['どちらも終えた。']],
  ]);
});

it('a cell of a column that no concept covers holds for all rows that it spans', () => {
  const { records } = readHtml(
    '<th>基本目標</th><th>事業名</th><th>目標</th><th>予算額</th>',
    '<td rowspan="2">緑のまち</td><td>花壇の手入れ</td><td>花を植える。</td><td rowspan="2">120</td>',
    '<td>水路の清掃</td><td>網を張る。</td>',
    '<td>水のまち</td><td>池の清掃</td><td>泥をさらう。</td><td>80</td>',
  );
  expect(records.map(({ extra }) => extra)).toEqual([
    ['基本目標=緑のまち', '予算額=120'],
    ['基本目標=緑のまち', '予算額=120'],
    ['基本目標=水のまち', '予算額=80'],
  ]);
});

it('a row of ellipses is a rule', () => {
  const { records } = readRows(
    'No.|事業名|目標|評価',
    '1|花壇の手入れ|花を植える。|A',
    '…|…|…|…',
    '9|水路の清掃|網を張る。|B',
  );
  expect(records.map(({ no, categories }) => [no, categories])).toEqual([
    ['1', undefined],
    ['9', undefined],
  ]);
});

it.each([
  ['a contact', '問合せ先|花壇課|電話 012-345|'],
  ['the sum of a section', '|花壇課 計||2,000'],
  ['the sum of a section with its count', '花壇課　小計　1件|||'],
  ['a turn of the page', '（次ページへ続く）|||'],
])('%s in a row is no initiative, and heads none', (_what, row) => {
  const { records } = readRows(
    'No.|事業名|目標|予算',
    '1|花壇の手入れ|花を植える。|1,200',
    row,
    '2|水路の清掃|網を張る。|800',
  );
  expect(records.map(({ initiative, categories }) => [initiative, categories])).toEqual([
    ['花壇の手入れ', undefined],
    ['水路の清掃', undefined],
  ]);
});

it('an office over rows in the sheet of a department is a section', () => {
  const { sheets, records } = readRows(
    'No.|事業名|目標|評価',
    '緑化推進室|||',
    '1|花壇の手入れ|花を植える。|A',
    '水路課|||',
    '2|水路の清掃|網を張る。|B',
  );
  expect(sheets.map(({ department }) => department)).toEqual(['みどり部']);
  expect(records.map(({ section }) => section)).toEqual(['緑化推進室', '水路課']);
});

describe('the second of two ratings is the final one', () => {
  it.each([
    ['一次評価|二次評価', 'A|C'],
    ['二次評価|一次評価', 'C|A'],
  ])('%s', (header, grades) => {
    const { records } = readRows(
      `No.|事業名|目標|${header}`,
      `1|花壇の手入れ|花を植える。|${grades}`,
      `2|水路の清掃|網を張る。|${grades}`,
    );
    expect(records.map(({ rating }) => rating)).toEqual(['C', 'C']);
  });
});

describe('what was done in the year of the sheet is planned', () => {
  const rows = (header: string) =>
    readRows(
      `No.|事業名|${header}`,
      '1|花壇の手入れ|花を植えた。|種をまく。',
      '2|水路の清掃|網を張った。|堀をさらう。',
    ).records.map(({ outcomes, actions }) => ({ outcomes, actions }));

  it('beside the results of the year before', () => {
    expect(rows('令和4年度の成果|令和5年度の取組')[0]).toEqual({
      outcomes: ['花を植えた。'],
      actions: ['種をまく。'],
    });
  });

  it('but not beside those of the same', () => {
    expect(rows('成果|令和5年度の取組')[0]?.outcomes).toEqual(['花を植えた。', '種をまく。']);
  });
});

it('a title with the number of its page is a running head', () => {
  const table = (no: number, title: string) =>
    `No.\t事業名\t目標\t評価\n${no}\t${title}\t花を植える。\tA\n`;
  const { sheets } = readText(
    `令和5年度 みどり部 目標管理シート\n\n${table(1, '花壇の手入れ')}\n令和5年度 みどり部 目標管理シート　2ページ\n\n${table(2, '水路の清掃')}`,
  );
  expect(sheets.map(({ department, records }) => [department, records.length])).toEqual([
    ['みどり部', 2],
  ]);
});
