import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facets } from '../../../src/report/page/facets.ts';
import { nothingChosen, readHash, writeHash } from '../../../src/report/page/page-state.ts';
import { sortColumns } from '../../../src/report/page/sort-rows.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const value = fc.option(text.filter((text) => text !== ''));
const choices = fc
  .dictionary(fc.constantFrom(...Object.keys(facets)), value, { noNullPrototype: true })
  .map((chosen) => Object.fromEntries(Object.entries(chosen)));
const sort = fc.option(
  fc.record(
    { column: fc.constantFrom(...sortColumns), descending: fc.boolean() },
    { noNullPrototype: true },
  ),
);

describe('the address of what is chosen', () => {
  it('is read back equal', () => {
    fc.assert(
      fc.property(
        text,
        choices,
        fc.boolean(),
        sort,
        value,
        (query, chosen, flagged, sort, record) => {
          const state = { selection: { query, choices: chosen, flagged }, sort, record };
          expect(readHash(writeHash(state))).toEqual(state);
        },
      ),
    );
  });

  it('is empty where nothing is', () => {
    expect(writeHash(nothingChosen)).toBe('');
    expect(readHash('')).toEqual(nothingChosen);
  });

  it('leaves out what it does not know', () => {
    expect(readHash('#sort=-colour&weather=rain&flagged=yes')).toEqual(nothingChosen);
  });
});
