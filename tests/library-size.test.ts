import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const pages = ['README.md', 'README.ja.md'];

/**
 * What a page loads of an entry, bundled for browsers and minified, and the files that it is made of: without what is
 * loaded when the first workbook, document or PDF file is met.
 */
async function bundle(entry: string): Promise<{ code: Uint8Array; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`src/${entry}.ts`],
    outdir: 'out',
    metafile: true,
    bundle: true,
    splitting: true,
    minify: true,
    write: false,
    platform: 'browser',
    conditions: ['worker'],
    format: 'esm',
    charset: 'utf8',
  });
  const loaded = loadedWith(`out/${entry}.js`, metafile.outputs);
  const files = outputFiles.filter(({ path }) => loaded.has(path.slice(root.length)));
  const used = [...loaded]
    .flatMap((name) => Object.entries(metafile.outputs[name]?.inputs ?? {}))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    code: Buffer.concat(files.map(({ contents }) => contents)),
    inputs: used.map(([name]) => name),
  };
}

/** An output and those that it imports before it runs. */
function loadedWith(
  name: string,
  outputs: Metafile['outputs'],
  loaded = new Set<string>(),
): Set<string> {
  if (loaded.has(name)) return loaded;
  loaded.add(name);
  for (const { path, kind } of outputs[name]?.imports ?? []) {
    if (kind === 'import-statement') loadedWith(path, outputs, loaded);
  }
  return loaded;
}

describe.each([
  ['mbo-parse', 'index'],
  ['mbo-parse/parse', 'parse'],
])('%s', (name, entry) => {
  it.each(pages)('is as small as %s says, and not much smaller', async (page) => {
    const row = new RegExp(`^\\| \`${name}\` \\| .* \\| (\\d+) KB \\| (\\d+) KB \\|$`, 'm');
    const [, minified, zipped] = row.exec(readFileSync(root + page, 'utf8')) ?? [];
    const { code } = await bundle(entry);
    for (const [said, { length }] of [
      [Number(minified), code],
      [Number(zipped), gzipSync(code)],
    ] as const) {
      expect(length / 1000).toBeLessThanOrEqual(said);
      expect(length / 1000).toBeGreaterThan(said * 0.9);
    }
  });
});

it('the parser alone has no schema, no emitter and no explanation of a rule', async () => {
  const { inputs } = await bundle('parse');
  const strays = inputs.filter((name) =>
    /zod|yaml|csv-stringify|jsdiff|\/(?:emit|diff|report)\/|\/rules\.ts$/.test(name),
  );
  expect(strays).toEqual([]);
  expect(inputs).toContain('src/messages/rule-texts.generated.ts');
  expect((await bundle('index')).inputs).toContain('src/messages/rules.ts');
});

it('what opens workbooks, documents and PDF files is loaded when the first one is met', async () => {
  const { inputs } = await bundle('index');
  expect(inputs).toContain('src/open/open-file.ts');
  const eager = inputs.filter((name) =>
    /pdfjs|saxes|fflate|numfmt|\/open-(?:pdf|word|odf|workbook)/.test(name),
  );
  expect(eager).toEqual([]);
});
