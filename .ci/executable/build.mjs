// Builds one executable file of the command and the Node.js that runs this: node .ci/executable/build.mjs FILE
// Needs a build of the command. On macOS and Windows it wants to be signed afterwards; on macOS it is, for this machine.
import { execFileSync } from 'node:child_process';
import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const { inject } = createRequire(import.meta.url)('postject');
const [name] = process.argv.slice(2);
if (name === undefined) throw new TypeError('usage: node .ci/executable/build.mjs FILE');
const output = resolve(name);
const root = fileURLToPath(new URL('../..', import.meta.url));
const work = mkdtempSync(join(tmpdir(), 'executable-'));
try {
  await writeExecutable();
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function writeExecutable() {
  const main = join(work, 'main.cjs');
  await build({ entryPoints: [join(root, '.ci/executable/main.cjs')], bundle: true, minify: true, platform: 'node', target: 'node20.19', outfile: main });
  const [blob, config] = [join(work, 'blob'), join(work, 'config.json')];
  const assets = { ...assetsOf(), ...(await scriptsOfPdfjs()) };
  writeFileSync(join(work, 'files.json'), JSON.stringify(Object.keys(assets)));
  assets.files = join(work, 'files.json');
  writeFileSync(config, JSON.stringify({ main, output: blob, assets, disableExperimentalSEAWarning: true }));
  execFileSync(process.execPath, ['--experimental-sea-config', config], { stdio: 'pipe' });

  mkdirSync(dirname(output), { recursive: true });
  copyFileSync(process.execPath, output);
  chmodSync(output, 0o755);
  if (process.platform === 'darwin') execFileSync('codesign', ['--remove-signature', output]);
  await inject(output, 'NODE_SEA_BLOB', readFileSync(blob), {
    // What marks the place in every Node.js; https://nodejs.org/api/single-executable-applications.html
    sentinelFuse: 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2',
    ...(process.platform === 'darwin' && { machoSegmentName: 'NODE_SEA' }),
  });
  if (process.platform === 'darwin') execFileSync('codesign', ['--sign', '-', output]);
}

/** The files of the package that the command and its workers need; the code compiled ahead is sealed no further in here. */
function assetsOf() {
  const assets = {};
  for (const folder of ['bin', 'dist/cli', 'dist/pdfjs']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isFile() && !entry.name.endsWith('.cache')) assets[relative(root, path).replaceAll(sep, '/')] = path;
    }
  }
  const compiled = join(root, `dist/cli/run.js.${process.versions.v8}.cache`);
  if (!existsSync(compiled)) throw new Error('the command was built by another Node.js: npm run build');
  const hashSize = 32;
  writeFileSync(join(work, 'run.cache'), readFileSync(compiled).subarray(hashSize));
  assets['dist/cli/run.js.cache'] = join(work, 'run.cache');
  return assets;
}

/** What reads PDF files is made of ECMAScript modules, for the library as well: in here nothing but scripts can be run. */
async function scriptsOfPdfjs() {
  const names = ['index.js', 'cmaps.js'];
  const outdir = join(work, 'pdfjs');
  const entryPoints = names.map((name) => join(root, 'dist/pdfjs', name));
  await build({ entryPoints, outdir, format: 'cjs', platform: 'node', target: 'node20.19', minify: true, charset: 'ascii', logLevel: 'error' });
  return Object.fromEntries(names.map((name) => [`dist/pdfjs/${name}`, join(outdir, name)]));
}
