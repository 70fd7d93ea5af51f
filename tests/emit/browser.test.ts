import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { emitCsv } from '../../src/emit/csv.ts';
import { emitDataPackage } from '../../src/emit/datapackage.ts';
import { emitYaml } from '../../src/emit/yaml.ts';
import { town } from './town.ts';

const entry = `
  export { emitCsv } from './csv.ts';
  export { emitDataPackage } from './datapackage.ts';
  export { emitYaml } from './yaml.ts';
  export { emitXlsx } from './xlsx.ts';
`;

describe('the emitters in a browser', () => {
  it('are bundled without any module of Node and write the same', async () => {
    const { outputFiles, metafile } = await build({
      stdin: { contents: entry, resolveDir: new URL('../../src/emit', import.meta.url).pathname },
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'emitters',
    });
    expect(Object.keys(metafile.inputs).filter((path) => path.startsWith('node:'))).toEqual([]);
    const browser = runInNewContext(`${outputFiles[0]?.text}; emitters`, { TextEncoder });
    expect(browser.emitCsv(town, { excel: true })).toBe(emitCsv(town, { excel: true }));
    expect(browser.emitYaml(town)).toBe(emitYaml(town));
    expect([...browser.emitDataPackage(town)]).toEqual([...emitDataPackage(town)]);
  });
});
