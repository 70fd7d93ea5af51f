// Bundles the command into dist/cli/: the entry points, and beside them the parts that most runs never load.
// CommonJS, because its start costs half of that of ECMAScript modules and it can load a part in the middle of a function.
import { rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url);
const outdir = 'dist/cli';
const entries = ['src/cli/run.ts', 'src/cli/worker.ts'];

/** Modules of ours that bring large parsers along; `parseSheets`, which is synchronous, seldom calls them. */
const deferredModules = ['parse-html', 'parse-markdown'];

/** Packages that are loaded by the first module that imports them. */
const deferredPackages = [
  'csv-stringify/browser/esm/sync',
  'decode-named-character-reference',
  'hucre/xlsx',
  'ignore',
  'tinyglobby',
  'yaml',
  'yaml/util',
  'zod/mini',
];

const partName = (specifier) => specifier.replaceAll('/', '-');
const camelCase = (name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/** A module with the same export, which loads its part when that is called. */
function stub(name) {
  const exported = camelCase(name);
  return `export const ${exported} = (...values) => require('./${name}.js').${exported}(...values);`;
}

const deferring = {
  name: 'deferring',
  setup({ onLoad, onResolve }) {
    const names = deferredModules.join('|');
    onLoad({ filter: new RegExp(`/src/parse/(?:${names})\\.ts$`) }, ({ path }) => ({
      contents: stub(basename(path, '.ts')),
    }));
    onResolve({ filter: new RegExp(`^\\./(?:${names})\\.js$`) }, ({ path }) => ({
      path,
      external: true,
    }));
    onResolve({ filter: /^[a-z]/ }, ({ path }) =>
      deferredPackages.includes(path) ? { path: `./${partName(path)}.js`, external: true } : null,
    );
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
  charset: 'utf8',
  logLevel: 'warning',
  define: { 'import.meta.url': 'moduleUrl' },
  banner: { js: "const moduleUrl=require('node:url').pathToFileURL(__filename).href;" },
  outdir,
};

await rm(new URL(outdir, root), { recursive: true, force: true });
await build({
  ...options,
  entryPoints: [
    ...deferredModules.map((name) => `src/parse/${name}.ts`),
    ...deferredPackages.map((specifier) => ({ in: specifier, out: partName(specifier) })),
  ],
});
await build({
  ...options,
  entryPoints: entries,
  external: ['tinypool'],
  plugins: [deferring],
});
await writeFile(new URL(`${outdir}/package.json`, root), '{ "type": "commonjs" }\n');
