// Bundles the command into dist/cli/: the entry points, and beside them the parts that most runs never load.
// CommonJS, because it starts faster than ECMAScript modules and can load a part in the middle of a function.
import { rm, writeFile } from 'node:fs/promises';
import { build } from 'esbuild';
import { licensesOf } from './licenses.mjs';

const root = new URL('..', import.meta.url);
const outdir = 'dist/cli';

/** Loaded by the first call of one of these functions: `parseSheets` is synchronous, but seldom needs them. */
const deferredFunctions = new Map([
  ['./parse-html.ts', ['parseHtml']],
  ['./parse-markdown.ts', ['parseMarkdown']],
  ['./display-width.ts', ['displayWidth']],
  ['decode-named-character-reference', ['decodeNamedCharacterReference']],
  ['node:child_process', ['spawn']],
  ['node:crypto', ['createHash', 'randomUUID']],
  [
    'node:fs/promises',
    ['access', 'appendFile', 'mkdir', 'mkdtemp', 'open', 'readFile', 'readdir', 'realpath', 'rename', 'rm', 'rmdir', 'stat', 'unlink', 'writeFile'],
  ],
]);

/** Loaded with the first module of ours that imports them. */
const deferredPackages = [
  'csv-stringify/browser/esm/sync',
  'diff',
  'ignore',
  'tinyglobby',
  'tinypool',
  'yaml',
  'yaml/util',
  'zod/mini',
];

/** Who opens a kind of file that is no text: each a part of its own, loaded with the first file of its kind. */
const openers = [
  './workbook/open-workbook.ts',
  './word/open-word.ts',
  './odf/open-odf.ts',
  './pdf/open-pdf.ts',
];

/** Bundled by bundle-pdfjs.mjs, for the library as well. */
const pdfjs = { '#pdfjs': '../pdfjs/index.js', '#pdfjs-cmaps': '../pdfjs/cmaps.js' };

/** Where a deferred module stands when the command runs. */
function placeOf(specifier) {
  if (specifier.startsWith('node:')) return specifier;
  return `./${specifier.replace(/^\.\/|\.ts$/g, '').replaceAll('/', '-')}.js`;
}

const deferring = {
  name: 'deferring',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /./ }, ({ path, namespace }) => {
      if (namespace === 'deferred') return { path, external: true };
      if (openers.includes(path)) return { path: placeOf(path), external: true };
      if (deferredFunctions.has(path)) return { path, namespace: 'deferred' };
      return deferredPackages.includes(path) ? { path: placeOf(path), external: true } : null;
    });
    onLoad({ filter: /./, namespace: 'deferred' }, ({ path }) => ({
      contents: deferredFunctions
        .get(path)
        .map((name) => `export const ${name} = (...values) => require('${placeOf(path)}').${name}(...values);`)
        .join('\n'),
    }));
  },
};

const withPdfjs = {
  name: 'with-pdfjs',
  setup({ onResolve }) {
    onResolve({ filter: /^#pdfjs/ }, ({ path }) => ({ path: pdfjs[path], external: true }));
  },
};

const options = {
  absWorkingDir: root.pathname,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  minify: true,
  legalComments: 'none',
  charset: 'ascii',
  logLevel: 'warning',
  define: { 'import.meta.url': 'moduleUrl.href' },
  // In a single executable the files of worker threads are unpacked when they are asked for.
  banner: {
    js: "const moduleUrl={get href(){const{basename,join}=require('node:path');return require('node:url').pathToFileURL(join(require.unpack?.()??__dirname,basename(__filename))).href}};",
  },
  outdir,
  metafile: true,
  // A script compiled ahead cannot import(); require() loads the same parts, modules of ECMAScript too (Node 20.19).
  supported: { 'dynamic-import': false },
};

/** What a thread of the pool begins with: a file of its own, as the pool looks for it beside itself. */
const workerEntry = { in: './node_modules/tinypool/dist/entry/worker.js', out: 'entry/worker' };

const parts = [...deferredFunctions.keys(), ...deferredPackages]
  .filter((specifier) => !specifier.startsWith('node:'))
  .map((specifier) => ({
    in: specifier.replace(/^\.\//, specifier === './display-width.ts' ? './src/cli/' : './src/parse/'),
    out: placeOf(specifier).slice(2, -3),
  }));

for (const opener of openers) {
  parts.push({ in: opener.replace(/^\.\//, './src/open/'), out: placeOf(opener).slice(2, -3) });
}

await rm(new URL(outdir, root), { recursive: true, force: true });
const { metafile: ofParts } = await build({
  ...options,
  entryPoints: [...parts, workerEntry],
  plugins: [withPdfjs],
});
const { outputFiles, metafile } = await build({
  ...options,
  write: false,
  entryPoints: ['src/cli/run.ts'],
  plugins: [deferring],
});
for (const { path, text } of outputFiles) await writeFile(path, inAscii(text));
await writeFile(new URL(`${outdir}/package.json`, root), '{ "type": "commonjs" }\n');
const bundled = [...Object.keys(ofParts.inputs), ...Object.keys(metafile.inputs)];
await writeFile(new URL(`${outdir}/licenses.txt`, root), licensesOf(bundled));

/** The charset above leaves regular expressions as they stand; an escape means the same there. */
function inAscii(text) {
  return text.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
