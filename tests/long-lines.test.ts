import { expect, test } from 'vitest';
import { parseSheets } from '../src/parse-sheets.ts';
import { longLines } from './limits/long-lines.ts';

test.each(longLines)('12 million characters: %s', (_, text) => {
  const { sheets, messages } = parseSheets(text(), { source: 'sheet.md' });
  expect(sheets.length + messages.length).toBeGreaterThan(0);
});
