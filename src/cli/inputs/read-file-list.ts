import { resolve } from 'node:path';
import { describeError } from '../describe-error.ts';
import type { Io } from '../io.ts';
import { readBytes } from '../read-bytes.ts';
import { readStream } from '../read-stream.ts';
import { UsageError } from '../usage-error.ts';

/** Reads the paths of `--files-from`: NUL separated where there is a NUL, else one a line. */
export async function readFileList(name: string, io: Io): Promise<string[]> {
  const bytes =
    name === '-'
      ? await readStream(io.stdin, io.signal)
      : await readBytes(resolve(io.cwd, name), io.signal).catch((error) => {
          throw new UsageError({
            en: `cannot read the list ${name}: ${describeError(error)}`,
            ja: `一覧 ${name} を読めません: ${describeError(error, 'ja')}`,
          });
        });
  const text = new TextDecoder().decode(bytes);
  return text.split(text.includes('\0') ? '\0' : /\r?\n/).filter((path) => path !== '');
}
