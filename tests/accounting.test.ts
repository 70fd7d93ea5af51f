import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFile } from '../src/open/open-file.ts';
import { readContent } from '../src/parse-sheets.ts';
import { accountFaults } from './oracle.ts';

const folder = new URL('../fixtures', import.meta.url).pathname;

describe('every visible character is accounted for', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, async () => {
      const input = readdirSync(join(folder, name)).find((file) => file.startsWith('input.')) ?? '';
      const content = await openFile(readFileSync(join(folder, name, input)));
      if (content.type === 'refused') throw new Error(`${input} is refused`);
      expect(accountFaults(readContent(content, { source: input }))).toEqual([]);
    });
  }
});
