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
    'load $name, whose pieces ask only whether a sheet is the first',
    async ({ load }) => {
      const { open, sheet, close } = await load();
      const pieces = [sheet(sheetOf(), 1, {}), sheet(sheetOf(), 7, {})];
      expect(pieces[1]).toBe(pieces[0]);
      expect([open({}), close(0, {})].join('')).toBe(emit({ open, sheet, close }, []));
    },
  );

  it.each(wholeFormats)('load the writer of $name', async ({ load, output }) => {
    const written = await (await load())(town, {});
    expect(written instanceof Map).toBe(output === 'folder');
  });
});
