import { describe, expect, it } from 'vitest';
import { readHtml, readRows } from './read-rows.ts';

const head = '施策|取組項目|目標';

describe('施策 left of the names of initiatives', () => {
  it('is their category where it repeats', () => {
    const { records } = readRows(
      head,
      '花のまち|花壇|植える。',
      '花のまち|花の教室|開く。',
      '水のまち|水路|流す。',
    );
    expect(records.map(({ categories }) => categories)).toEqual([
      ['花のまち'],
      ['花のまち'],
      ['水のまち'],
    ]);
  });

  it('is their category where it spans', () => {
    const { records } = readHtml(
      '<th>施策</th><th>取組項目</th><th>目標</th>',
      '<td rowspan="2">花のまち</td><td>花壇</td><td>植える。</td>',
      '<td>花の教室</td><td>開く。</td>',
    );
    expect(records.map(({ categories }) => categories)).toEqual([['花のまち'], ['花のまち']]);
  });

  it('is kept where each initiative has its own', () => {
    const { records } = readRows(head, '花のまち|花壇|植える。', '水のまち|水路|流す。');
    expect(records.map(({ extra }) => extra)).toEqual([['施策=花のまち'], ['施策=水のまち']]);
  });

  it('names them where nothing else does', () => {
    const { records } = readRows('施策|目標|評価', '花壇|植える。|A', '水路|流す。|B');
    expect(records.map(({ initiative }) => initiative)).toEqual(['花壇', '水路']);
  });
});
