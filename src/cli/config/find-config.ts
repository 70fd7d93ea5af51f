import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error.ts';

const names = ['mbo-parse.config.yaml', 'mbo-parse.config.yml', 'mbo-parse.config.json'];

/** The nearest configuration file of a folder or one above it. Throws UsageError where two stand side by side. */
export function findConfig(folder: string): string | null {
  const [found, other] = names.filter((name) => existsSync(join(folder, name)));
  if (other !== undefined) {
    throw new UsageError({
      en: `${found} and ${other} stand side by side in ${folder}: keep one, or name one by --config`,
      ja: `${folder} に ${found} と ${other} があります。一方だけを残すか、--config で指定してください`,
    });
  }
  if (found !== undefined) return join(folder, found);
  const parent = dirname(folder);
  return parent === folder ? null : findConfig(parent);
}
