import { createReadStream } from 'node:fs';
import { appendFile, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Spool } from '../../emit/zip/spool.ts';
import { removeOrphans } from './remove-orphans.ts';
import { temporaryName } from './temporary-name.ts';

/** Bytes that stay in memory: most outputs never touch the disk before they are whole. */
const most = 1 << 20;

/** A spool that goes on in a temporary file where it grows large. */
export function diskSpool(): Spool {
  let waiting: Uint8Array[] = [];
  let size = 0;
  let file: string | null = null;
  const spill = async () => {
    file ??= await newFile();
    await appendFile(file, Buffer.concat(waiting));
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
      if (file !== null) yield* createReadStream(file);
      yield* waiting;
    },
    async discard() {
      waiting = [];
      if (file !== null) await unlink(file).catch(() => {});
      file = null;
    },
  };
}

/** An empty file that nobody else may read; those of runs that were killed go. */
async function newFile(): Promise<string> {
  await removeOrphans(tmpdir());
  const path = join(tmpdir(), temporaryName());
  await writeFile(path, '', { flag: 'wx', mode: 0o600 });
  return path;
}
