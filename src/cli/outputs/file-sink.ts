import { createHash } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, realpath, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { hashFile } from './hash-file.ts';
import { removeOrphans } from './remove-orphans.ts';
import { renameOver } from './rename-over.ts';
import type { Sink } from './sink.ts';
import { temporaryName } from './temporary-name.ts';

/**
 * Writes a file so that at any moment the old or the new one stands there whole.
 * What is no regular file (`/dev/null`, a pipe) is written to directly.
 */
export async function fileSink(path: string): Promise<Sink> {
  const present = await stat(path).catch(() => null);
  if (present !== null && !present.isFile()) return deviceSink(path);
  if (present !== null) await access(path, constants.W_OK);
  const target = present === null ? path : await realpath(path);
  return atomicSink(target, present?.mode);
}

async function deviceSink(path: string): Promise<Sink> {
  const handle = await open(path, 'w');
  return {
    write: (content) => handle.appendFile(content),
    flush: async () => {},
    close: async () => {
      await handle.close();
      return 'written';
    },
    discard: () => handle.close(),
  };
}

async function atomicSink(target: string, mode: number | undefined): Promise<Sink> {
  const folder = dirname(target);
  await removeOrphans(folder);
  const temporary = join(folder, temporaryName());
  const handle = await open(temporary, 'wx');
  const hash = createHash('sha256');
  const discard = async () => {
    await handle.close();
    await unlink(temporary).catch(() => {});
  };
  return {
    write: async (content) => {
      hash.update(content);
      await handle.appendFile(content);
    },
    flush: () => handle.sync(),
    close: async () => {
      if (mode !== undefined && (await hashFile(target)) === hash.digest('hex')) {
        await discard();
        return 'unchanged';
      }
      if (mode !== undefined) await handle.chmod(mode);
      await handle.sync();
      await handle.close();
      await renameOver(temporary, target).catch(async (error) => {
        await unlink(temporary).catch(() => {});
        throw error;
      });
      return 'written';
    },
    discard,
  };
}
