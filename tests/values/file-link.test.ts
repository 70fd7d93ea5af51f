import { expect, it } from 'vitest';
import { isFileLink } from '../../src/values/file-link.ts';

it.each(['組織目標（PDF：120KB）', '部の目標 (PDF形式: 1.2MB)', '様式（エクセル：30キロバイト）'])(
  '%s is a link to a file',
  (text) => {
    expect(isFileLink(text)).toBe(true);
  },
);

it.each(['組織目標', '花壇（20か所）', '容量120KB', '部の目標（PDF）'])('%s is none', (text) => {
  expect(isFileLink(text)).toBe(false);
});
