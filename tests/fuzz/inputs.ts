import fc from 'fast-check';
import { sheetModels } from '../properties/sheet-model.ts';
import { syntaxNames, write } from '../properties/writers.ts';
import { applyEdits, edits } from './edits.ts';
import type { Input } from './judge.ts';
import { pieces } from './pieces.ts';
import { type Bytes, encodings, throughBytes } from './through-bytes.ts';

const names = fc.constantFrom('sheet.txt', 'sheet.html');

/** A sequence of pieces of documents, whole and broken. */
const randomDocuments: fc.Arbitrary<Input> = fc.record({
  text: fc
    .array(
      fc.oneof(
        { weight: 12, arbitrary: fc.constantFrom(...pieces) },
        fc.string({ unit: 'binary', maxLength: 8 }),
      ),
      {
        minLength: 1,
        maxLength: 60,
      },
    )
    .map((parts) => parts.join('')),
  source: names,
});

const writtenModels: fc.Arbitrary<Input> = fc
  .record({
    model: sheetModels,
    syntax: fc.constantFrom(...syntaxNames),
    rowsPerPage: fc.integer({ min: 1, max: 6 }),
  })
  .map(({ model, syntax, rowsPerPage }) => write(model, syntax, { rowsPerPage }));

const bytes: fc.Arbitrary<Bytes> = fc.record({
  encoding: fc.constantFrom(...encodings),
  damage: fc.option(
    fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat({ max: 255 }) }),
  ),
});

/** Fixtures and written models with some edits, and documents made of pieces; one in five comes out of a file. */
export function inputs(fixtures: readonly Input[]): fc.Arbitrary<Input> {
  const known = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...fixtures) }, writtenModels);
  const edited = fc
    .record({ input: known, changes: edits, other: fc.constantFrom(...fixtures) })
    .map(({ input, changes, other }) => ({
      ...input,
      text: applyEdits(input.text, changes, other.text),
    }));
  return fc
    .record({
      input: fc.oneof({ weight: 3, arbitrary: edited }, randomDocuments),
      file: fc.option(bytes, { freq: 4, nil: null }),
    })
    .map(({ input, file }) => (file ? { ...input, text: throughBytes(input.text, file) } : input));
}
