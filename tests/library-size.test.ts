import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = new URL('..', import.meta.url).pathname;
const pages = ['README.md', 'README.ja.md'];

/** What a page loads of an entry, bundled for browsers and minified, and the files that it is made of. */
async function bundle(entry: string): Promise<{ code: Uint8Array; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`src/${entry}.ts`],
    metafile: true,
    bundle: true,
    minify: true,
    write: false,
    platform: 'browser',
    conditions: ['worker'],
    format: 'esm',
    charset: 'utf8',
  });
  const [output] = Object.values(metafile.outputs);
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  const used = Object.entries(output?.inputs ?? {}).filter(
    ([, { bytesInOutput }]) => bytesInOutput > 0,
  );
  return { code, inputs: used.map(([name]) => name) };
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
