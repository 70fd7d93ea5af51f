import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../../src/read/decode.ts';
import type { Input } from './judge.ts';

/** The inputs of all fixture folders, in the order of their names. */
export function readFixtures(folder: string): Input[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const source =
        readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) ?? '';
      return { source, text: decode(readFileSync(join(folder, name, source)), 'auto').text ?? '' };
    });
}
