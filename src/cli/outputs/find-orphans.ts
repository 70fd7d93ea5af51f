import { open, readdir } from 'node:fs/promises';
import { dirname, extname, join, relative } from 'node:path';
import { sameName } from './same-name.ts';

export interface Mirror {
  /** The folder of the outputs, absolute. */
  readonly outDir: string;
  /** The folder of the inputs that it mirrors, absolute. */
  readonly root: string;
  /** Where the outputs of these inputs stand, absolute. */
  readonly current: ReadonlySet<string>;
  readonly extension: string;
  /** Tells an output of the format from any other file. */
  readonly signature: RegExp;
}

/**
 * Outputs that no input stands for any more, as absolute paths in order: files of the format, as it is written here, for
 * which no file of any kind is left at the place that they mirror.
 */
export async function findOrphans(mirror: Mirror): Promise<string[]> {
  const current = new Set([...mirror.current].map(sameName));
  const orphans: string[] = [];
  for (const path of await filesBelow(mirror.outDir)) {
    if (!path.endsWith(mirror.extension) || current.has(sameName(path))) continue;
    if (await hasInput(path, mirror)) continue;
    if (mirror.signature.test(await endsOf(path))) orphans.push(path);
  }
  return orphans;
}

/** Hidden entries, node_modules and what cannot be read are passed over. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const files: string[] = [];
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files.push(...(await filesBelow(path)));
    else if (entry.isFile()) files.push(path);
  }
  return files;
}

/** True where a file of that name stands beside the inputs, one that is ignored for example. */
async function hasInput(path: string, { outDir, root }: Mirror): Promise<boolean> {
  const mirrored = join(root, relative(outDir, path));
  const names = await readdir(dirname(mirrored)).catch(() => []);
  const stem = stemOf(mirrored);
  return names
    .map((name) => join(dirname(mirrored), name))
    .some((input) => input !== path && stemOf(input) === stem);
}

function stemOf(path: string): string {
  return sameName(path.slice(0, path.length - extname(path).length));
}

/** Enough of the beginning and the end of a file to tell what it is. */
async function endsOf(path: string): Promise<string> {
  const file = await open(path).catch(() => null);
  if (file === null) return '';
  try {
    const { size } = await file.stat();
    const ends = await Promise.all(
      [0, Math.max(0, size - endBytes)].map((at) =>
        file.read(Buffer.alloc(endBytes), 0, endBytes, at),
      ),
    );
    return ends
      .map(({ buffer, bytesRead }) => buffer.subarray(0, bytesRead))
      .map((bytes, at) => bytes.toString(at === 0 ? 'utf8' : 'latin1'))
      .join('');
  } finally {
    await file.close();
  }
}

const endBytes = 1024;
