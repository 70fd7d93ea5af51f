import { describe, expect, it } from 'vitest';
import { emit } from '../../src/emit/emit.ts';
import { emitters, wholeFormats } from '../../src/emit/index.ts';
import { sheetOf } from './sheets.ts';
import { town } from './town.ts';

const formats = [...emitters, ...wholeFormats];

describe('the lists of formats', () => {
  it('name every format', () => {
    expect(formats.map(({ name }) => name)).toEqual([
      'json',
      'ndjson',
      'yaml',
      'csv',
      'tsv',
      'html',
      'xlsx',
      'datapackage',
    ]);
  });

  it('give every extension to one format', () => {
    const extensions = formats.flatMap((format) => format.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
    for (const extension of extensions) expect(extension).toMatch(/^\.[a-z]+$/);
  });

  it.each(emitters)(
    'load $name, whose pieces are the same wherever they stand',
    async ({ load }) => {
      const emitter = await load();
      const piece = [...emitter.sheet(sheetOf(), {})].join('');
      const parts = [emitter.open({}), piece, emitter.between, piece, emitter.close(2, {})];
      expect(emit(emitter, [sheetOf(), sheetOf()])).toBe(parts.join(''));
      expect(emit(emitter, [])).toBe(emitter.open({}) + emitter.close(0, {}));
    },
  );

  it.each(wholeFormats)('load the writer of $name', async ({ load, output }) => {
    const written = await (await load())(town, {});
    expect(written instanceof Map).toBe(output === 'folder');
  });
});
