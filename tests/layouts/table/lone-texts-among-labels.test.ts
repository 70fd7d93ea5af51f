import { describe, expect, it } from 'vitest';
import { readHtml, readRows } from './read-rows.ts';

/** Every statement of the records with the field that holds it. */
function held(read: ReturnType<typeof readRows>): string[] {
  return read.records.flatMap((record) =>
    Object.entries(record).flatMap(([field, value]) =>
      (Array.isArray(value) ? value : []).map((text) => `${field} ${text}`),
    ),
  );
}

describe('among rows of labels and texts below one name', () => {
  const other = ['花壇|目標|直す。', '|成果|直した。'];

  it('a label without a text says nothing', () => {
    const read = readRows('事業名|区分|内容', '植樹|目標|植える。', '|成果|', ...other);
    expect(held(read)).toEqual(['goals 植える。', 'goals 直す。', 'outcomes 直した。']);
  });

  it('a text without a label joins no field of another', () => {
    const read = readRows(
      '事業名|区分|内容',
      '植樹|目標|植える。',
      '||毎月植える。',
      '|成果|植えた。',
      ...other,
    );
    expect(held(read)).not.toContain('outcomes 毎月植える。');
    expect(held(read)).not.toContain('goals 植えた。');
  });

  it('a third line below two stacked ones joins no record', () => {
    const read = readHtml(
      '<th rowspan="2">事業名</th><th>目標</th>',
      '<th>成果</th>',
      '<td rowspan="3">植樹</td><td>植える。</td>',
      '<td>植えた。</td>',
      '<td>枯れた木もある。</td>',
      '<td rowspan="2">花壇</td><td>直す。</td>',
      '<td>直した。</td>',
    );
    expect(held(read)).not.toContain('goals 枯れた木もある。');
  });
});
