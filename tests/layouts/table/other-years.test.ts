import { describe, expect, it } from 'vitest';
import { readHtml, readRows } from './read-rows.ts';

describe('columns of one concept and several years', () => {
  it('leave the field to the column of the year of the sheet', () => {
    const { records } = readRows(
      '重点目標|令和4年度目標|令和5年度目標|令和5年度実績|評価',
      '花壇の手入れ|8か所に植える。|10か所に植える。|植えた。|A',
      '水路の清掃|年3回行う。|年4回行う。|行った。|B',
    );
    expect(records.map(({ goals, extra }) => ({ goals, extra }))).toEqual([
      { goals: ['10か所に植える。'], extra: ['令和4年度目標=8か所に植える。'] },
      { goals: ['年4回行う。'], extra: ['令和4年度目標=年3回行う。'] },
    ]);
  });

  it('keep the field where none is of that year', () => {
    const { records } = readRows(
      '重点目標|令和4年度実績|令和5年度目標',
      '花壇の手入れ|8か所に植えた。|10か所',
      '水路の清掃|年3回行った。|年4回',
    );
    expect(records.map(({ outcomes }) => outcomes)).toEqual([
      ['8か所に植えた。'],
      ['年3回行った。'],
    ]);
  });
});

describe('the values of an indicator', () => {
  const valuesOf = (...rows: readonly string[]): unknown[] =>
    readHtml(...rows).sheets.flatMap(({ records }) =>
      records.map(({ indicators: [first] }) => [
        first?.target,
        first?.actual,
        first?.values.length,
      ]),
    );

  it('are those of the year of the sheet, below bands of short years too', () => {
    expect(
      valuesOf(
        '<th rowspan="2">施策</th><th rowspan="2">指標</th><th colspan="2">R4</th><th colspan="2">R5</th><th rowspan="2">評価</th>',
        '<th>目標</th><th>実績</th><th>目標</th><th>実績</th>',
        '<td>花壇の手入れ</td><td>花壇の数</td><td>3</td><td>4</td><td>5</td><td>6</td><td>A</td>',
        '<td>水路の清掃</td><td>回数</td><td>10</td><td>9</td><td>12</td><td>11</td><td>B</td>',
      ),
    ).toEqual([
      ['5', '6', 4],
      ['12', '11', 4],
    ]);
  });

  it('are no target and no result where their headers name other years', () => {
    expect(
      valuesOf(
        '<th>施策</th><th>指標</th><th>目標値（R8）</th><th>実績値（R2）</th><th>評価</th>',
        '<td>花壇の手入れ</td><td>花壇の数</td><td>30</td><td>4</td><td>A</td>',
        '<td>水路の清掃</td><td>回数</td><td>20</td><td>9</td><td>B</td>',
      ),
    ).toEqual([
      [null, null, 2],
      [null, null, 2],
    ]);
  });

  it('are the target and the result one above the other, as the header prints them', () => {
    expect(
      valuesOf(
        '<th rowspan="2">No.</th><th rowspan="2">重点目標</th><th rowspan="2">指標</th><th>目標</th><th rowspan="2">評価</th>',
        '<th>実績</th>',
        '<td rowspan="2">1</td><td rowspan="2">花壇の手入れ</td><td rowspan="2">花壇の数</td><td>30</td><td rowspan="2">A</td>',
        '<td>31</td>',
        '<td rowspan="2">2</td><td rowspan="2">水路の清掃</td><td rowspan="2">回数</td><td>12</td><td rowspan="2">B</td>',
        '<td>10</td>',
      ),
    ).toEqual([
      ['30', '31', 2],
      ['12', '10', 2],
    ]);
  });
});
