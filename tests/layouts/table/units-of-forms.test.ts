import { expect, it } from 'vitest';
import { readRows } from './read-rows.ts';

it('two units above one initiative are its own, the first of them its department', () => {
  const read = readRows(
    '部局|担当部|所管課|重点課題|振り返り',
    'みどり局|花壇部|花壇課|花壇の手入れ|花が増えた。',
    '総合評価|A|||',
  );
  expect(read.sheets.map(({ department }) => department)).toEqual(['みどり部']);
  expect(read.records).toMatchObject([
    { section: '花壇課', extra: ['担当部=花壇部'], rating: 'A' },
  ]);
  expect(read.sheets[0]?.records[0]?.department).toBe('みどり局');
});

it('one unit in front of the initiative is that of the sheet', () => {
  const read = readRows(
    '部局|所管課|重点課題|振り返り',
    'みどり局|花壇課|花壇の手入れ|花が増えた。',
    '総合評価|A||',
  );
  expect(read.sheets.map(({ department }) => department)).toContain('みどり局');
});
