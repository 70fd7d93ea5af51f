import { rmdir, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Removes an output, and the folders above it that it leaves empty, up to the folder of the outputs. */
export async function removeOutput(path: string, outDir: string): Promise<void> {
  await unlink(path);
  for (let folder = dirname(path); folder !== outDir; folder = dirname(folder)) {
    try {
      await rmdir(folder);
    } catch {
      return;
    }
  }
}
