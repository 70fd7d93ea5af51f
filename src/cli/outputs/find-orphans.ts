import { open, readdir } from 'node:fs/promises';
import { dirname, extname, join, relative, resolve } from 'node:path';
import { statOrNull } from '../stat-or-null.ts';
import { sameName } from './same-name.ts';

export interface Mirror {
  /** The folder of the outputs, absolute. */
  readonly outDir: string;
  /** The folder of the inputs that it mirrors, absolute. */
  readonly root: string;
  /** Where the outputs of these inputs stand, absolute. */
  readonly current: ReadonlySet<string>;
  readonly extension: string;
  /** Tells an output of the format from any other file; its group `source` is the path of the first input. */
  readonly signature: RegExp;
  /** What that path is relative to. */
  readonly cwd: string;
}

/**
 * Outputs that no input stands for any more, as absolute paths in order: files of the format, as it is written here, of
 * which the input that they name is gone, and for which no file is left at the place that they mirror.
 */
export async function findOrphans(mirror: Mirror): Promise<string[]> {
  const current = new Set([...mirror.current].map(sameName));
  const orphans: string[] = [];
  for (const path of await filesBelow(mirror.outDir)) {
    if (!path.endsWith(mirror.extension) || current.has(sameName(path))) continue;
    if (await hasInput(path, mirror)) continue;
    const ends = mirror.signature.exec(await endsOf(path));
    if (ends !== null && isSourceGone(ends.groups?.source, mirror)) orphans.push(path);
  }
  return orphans;
}

/** An output that names no input is only one of the mirror where nothing but the mirror is in its folder. */
function isSourceGone(quoted: string | undefined, { cwd, root, outDir }: Mirror): boolean {
  if (quoted !== undefined) return statOrNull(resolve(cwd, unquoted(quoted))) === null;
  return relative(outDir, root).startsWith('..');
}

/** From JSON and YAML, or from a flat row. */
function unquoted(text: string): string {
  if (!text.startsWith('"')) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text.slice(1, -1).replaceAll('""', '"');
  }
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
