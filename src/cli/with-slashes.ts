import { sep } from 'node:path';

/** A path with `/` between its parts: on Windows `\\` stands there as well, elsewhere it is a character like others. */
export function withSlashes(path: string): string {
  return path.split(sep).join('/');
}
