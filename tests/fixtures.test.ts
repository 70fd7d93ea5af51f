import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseFile } from '../src/parse-file.ts';
import type { ParseOptions } from '../src/parse-sheets.ts';

const folder = new URL('../fixtures', import.meta.url).pathname;

/**
 * Each folder is a test: `input.*` gives `expected.json`, with the options of `options.json` where it stands;
 * what a program made has the script that made it beside it.
 */
describe('fixtures', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, async () => {
      const path = join(folder, name);
      const input = readdirSync(path).find((file) => file.startsWith('input.')) ?? '';
      const bytes = readFileSync(join(path, input));
      const { sheets } = await parseFile(bytes, { source: input, ...optionsIn(path) });
      await expect(`${JSON.stringify(sheets, null, 2)}\n`).toMatchFileSnapshot(
        join(path, 'expected.json'),
      );
    });
  }
});

function optionsIn(path: string): ParseOptions {
  const file = join(path, 'options.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
