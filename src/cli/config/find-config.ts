import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const names = ['mbo-parse.config.yaml', 'mbo-parse.config.json'];

/** The nearest configuration file of a folder or one above it. */
export function findConfig(folder: string): string | null {
  for (const name of names) {
    const path = join(folder, name);
    if (existsSync(path)) return path;
  }
  const parent = dirname(folder);
  return parent === folder ? null : findConfig(parent);
}
