import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSheets } from '../src/parse-sheets.ts';
import { decode } from '../src/read/decode.ts';
import { accountFaults } from './oracle.ts';

const folder = new URL('../fixtures', import.meta.url).pathname;

describe('every visible character is accounted for', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, () => {
      const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) ?? '';
      const text = decode(readFileSync(join(folder, name, input)), 'auto').text ?? '';
      expect(accountFaults(readSheets(text, { source: input }))).toEqual([]);
    });
  }
});
