import type { Input } from '../inputs/input.ts';
import { statOrNull } from '../stat-or-null.ts';
import { UsageError } from '../usage-error.ts';
import type { Place } from './mirrored-places.ts';

/** Refuses outputs that are inputs, also by another name, or folders, or each other. Throws UsageError. */
export function protectInputs(inputs: readonly Input[], places: readonly Place[]): void {
  const sources = new Map<string, string>();
  for (const { kind, path, source } of inputs) {
    if (kind === 'file') sources.set(identity(path), source);
  }
  const seen = new Set<string>();
  for (const { name, path } of places) {
    const output = identity(path);
    const source = sources.get(output);
    if (source !== undefined) throw new UsageError(`${name} would overwrite the input ${source}`);
    if (seen.has(output)) throw new UsageError(`${name} would be written twice`);
    seen.add(output);
  }
}

/** What all links to one regular file have in common; for anything else its path. */
function identity(path: string): string {
  const stats = statOrNull(path);
  return stats?.isFile() ? `${stats.dev}:${stats.ino}` : path;
}
