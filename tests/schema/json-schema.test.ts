import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/schema/json-schema.ts';
import { Sheets } from '../../src/schema/sheet.ts';
import { version } from '../../src/schema/version.ts';
import { arbitrarySheets } from '../emit/arbitrary.ts';
import { recordOf, sheetOf } from '../emit/sheets.ts';

const schema = jsonSchema();
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
ajv.addVocabulary(['x-title-ja', 'x-description-ja']);
const validate = ajv.compile(schema);

const root = new URL('../..', import.meta.url);

/** Expected output of the fixtures, and of the worked example where it lies beside the project. */
const expectations = globSync(['fixtures/*/expected.json', '../shared/examples/sheet.json'], {
  cwd: fileURLToPath(root),
}).sort();

describe('jsonSchema', () => {
  it('is a JSON Schema of draft 2020-12 that names its version', () => {
    const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
    expect(version).toBe(manifest.version);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.$id).toContain(version);
  });

  it('describes every key of every type in both languages', () => {
    const words = { title: expect.stringMatching(/./), description: expect.stringMatching(/./) };
    const ja = expect.stringMatching(/[\p{Script=Han}\p{Script=Kana}]/u);
    for (const definition of Object.values(schema.$defs ?? {})) {
      for (const property of Object.values(definition.properties ?? {})) {
        expect(property).toMatchObject({ ...words, 'x-title-ja': ja, 'x-description-ja': ja });
      }
    }
  });

  it('defines every type that it refers to', () => {
    const names = new Set(JSON.stringify(schema).match(/(?<="#\/\$defs\/)\w+/g));
    expect(Object.keys(schema.$defs ?? {}).sort()).toEqual([...names].sort());
  });

  it.each(expectations)('accepts %s', (path) => {
    expect(
      validate(JSON.parse(readFileSync(new URL(path, root), 'utf8'))),
      ajv.errorsText(validate.errors),
    ).toBe(true);
  });

  it('accepts whatever the zod schema accepts', () => {
    fc.assert(
      fc.property(arbitrarySheets, (sheets) => {
        const accepted = Sheets.safeParse(sheets).success;
        expect(validate(JSON.parse(JSON.stringify(sheets)))).toBe(accepted);
      }),
    );
  });

  const whole = () => ({ ...sheetOf({ records: [recordOf()] }) }) as Record<string, unknown>;

  it.each(Object.keys(sheetOf()))('refuses a sheet without %s', (key) => {
    const { [key]: _, ...rest } = whole();
    expect(validate([whole()])).toBe(true);
    expect(validate([rest])).toBe(false);
  });

  it.each(Object.keys(recordOf()))('refuses a record without %s', (key) => {
    const { [key]: _, ...rest } = recordOf() as Record<string, unknown>;
    expect(validate([{ ...whole(), records: [rest] }])).toBe(false);
  });

  it.each([
    ['a year as text', { fiscalYear: '2019' }],
    ['a fraction of a person', { staff: 1.5 }],
    ['null for a list', { remainder: null }],
    ['a key of its own', { prefecture: '東京都' }],
    ['a record with a key of its own', { records: [{ ...recordOf(), note: '' }] }],
    ['a record counted from 0', { records: [recordOf({ index: 0 })] }],
    [
      'a statement without a level',
      { records: [{ ...recordOf(), goals: [{ marker: null, text: '' }] }] },
    ],
  ])('refuses %s', (_, broken) => {
    expect(validate([{ ...whole(), ...broken }])).toBe(false);
  });

  it('refuses a sheet that stands in no list', () => {
    expect(validate(whole())).toBe(false);
  });
});
