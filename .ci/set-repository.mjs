// Fills in whose repository this is: `node .ci/set-repository.mjs OWNER/NAME`. package.json holds the one constant;
// every other place that names the repository follows it, which a test checks.
import { readFileSync, writeFileSync } from 'node:fs';

const [slug = ''] = process.argv.slice(2);
if (!/^[\w.-]+\/[\w.-]+$/.test(slug)) throw new TypeError('usage: node .ci/set-repository.mjs OWNER/NAME');

const root = new URL('..', import.meta.url);
const { repository } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));
const [, current] = /github\.com\/(.+)\.git$/.exec(repository.url);
for (const name of ['package.json', 'README.md', 'README.ja.md', '.github/SECURITY.md', 'src/cli/repository.ts']) {
  const file = new URL(name, root);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(current, slug));
}
