import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ParseOptions, parseSheets } from '../src/parse-sheets.ts';
import { decode } from '../src/read/decode.ts';

const folder = new URL('../fixtures', import.meta.url).pathname;

/** Each folder is a test: `input.*` gives `expected.json`, with the options of `options.json` where it stands. */
describe('fixtures', () => {
  for (const name of readdirSync(folder).sort()) {
    it(name, async () => {
      const path = join(folder, name);
      const input = readdirSync(path).find((file) => file.startsWith('input.')) ?? '';
      const decoded = decode(readFileSync(join(path, input)), 'auto');
      expect(decoded.text).not.toBeNull();
      const { sheets } = parseSheets(decoded.text ?? '', { source: input, ...optionsIn(path) });
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
