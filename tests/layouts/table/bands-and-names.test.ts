import { describe, expect, it } from 'vitest';
import { readHtml, readRows } from './read-rows.ts';

describe('a leaf that says only that there is a text', () => {
  it('means what its band says', () => {
    const { records } = readHtml(
      '<th rowspan="2">取組</th><th colspan="2">課題</th><th colspan="2">成果</th>',
      '<th>内容</th><th>担当課</th><th>内容</th><th>評価</th>',
      '<td>花壇の整備</td><td>人が足りない</td><td>公園課</td><td>3か所で終えた</td><td>A</td>',
    );
    expect(records).toEqual([
      {
        section: '公園課',
        initiative: '花壇の整備',
        issues: ['人が足りない'],
        outcomes: ['3か所で終えた'],
        rating: 'A',
      },
    ]);
  });
});

describe('columns for one grade each', () => {
  const page = (...rows: readonly string[]) =>
    readHtml(
      '<th rowspan="2">取組</th><th colspan="3">評価</th><th rowspan="2">成果</th>',
      '<th>A</th><th>B</th><th>C</th>',
      ...rows,
    );

  it('give the grade that is ticked', () => {
    const { records } = page(
      '<td>花壇の整備</td><td></td><td>○</td><td></td><td>3か所で終えた</td>',
      '<td>水路の清掃</td><td>○</td><td></td><td></td><td>2回行った</td>',
    );
    expect(records.map(({ rating }) => rating)).toEqual(['B', 'A']);
  });
});

describe('a column for sections below a band of grades', () => {
  it('holds grades where nothing else stands in it', () => {
    const { records } = readHtml(
      '<th rowspan="2">取組</th><th colspan="2">評価</th>',
      '<th>担当課</th><th>外部</th>',
      '<td>花壇の整備</td><td>A</td><td>B</td>',
      '<td>水路の清掃</td><td>B</td><td>A</td>',
    );
    expect(records.map(({ section, ratings }) => [section, ratings])).toEqual([
      [undefined, ['担当課=A', '外部=B']],
      [undefined, ['担当課=B', '外部=A']],
    ]);
  });
});

describe('sections alone in their rows', () => {
  it('may have a particle in their names, and facilities beside them are sections too', () => {
    const { records } = readRows(
      'No.|取組|目標',
      '給食調理所||',
      '1|炉の点検|2回',
      '森の恵み課||',
      '2|山道の手入れ|3本',
    );
    expect(records.map(({ section, categories }) => [section, categories])).toEqual([
      ['給食調理所', undefined],
      ['森の恵み課', undefined],
    ]);
  });
});
