import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isOrphan } from './temporary-name.ts';

const cleared = new Set<string>();

/** Removes what killed runs left behind in a folder, once a run. What cannot be looked at or removed stays. */
export async function removeOrphans(folder: string): Promise<void> {
  if (cleared.has(folder)) return;
  cleared.add(folder);
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter(isOrphan)) await unlink(join(folder, name)).catch(() => {});
}
