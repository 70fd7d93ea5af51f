import { describe, expect, it } from 'vitest';
import { emit } from '../../src/emit/emit.ts';
import { bundleFormats, emitters } from '../../src/emit/index.ts';
import { sheetOf } from './sheets.ts';
import { town } from './town.ts';

const formats = [...emitters, ...bundleFormats];

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

  it.each(bundleFormats)('load $name, which can be begun', async ({ load }) => {
    const loaded = await load();
    const bundle = (typeof loaded === 'function' ? loaded : loaded.open)({});
    const pieces = [...bundle.add({ source: '', sheets: town, messages: [] }), ...bundle.end()];
    const files = new Set(pieces.map(({ file }) => file));
    expect(files.size).toBeGreaterThan(8);
    if (typeof loaded !== 'function') expect([...files]).toEqual(loaded.files);
  });
});
