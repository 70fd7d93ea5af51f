import { describe, expect, it } from 'vitest';
import { readBriefly } from '../read-briefly.ts';

const sheet = (...rows: readonly string[]): string =>
  `<h2>令和2年度 個別目標シート</h2><table>${rows.map((row) => `<tr>${row}</tr>`).join('')}</table>`;

describe('labels that span several rows', () => {
  it('have all the values beside them', () => {
    const { records, remainder } = readBriefly(
      sheet(
        '<th>目標名</th><td>橋の点検</td>',
        '<th rowspan="3">目標</th><td>・20橋を見る</td>',
        '<td>・図面を直す</td>',
        '<td>・色を塗る</td>',
        '<th rowspan="2">評価</th><td>中間：B</td>',
        '<td>期末：A</td>',
      ),
      'sheet.html',
    );
    expect(records).toEqual([
      {
        initiative: '橋の点検',
        rating: 'A',
        goals: ['20橋を見る', '図面を直す', '色を塗る'],
      },
    ]);
    expect(remainder).toEqual([]);
  });

  it('stand two in a row, each with its own values', () => {
    const { records, remainder } = readBriefly(
      sheet(
        '<th>目標名</th><td colspan="3">橋の点検</td>',
        '<th rowspan="2">目標</th><td>・20橋を見る</td><th rowspan="2">成果</th><td>18橋を見た。</td>',
        '<td>・図面を直す</td><td>直した。</td>',
      ),
      'sheet.html',
    );
    expect(records).toEqual([
      {
        initiative: '橋の点検',
        goals: ['20橋を見る', '図面を直す'],
        outcomes: ['18橋を見た。', '直した。'],
      },
    ]);
    expect(remainder).toEqual([]);
  });

  it('have one grade: a second one is kept', () => {
    const { records, remainder } = readBriefly(
      sheet(
        '<th>目標名</th><td>橋の点検</td>',
        '<th>目標</th><td>20橋を見る</td>',
        '<th rowspan="2">評価</th><td>B</td>',
        '<td>A</td>',
      ),
      'sheet.html',
    );
    expect(records[0]?.rating).toBe('B');
    expect(remainder).toEqual(['A']);
  });
});
