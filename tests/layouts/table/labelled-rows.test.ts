import { describe, expect, it } from 'vitest';
import { readHtml, readRows } from './read-rows.ts';

const beds = { no: '1', initiative: '花壇', goals: ['植える。'], outcomes: ['植えた。'] };
const canal = { no: '2', initiative: '水路', goals: ['流す。'], outcomes: ['流れた。'] };

describe('rows of labels and texts below one name are one initiative', () => {
  it('where its cells span them', () => {
    const { records, remainder, warnings } = readHtml(
      '<th>No.</th><th>事業名</th><th>区分</th><th>内容</th>',
      '<td rowspan="2">1</td><td rowspan="2">花壇</td><td>目標</td><td>植える。</td>',
      '<td>成果</td><td>植えた。</td>',
      '<td rowspan="2">2</td><td rowspan="2">水路</td><td>目標</td><td>流す。</td>',
      '<td>成果</td><td>流れた。</td>',
    );
    expect(records).toEqual([beds, canal]);
    expect([...remainder, ...warnings]).toEqual([]);
  });

  it.each([
    ['are repeated', '1|花壇|', '2|水路|'],
    ['are blank below', '||', '||'],
  ])('where they %s', (_, first, second) => {
    const { records, remainder, warnings } = readRows(
      'No.|項目|目標・成果|目標・成果',
      '1|花壇|目標|植える。',
      `${first}成果|植えた。`,
      '2|水路|目標|流す。',
      `${second}成果|流れた。`,
    );
    expect(records).toEqual([beds, canal]);
    expect([...remainder, ...warnings]).toEqual([]);
  });

  it('with a group between them, the header again and a grade among the labels', () => {
    const { records, remainder } = readRows(
      'No.|項目|区分|内容',
      '1|花壇|目標|植える。',
      '||評価|B',
      '水辺|水辺|水辺|水辺',
      'No.|項目|区分|内容',
      '2|水路|目標|流す。',
      '||評価|A',
    );
    expect(records).toEqual([
      { no: '1', initiative: '花壇', goals: ['植える。'], rating: 'B' },
      { no: '2', categories: ['水辺'], initiative: '水路', goals: ['流す。'], rating: 'A' },
    ]);
    expect(remainder).toEqual([]);
  });

  it('but records of their own where each has a section', () => {
    const { records } = readHtml(
      '<th>事業名</th><th>区分</th><th>内容</th><th>担当課</th>',
      '<td rowspan="2">花壇</td><td>目標</td><td>植える。</td><td>花壇課</td>',
      '<td>成果</td><td>植えた。</td><td>案内課</td>',
    );
    expect(records).toEqual([
      { section: '花壇課', initiative: '花壇', goals: ['植える。'] },
      { section: '案内課', initiative: '花壇', outcomes: ['植えた。'] },
    ]);
  });

  it('not where the words are categories, one a record', () => {
    const { records } = readRows('項目|区分|内容', '花壇|課題|植える。', '水路|改善|流す。');
    expect(records.map(({ initiative }) => initiative)).toEqual(['花壇', '水路']);
  });
});

describe('two labels one above the other in the header', () => {
  it('are those of two cells one above the other', () => {
    const { records, remainder, warnings } = readHtml(
      '<th rowspan="2">No.</th><th rowspan="2">項目</th><th>目標</th>',
      '<th>成果</th>',
      '<td rowspan="2">1</td><td rowspan="2">花壇</td><td>植える。</td>',
      '<td>植えた。</td>',
      '<td rowspan="2">2</td><td rowspan="2">水路</td><td>流す。</td>',
      '<td>流れた。</td>',
    );
    expect(records).toEqual([beds, canal]);
    expect([...remainder, ...warnings]).toEqual([]);
  });

  it('also where nothing spans', () => {
    const { records } = readRows(
      'No.|項目|目標|評価',
      '||成果|',
      '1|花壇|植える。|B',
      '||植えた。|',
      '2|水路|流す。|A',
      '||流れた。|',
    );
    expect(records).toEqual([
      { ...beds, rating: 'B' },
      { ...canal, rating: 'A' },
    ]);
  });
});
