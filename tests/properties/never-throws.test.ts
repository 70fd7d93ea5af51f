import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inspectSheets } from '../../src/inspect-sheets.ts';
import { parseSheets } from '../../src/parse-sheets.ts';
import { inputs } from '../fuzz/inputs.ts';
import { readFixtures } from '../fuzz/read-fixtures.ts';

const fixtures = readFixtures(new URL('../../fixtures', import.meta.url).pathname);
const sources = fc.constantFrom('sheet.txt', 'sheet.md', 'sheet.html');

/** Texts of any characters, halves of surrogate pairs among them. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 2000 }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom('<', '</', 'td', 'table', '>', '|', '\t', '\n', '&', '"', '-', '市', ' '),
    )
    .map((pieces) => pieces.join('')),
);

test('no text makes the reader throw', () => {
  fc.assert(
    fc.property(texts, sources, (text, source) => {
      const { sheets } = parseSheets(text, { source, positions: true });
      expect(inspectSheets(text, { source }).sheets).toHaveLength(sheets.length);
    }),
    { numRuns: 2000 },
  );
});

test('no damage to a sheet makes the reader throw', () => {
  fc.assert(
    fc.property(inputs(fixtures), ({ text, source }) => {
      const { messages } = parseSheets(text, { source });
      expect(messages.map(({ ruleId }) => ruleId)).not.toContain('internal-error');
    }),
    { numRuns: 300 },
  );
});
