import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createRandom } from './random.mjs';
import { createSheet, writers } from './sheets.mjs';

const weights = {
  tab: 4,
  pipe: 3,
  html: 2,
  page: 1,
  system: 1,
  status: 1,
  matrix: 1,
  form: 1,
  prose: 1,
};
const drawn = writers.flatMap((writer) => Array(weights[writer.name]).fill(writer));

/** Writes `count` distinct sheets of 2 to 60 KB, by the writers in `only` or by all. Gives their size in bytes. */
export async function writeFolder(folder, count, only = drawn) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const random = createRandom(count);
  let bytes = 0;
  for (let index = 0; index < count; index++) {
    const writer = only[index % only.length];
    const text = writer.write(createSheet(index + 1, random.between(3, 60)));
    const name = `${String(index).padStart(5, '0')}-${writer.name}${writer.extension}`;
    await writeFile(join(folder, name), text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}

/** Writes one file of at least `megabytes`: the sheets of ever more departments. */
export async function writeBook(path, megabytes, writer) {
  const parts = [];
  let bytes = 0;
  for (let seed = 1; bytes < megabytes * 1_000_000; seed++) {
    const sheet = createSheet(seed, 40);
    const text = writer.write({ ...sheet, department: `第${seed}${sheet.department}` });
    parts.push(text);
    bytes += Buffer.byteLength(text);
  }
  await writeFile(path, parts.join('\n'));
  return bytes;
}

/** Writes one table of at least `megabytes` below one title. */
export async function writeLongTable(path, megabytes, writer) {
  const sample = Buffer.byteLength(writer.write(createSheet(1, 200)));
  const text = writer.write(createSheet(2, Math.ceil((megabytes * 1_000_000 * 200) / sample)));
  await writeFile(path, text);
  return Buffer.byteLength(text);
}
