import { expect, it } from 'vitest';
import { isTitleValue } from '../../../src/layouts/form/is-title-value.ts';
import type { Line } from '../../../src/parse/document.ts';
import { tableOf } from './read-table.ts';

const linesOf = (text: string): readonly Line[] =>
  tableOf(text).table.rows[0]?.cells[0]?.lines ?? [];
const isTitle = (text: string): boolean => isTitleValue(linesOf(text));

it.each(['花壇の手入れ', '花'.repeat(60), '2 花壇の手入れ'])('%s may be a title', (text) => {
  expect(isTitle(text)).toBe(true);
});

it.each(['花'.repeat(61), '植える。', '・植える', '（1）植える', '①植える'])(
  '%s is none',
  (text) => {
    expect(isTitle(text)).toBe(false);
  },
);

it('two lines are none', () => {
  expect(isTitleValue([...linesOf('花壇'), ...linesOf('水路')])).toBe(false);
});
