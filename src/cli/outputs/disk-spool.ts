import { createReadStream } from 'node:fs';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spool } from '../../emit/zip/spool.ts';

/** Bytes that stay in memory: most outputs never touch the disk before they are whole. */
const most = 1 << 20;

/** A spool that goes on in a temporary file where it grows large. */
export function diskSpool(): Spool {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let folder: string | null = null;
  const spill = async () => {
    folder ??= await mkdtemp(join(tmpdir(), 'mbo-parse-'));
    await appendFile(join(folder, 'part'), Buffer.concat(waiting));
    waiting = [];
    size = 0;
  };
  return {
    async write(bytes) {
      waiting.push(bytes);
      size += bytes.length;
      if (size > most) await spill();
    },
    async *read() {
      if (folder !== null) yield* createReadStream(join(folder, 'part'));
      yield* waiting;
    },
    async discard() {
      waiting = [];
      if (folder !== null) await rm(folder, { recursive: true, force: true });
    },
  };
}
