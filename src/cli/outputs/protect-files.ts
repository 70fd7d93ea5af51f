import { statOrNull } from '../stat-or-null.ts';
import { UsageError } from '../usage-error.ts';
import type { KeptFile } from './kept-files.ts';
import type { Place } from './mirrored-places.ts';
import { sameName } from './same-name.ts';

/** Refuses outputs that the run reads, also by another name, or that are each other. Throws UsageError. */
export function protectFiles(kept: readonly KeptFile[], places: readonly Place[]): void {
  const known = new Map(kept.map(({ path, name }) => [identity(path), name]));
  const seen = new Set<string>();
  for (const { name, path } of places) {
    const output = identity(path);
    const owner = known.get(output);
    if (owner !== undefined) {
      throw new UsageError({
        en: `${name} would overwrite ${owner.en}`,
        ja: `${name} に書くと、${owner.ja}が失われます`,
      });
    }
    if (seen.has(output)) {
      throw new UsageError({
        en: `${name} would be written twice`,
        ja: `${name} に 2 つの出力を書くことはできません`,
      });
    }
    seen.add(output);
  }
}

/** What all links to one regular file have in common; for anything else its path, as the strictest system compares it. */
function identity(path: string): string {
  const stats = statOrNull(path);
  return stats?.isFile() ? `${stats.dev}:${stats.ino}` : sameName(path);
}
