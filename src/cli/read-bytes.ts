import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/**
 * All bytes of a file. A regular one is read at once: handing it through the thread pool costs more than the reading.
 * A pipe may keep its reader waiting for ever, and signals must still be heard.
 */
export async function readBytes(path: string): Promise<Uint8Array> {
  if (!statSync(path).isFile()) return readFile(path);
  await nextTurn();
  return readFileSync(path);
}

/** Lets signals and timers have their turn between two files. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
