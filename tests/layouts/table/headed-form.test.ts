import { describe, expect, it } from 'vitest';
import { readPipeRows } from './read-pipe-rows.ts';

const form = [
  '項目|内容',
  '事務事業名|花壇の手入れ',
  '課名|花壇課',
  '窓辺のひとこと|花は五月が見頃です。',
  '目標|花壇を10か所にする。',
  '実績|12か所にした。',
];

describe('a form below two words for labels and values', () => {
  it('is one with a label that nobody knows, wherever it stands', () => {
    const [head = '', title = '', section = '', open = '', ...rest] = form;
    for (const rows of [
      form,
      [head, open, title, section, ...rest],
      [head, title, open, ...rest],
    ]) {
      const { records, rules } = readPipeRows(...rows);
      expect(records.map(({ initiative }) => initiative)).toEqual(['花壇の手入れ']);
      expect(records[0]?.extra).toEqual([
        { label: '窓辺のひとこと', value: '花は五月が見頃です。' },
      ]);
      expect(rules).toEqual(['unknown-header']);
    }
  });

  it('is none where most of its labels are unknown: no label is taken for a title', () => {
    const { records } = readPipeRows(
      '項目|内容',
      '庭の話|花。',
      '窓辺の話|鳥。',
      '目標|植える。',
      '軒の話|猫。',
    );
    expect(records.map(({ initiative }) => initiative)).not.toContain('目標');
  });
});
