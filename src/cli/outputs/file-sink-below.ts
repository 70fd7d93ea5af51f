import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileSink } from './file-sink.ts';
import type { Sink } from './sink.ts';

/** A file sink that creates the folders above the file first. */
export async function fileSinkBelow(path: string): Promise<Sink> {
  await mkdir(dirname(path), { recursive: true });
  return fileSink(path);
}
