import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export type IsIgnored = (path: string) => boolean;

/** Tells which absolute paths .mboparseignore in the working folder or `--ignore` leave out. */
export async function ignoreFilter(cwd: string, patterns: readonly string[]): Promise<IsIgnored> {
  const file = join(cwd, '.mboparseignore');
  const hasFile = existsSync(file);
  if (!hasFile && patterns.length === 0) return () => false;
  const { default: ignore } = await import('ignore');
  const rules = ignore()
    .add(hasFile ? await readFile(file, 'utf8') : '')
    .add([...patterns]);
  return (path) => {
    const name = relative(cwd, path).split(sep).join('/');
    return ignore.isPathValid(name) && rules.ignores(name);
  };
}
