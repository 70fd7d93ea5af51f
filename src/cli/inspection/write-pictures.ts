import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describeError } from '../describe-error.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import type { InspectedFile } from './inspected-file.ts';

/** Writes a picture of each page into a folder, named after the file; gives how many. Throws UsageError. */
export async function writePictures(
  { source, pictures }: InspectedFile,
  folder: string,
  io: Io,
): Promise<number> {
  let count = 0;
  for (const picture of pictures ?? []) {
    count++;
    const name = source.replace(/^[./\\]+/, '').replace(/[/\\:<>]/g, '_');
    try {
      await mkdir(resolve(io.cwd, folder), { recursive: true });
      await writeFile(join(resolve(io.cwd, folder), `${name}-p${count}.svg`), picture);
    } catch (error) {
      throw new UsageError({
        en: `cannot write to ${folder}: ${describeError(error)}`,
        ja: `${folder} に書き込めません: ${describeError(error, 'ja')}`,
      });
    }
  }
  return count;
}
