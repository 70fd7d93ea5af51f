import { describe, expect, it } from 'vitest';
import { readHtml, readRows } from './read-rows.ts';

const read = {
  initiative: '花壇',
  goals: ['植える。'],
  actions: ['苗を配る。'],
  rating: 'B',
  outcomes: ['植えた。'],
  nextSteps: ['広げる。'],
};

const bars = [
  ['計画', '実施', '評価', '改善'],
  ['P', 'D', 'C', 'A'],
] as const;

describe('a bar of parts left of labels and values names no field', () => {
  it.each(bars)('spanning its rows: %s, %s', (plan, act, check, next) => {
    const { records, remainder, warnings } = readHtml(
      '<td colspan="2">項目</td><td>花壇</td>',
      `<td rowspan="2">${plan}</td><td>目標</td><td>植える。</td>`,
      '<td>取組内容</td><td>苗を配る。</td>',
      `<td>${act}</td><td>成果</td><td>植えた。</td>`,
      `<td>${check}</td><td>最終評価</td><td>B</td>`,
      `<td>${next}</td><td>今後の取組</td><td>広げる。</td>`,
    );
    expect(records).toEqual([read]);
    expect([...remainder, ...warnings]).toEqual([]);
  });

  it.each(bars)('repeated in each row: %s, %s', (plan, act, check, next) => {
    const { records, remainder, warnings } = readRows(
      '項目|項目|花壇',
      `${plan}|目標|植える。`,
      `${plan}|取組内容|苗を配る。`,
      `${act}|成果|植えた。`,
      `${check}|最終評価|B`,
      `${next}|今後の取組|広げる。`,
    );
    expect(records).toEqual([read]);
    expect([...remainder, ...warnings]).toEqual([]);
  });
});

describe('a label in the first column', () => {
  it('keeps its value where the second holds values', () => {
    const { records } = readRows(
      '項目|花壇|担当課|花壇課',
      '目標|植える。|評価|A',
      '成果|植えた。|課題|なし',
    );
    expect(records[0]).toMatchObject({ initiative: '花壇', section: '花壇課', rating: 'A' });
  });
});
