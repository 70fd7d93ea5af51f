import { statOrNull } from '../stat-or-null.ts';
import { UsageError } from '../usage-error.ts';
import type { KeptFile } from './kept-files.ts';
import type { Place } from './mirrored-places.ts';
import { sameName } from './same-name.ts';

/** Refuses outputs that the run reads, also by another name, or that are each other. Throws UsageError. */
export function protectFiles(kept: readonly KeptFile[], places: readonly Place[]): void {
  const known = new Map(kept.flatMap(({ path, name }) => identities(path).map((id) => [id, name])));
  const seen = new Set<string>();
  for (const { name, path } of places) {
    const own = identities(path);
    const owner = own.map((id) => known.get(id)).find((found) => found !== undefined);
    if (owner !== undefined) {
      throw new UsageError({
        en: `${name} would overwrite ${owner.en}`,
        ja: `${name} に書くと、${owner.ja}が失われます`,
      });
    }
    if (own.some((id) => seen.has(id))) {
      throw new UsageError({
        en: `${name} would be written twice`,
        ja: `${name} に 2 つの出力を書くことはできません`,
      });
    }
    for (const id of own) seen.add(id);
  }
}

/** Its path, as the strictest system compares it, and what all links to one regular file have in common. */
function identities(path: string): readonly string[] {
  const stats = statOrNull(path);
  const links = stats?.isFile() ? [`${stats.dev}:${stats.ino}`] : [];
  return [sameName(path), ...links];
}
