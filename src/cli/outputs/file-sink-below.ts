import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { isErrorCode } from '../describe-error.ts';
import { fileSink } from './file-sink.ts';
import type { Sink } from './sink.ts';

/** A file sink that creates the folders above the file where they are missing. */
export async function fileSinkBelow(path: string): Promise<Sink> {
  try {
    return await fileSink(path);
  } catch (error) {
    if (!isErrorCode(error, 'ENOENT')) throw error;
    await mkdir(dirname(path), { recursive: true });
    return fileSink(path);
  }
}
