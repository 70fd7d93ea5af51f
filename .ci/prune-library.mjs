// Leaves of the compiled library what its entries lead to: the command is bundled, and the types of inner parts would
// name packages that no user of the library has installed.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const entries = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [] : Object.values(entry)));

const reached = new Set();
for (const entry of entries) reach(join(root, entry));
for (const name of readdirSync(dist, { recursive: true })) {
  const file = join(dist, name);
  if (/\.(?:js|d\.ts)$/.test(name) && !name.startsWith('cli') && !reached.has(file)) rmSync(file);
}

function reach(file) {
  if (reached.has(file)) return;
  reached.add(file);
  // Declarations keep the names of the sources that they were made from.
  const extension = file.endsWith('.d.ts') ? '.d.ts' : '.js';
  for (const [, target] of readFileSync(file, 'utf8').matchAll(/(?:from |import\(?)['"](\.[^'"]+)\.[jt]s['"]/g)) {
    reach(join(dirname(file), target + extension));
  }
}
