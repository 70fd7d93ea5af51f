import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Bilingual } from '../../schema/words.ts';
import { CommandError } from '../command-error.ts';
import { describeError } from '../describe-error.ts';
import type { Io } from '../io.ts';
import { writeFiles } from '../outputs/write-files.ts';
import { UsageError } from '../usage-error.ts';
import type { InspectedFile } from './inspected-file.ts';

/**
 * Writes a picture of each page into a folder, named after the file; gives how many. Throws UsageError where there can be
 * no such folder, CommandError where it takes no more.
 */
export async function writePictures(
  { source, pictures }: InspectedFile,
  folder: string,
  io: Io,
): Promise<number> {
  const place = resolve(io.cwd, folder);
  const name = source.replace(/^[./\\]+/, '').replace(/[/\\:<>]/g, '_');
  let count = 0;
  for (const picture of pictures ?? []) {
    count++;
    await mkdir(place, { recursive: true }).catch((error) => {
      throw new UsageError(unwritable(folder, error));
    });
    const path = join(place, `${name}-p${count}.svg`);
    await writeFiles(
      new Map([[path, picture]]),
      (error) => new CommandError(unwritable(folder, error)),
    );
  }
  return count;
}

function unwritable(folder: string, error: unknown): Bilingual {
  return {
    en: `cannot write to ${folder}: ${describeError(error)}`,
    ja: `${folder} に書き込めません: ${describeError(error, 'ja')}`,
  };
}
