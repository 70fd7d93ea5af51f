// Bundles the report's page program and style (src/report/page/) into src/report/page.generated.ts.
// With --check it writes nothing and fails when that file is not current.
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const output = new URL('../src/report/page.generated.ts', import.meta.url);

async function bundle(entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'iife',
    target: ['chrome109', 'firefox115', 'safari16'],
    write: false,
  });
  return outputFiles[0].text.trim();
}

const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const constant = (name, value) => `export const ${name} = ${JSON.stringify(value)};\n`;

const script = await bundle('src/report/page/main.ts');
const style = await bundle('src/report/page/page.css');
const generated = [
  '// Generated from page/ by `npm run build:page`; do not edit.\n',
  constant('pageScript', script),
  constant('pageScriptHash', hash(script)),
  constant('pageStyle', style),
  constant('pageStyleHash', hash(style)),
].join('\n');

if (!process.argv.includes('--check')) await writeFile(output, generated);
else if ((await readFile(output, 'utf8')) !== generated) {
  console.error('src/report/page.generated.ts is not current: run `npm run build:page`');
  process.exitCode = 1;
}
