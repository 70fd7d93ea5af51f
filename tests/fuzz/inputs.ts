import fc from 'fast-check';
import { sheetModels } from '../properties/sheet-model.ts';
import { syntaxNames, write } from '../properties/writers.ts';
import { applyEdits, edits } from './edits.ts';
import type { Input } from './judge.ts';
import { pieces } from './pieces.ts';

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

/** Fixtures and written models with some edits, and documents made of pieces. */
export function inputs(fixtures: readonly Input[]): fc.Arbitrary<Input> {
  const known = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...fixtures) }, writtenModels);
  const edited = fc
    .record({ input: known, changes: edits, other: fc.constantFrom(...fixtures) })
    .map(({ input, changes, other }) => ({
      ...input,
      text: applyEdits(input.text, changes, other.text),
    }));
  return fc.oneof({ weight: 3, arbitrary: edited }, randomDocuments);
}
