import { type BigIntStats, statSync } from 'node:fs';

/** What the system knows of a path, or null where it cannot be reached. */
export function statOrNull(path: string): BigIntStats | null {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return null;
  }
}
