import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';

const sheetName = /\.(?:txt|md|markdown|html?)$/i;

/**
 * Lists the sheets below a folder, relative to it, `/` as separator.
 * Hidden entries and node_modules are left out; a folder that links lead back to is read once.
 */
export async function walkFolder(folder: string): Promise<string[]> {
  const found: string[] = [];
  const seen = new Set<string>();
  const visit = async (prefix: string): Promise<void> => {
    const path = join(folder, prefix);
    const identity = await realpath(path);
    if (seen.has(identity)) return;
    seen.add(identity);
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const name = prefix + entry.name;
      const directory = entry.isSymbolicLink()
        ? await isDirectory(join(folder, name))
        : entry.isDirectory();
      if (directory) await visit(`${name}/`);
      else if (sheetName.test(name)) found.push(name);
    }
  };
  await visit('');
  return found;
}

/** A dangling link is no folder. */
async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
