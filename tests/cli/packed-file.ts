import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const cache = new URL('../../.cache/packed/', import.meta.url).pathname;

/**
 * A file of a published package that is not worth installing for it, by name and exact version;
 * null, with a note, where the registry cannot be reached.
 */
export function packedFile(spec: string, file: string): string | null {
  const folder = join(cache, spec.replaceAll('/', '+'));
  if (!existsSync(folder)) {
    try {
      mkdirSync(cache, { recursive: true });
      const options = { cwd: cache, encoding: 'utf8', stdio: 'pipe' } as const;
      const archive = execFileSync('npm', ['pack', '--silent', spec], options).trim();
      mkdirSync(folder);
      execFileSync('tar', ['xzf', archive, '-C', folder], options);
    } catch {
      console.info(`${spec} cannot be had: what it is needed for is left out`);
      return null;
    }
  }
  return readFileSync(join(folder, 'package', file), 'utf8');
}
