import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const pages = ['README.md', 'README.ja.md'];

interface Bundle {
  /** What a page loads at once, minified, and the files that it is made of. */
  readonly code: Uint8Array;
  readonly inputs: readonly string[];
  /** Each file that is loaded later, with the first workbook, document or PDF file. */
  readonly onDemand: readonly Uint8Array[];
}

/** Bundles an entry for browsers. */
async function bundle(entry: string): Promise<Bundle> {
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
  const isLoaded = ({ path }: { path: string }) => loaded.has(path.slice(root.length));
  const used = [...loaded]
    .flatMap((name) => Object.entries(metafile.outputs[name]?.inputs ?? {}))
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return {
    code: Buffer.concat(outputFiles.filter(isLoaded).map(({ contents }) => contents)),
    inputs: used.map(([name]) => name),
    onDemand: outputFiles.filter((file) => !isLoaded(file)).map(({ contents }) => contents),
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

/** Holds the row of a page to what was measured: that small, and not much smaller. */
function expectSaid(page: string, name: string, files: readonly Uint8Array[]): void {
  const row = new RegExp(`^\\| ${name} \\| .* \\| (\\d+) KB \\| (\\d+) KB \\|$`, 'm');
  const [, minified, zipped] = row.exec(readFileSync(root + page, 'utf8')) ?? [];
  for (const [said, sizes] of [
    [Number(minified), files.map(({ length }) => length)],
    [Number(zipped), files.map((file) => gzipSync(file).length)],
  ] as const) {
    const size = sizes.reduce((sum, each) => sum + each, 0) / 1000;
    expect(size).toBeLessThanOrEqual(said);
    expect(size).toBeGreaterThan(said * 0.9);
  }
}

describe.each(pages)('%s says how large is', (page) => {
  it.each([
    ['mbo-parse', 'index'],
    ['mbo-parse/parse', 'parse'],
  ])('%s', async (name, entry) => {
    expectSaid(page, `\`${name}\``, [(await bundle(entry)).code]);
  });

  it('what is loaded on demand', async () => {
    expectSaid(page, '(?:on demand|必要時)', (await bundle('index')).onDemand);
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
