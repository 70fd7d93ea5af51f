import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/read/decode.ts';
import { fileKind } from '../../src/read/file-kind.ts';
import type { Input } from './judge.ts';

/** The texts among the inputs of all fixture folders, in the order of their names. */
export function readFixtures(folder: string): Input[] {
  return readdirSync(folder)
    .sort()
    .flatMap((name) => {
      const source =
        readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) ?? '';
      const bytes = readFileSync(join(folder, name, source));
      if (fileKind(bytes).type !== 'text') return [];
      return { source, text: decode(bytes, 'auto').text ?? '' };
    });
}
