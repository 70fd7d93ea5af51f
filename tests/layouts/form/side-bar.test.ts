import { describe, expect, it } from 'vitest';
import { areSteps } from '../../../src/layouts/form/are-steps.ts';
import { head, readBriefly } from '../read-briefly.ts';
import { tableOf } from './read-table.ts';

const rowsOf = (...rows: readonly string[]): string =>
  `${head}${rows.map((row) => `${row.replaceAll('|', '\t')}\n`).join('')}`;

const parts = [
  '計画|到達目標|花を植える。',
  '計画|取組内容|苗を配る。',
  '実施|取組実績|植えた。',
  '評価|評価|○',
  '評価|問題点|人手が足りない。',
  '改善|今後の方向性|広げる。',
];
const record = {
  initiative: '花壇の手入れ',
  section: '花壇課',
  goals: ['花を植える。'],
  actions: ['苗を配る。'],
  outcomes: ['植えた。'],
  rating: '○',
  issues: ['人手が足りない。'],
  nextSteps: ['広げる。'],
};

describe('labels beside a bar', () => {
  it('are read with a label over both columns written into each', () => {
    const text = rowsOf('事業名|事業名|花壇の手入れ', '担当課名|担当課名|花壇課', ...parts);
    expect(readBriefly(text, 'sheet.txt')).toEqual({ records: [record], remainder: [] });
  });

  it('are read where each row has its own cell of the bar', () => {
    const rows = parts.map(
      (row) => `<tr><th>${row.replace('|', '</th><th>').replace('|', '</th><td>')}</td></tr>`,
    );
    const html = `<h1>令和5年度 目標管理シート</h1><p>【みどり部長 青柳 恵】</p><table><tr><th colspan="2">事業名</th><td>花壇の手入れ</td></tr><tr><th colspan="2">担当課</th><td>花壇課</td></tr>${rows.join('')}</table>`;
    expect(readBriefly(html, 'sheet.html')).toEqual({ records: [record], remainder: [] });
  });

  it('are none where the bar holds names below the header of one', () => {
    const text = rowsOf(
      '事業名|区分|説明文',
      '花壇の手入れ|目標|花を植える。',
      '花壇の手入れ|成果|植えた。',
    );
    expect(readBriefly(text, 'sheet.txt')).toMatchObject({
      records: [],
      remainder: ['事業名 区分 説明文'],
    });
  });
});

describe('cells beside labels', () => {
  const areOfCycle = (...texts: readonly string[]): boolean => {
    const { table } = tableOf(texts.join('|'));
    return areSteps(table.rows[0]?.cells ?? []);
  };

  it.each([
    [['P', 'P', 'D', 'C', 'A']],
    [['Ｐ', 'Ｃ']],
    [['Plan', 'Do']],
    [['P', 'D', 'D', 'C']],
    [['計画', '実施', '改善', '計画', '実施']],
  ])('%j are steps of a cycle', (texts) => {
    expect(areOfCycle(...texts)).toBe(true);
  });

  it.each([
    [['A', 'B', 'C']],
    [['C', 'D']],
    [['A']],
    [['P', 'P']],
    [['計画', '検討']],
    [['P', '実施']],
  ])('%j are none', (texts) => {
    expect(areOfCycle(...texts)).toBe(false);
  });
});
