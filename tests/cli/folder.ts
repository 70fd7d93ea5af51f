import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** File names, relative, with their contents. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A new folder with these files, removed when the test is over. */
export function folder(files: Files = {}): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'mbo-parse-')));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }), 120_000);
  for (const [name, content] of Object.entries(files)) {
    const file = join(path, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return path;
}
