import { existsSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Io } from '../io.ts';
import { readBytes } from '../read-bytes.ts';
import { unreadable } from '../unreadable.ts';
import { UsageError } from '../usage-error.ts';

export type IsIgnored = (path: string) => boolean;

/** Stands in the working folder and names what is left out. */
export const ignoreFile = '.mboparseignore';

/** Tells which absolute paths .mboparseignore in the working folder or `--ignore` leave out. */
export async function ignoreFilter(
  patterns: readonly string[],
  { cwd, signal }: Pick<Io, 'cwd' | 'signal'>,
): Promise<IsIgnored> {
  const file = join(cwd, ignoreFile);
  const hasFile = existsSync(file);
  if (!hasFile && patterns.length === 0) return () => false;
  const { default: ignore } = await import('ignore');
  const rules = ignore()
    .add(hasFile ? await readRules(file, signal) : '')
    .add([...patterns]);
  return (path) => {
    const name = relative(cwd, path).split(sep).join('/');
    return ignore.isPathValid(name) && rules.ignores(name);
  };
}

async function readRules(file: string, signal: AbortSignal): Promise<string> {
  const bytes = await readBytes(file, signal).catch((error) => {
    throw new UsageError(unreadable(ignoreFile, error));
  });
  return new TextDecoder().decode(bytes);
}
