import { resolve } from 'node:path';

const magic = /[*?[\]{}()!+@\\]/;

/** What a pattern matches: paths relative to the folder before its first wildcard; folders end in `/`. */
export interface Expansion {
  /** The pattern's beginning without wildcards, as given: `data/`, `/srv/`, or nothing. */
  readonly prefix: string;
  readonly matches: readonly string[];
}

/** Whether a path that does not exist may be meant as a pattern. */
export function isPattern(path: string): boolean {
  return magic.test(path);
}

/** Expands a glob as a shell does; without `**` it matches folders too. */
export async function expandGlob(pattern: string, cwd: string): Promise<Expansion> {
  const { glob } = await import('tinyglobby');
  const segments = pattern.split('/');
  const first = segments.findIndex((segment) => magic.test(segment));
  const prefix = segments
    .slice(0, first)
    .map((segment) => `${segment}/`)
    .join('');
  const matches = await glob(segments.slice(first).join('/'), {
    cwd: resolve(cwd, prefix),
    expandDirectories: false,
    onlyFiles: pattern.includes('**'),
  });
  return { prefix, matches };
}
