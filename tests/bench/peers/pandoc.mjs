// The HTML sheets with pandoc: one process reads all pages, its tree is walked here.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asRecords } from './as-records.mjs';

const [folder] = process.argv.slice(2);

function plain(nodes) {
  return nodes
    .map(({ t, c }) =>
      t === 'Str' ? c : Array.isArray(c) ? plain(c.filter((part) => part?.t)) : '',
    )
    .join('');
}

function textsOf(blocks) {
  return blocks
    .flatMap(({ t, c }) => (t === 'BulletList' ? c.flatMap(textsOf) : [plain(c)]))
    .filter(Boolean);
}

function rowsOf([, , , [, head], bodies]) {
  const rows = [...head, ...bodies.flatMap(([, , above, body]) => [...above, ...body])];
  return rows.map(([, cells]) => cells.map(([, , , , blocks]) => textsOf(blocks)));
}

function tables(node) {
  if (Array.isArray(node)) return node.flatMap(tables);
  if (node === null || typeof node !== 'object') return [];
  return node.t === 'Table' ? [rowsOf(node.c)] : tables(node.c ?? []);
}

const names = readdirSync(folder).sort();
const html = names.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
const { stdout } = spawnSync('pandoc', ['--from=html', '--to=json'], {
  input: html,
  maxBuffer: 2 ** 30,
});
tables(JSON.parse(stdout).blocks).forEach((rows, index) => {
  process.stdout.write(`${JSON.stringify({ source: names[index], records: asRecords(rows) })}\n`);
});
