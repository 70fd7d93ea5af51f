import { expect, it } from 'vitest';
import { alignColumns } from '../../src/cli/align-columns.ts';
import { displayWidth } from '../../src/cli/display-width.ts';

it.each([
  ['abc', 3],
  ['課名', 4],
  ['（A）', 5],
  ['ﾊﾝｶｸ', 4],
  ['が', 2],
  ['か\u3099', 2],
  ['𠮷野', 4],
  ['🙂', 2],
  ['⭐', 2],
  ['👩‍👩‍👧', 2],
  ['a\u200bb', 2],
  ['', 0],
])('%j takes %i columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

it('makes every column as wide as its widest cell', () => {
  const rows = [
    ['課名', '12', 'a'],
    ['No.', '1,234', 'b'],
  ];
  expect(alignColumns(rows, [1])).toEqual(['課名     12  a', 'No.   1,234  b']);
});

it('leaves no space at the end of a line', () => {
  expect(
    alignColumns([
      ['a', ''],
      ['bb', 'c'],
    ]),
  ).toEqual(['a', 'bb  c']);
});
