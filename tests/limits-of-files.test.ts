import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFile } from '../src/parse-file.ts';
import type { FileOutcome } from './limits/files-child.ts';
import { hostileFiles } from './limits/hostile-files.ts';
import { openDocument, rowsOf, wordDocument, workbook } from './open/office-package.ts';

/** An opener that never ends is killed; one that ends takes a small part of this. */
const bound = 240_000;
/** Megabytes of objects; the bytes of the file and what they unpack to come on top. */
const memory = 700;
const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'mbo-parse-files-'));
const program = join(root, '.cache/limits-of-files.mjs');

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/limits/files-child.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    external: ['#pdfjs', '#pdfjs-cmaps'],
    outfile: program,
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** Opens the named file in a process of its own. */
async function openApart(name: string): Promise<FileOutcome> {
  const report = join(mkdtempSync(join(folder, 'run-')), 'outcome.ndjson');
  const flags = [`--max-old-space-size=${memory}`];
  const options = { timeout: bound, killSignal: 'SIGKILL' } as const;
  await promisify(execFile)('node', [...flags, program, report, name], options);
  return JSON.parse(readFileSync(report, 'utf8'));
}

describe('hostile files are read or refused with a reason', () => {
  it.each(Object.entries(hostileFiles))(
    '%s',
    async (name, { refused, records }) => {
      const outcome = await openApart(name);
      expect(outcome.valid).toBe(true);
      if (refused !== undefined) expect(outcome.errors).toEqual([refused]);
      else expect(outcome.errors.filter((rule) => rule !== 'no-sheet')).toEqual([]);
      if (records !== undefined) expect(outcome.records).toBe(records);
    },
    bound,
  );
});

const table = [['目標管理シート'], [], ['No.', '項目', '評価'], ['1', '窓口', 'A']];
const files = [
  workbook({ 表: `<sheetData>${rowsOf(table)}</sheetData>` }),
  wordDocument('<w:tbl><w:tr><w:tc><w:p><w:r><w:t>項目</w:t></w:r></w:p></w:tc></w:tr></w:tbl>'),
  openDocument('text', '<text:p>市民部</text:p>'),
];

describe('a damaged file', () => {
  const damage = fc.record({
    file: fc.constantFrom(...files),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    byte: fc.integer({ min: 0, max: 255 }),
    cut: fc.boolean(),
  });

  it('never rejects, and is never read as something else', async () => {
    const whole = new Map<Uint8Array, string>();
    for (const file of files) whole.set(file, JSON.stringify((await parseFile(file)).sheets));
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, at, byte, cut }) => {
        const index = Math.floor(at * file.length);
        const damaged = cut ? file.subarray(0, index) : file.slice();
        if (!cut) damaged[index] = byte;
        const { sheets, messages } = await parseFile(damaged);
        const failed = messages.some(({ severity }) => severity === 'error');
        const same = JSON.stringify(sheets) === whole.get(file);
        expect(failed || same).toBe(true);
      }),
      { numRuns: +(process.env.RUNS ?? 300) },
    );
  });
});
