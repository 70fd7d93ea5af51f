import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Outcome } from './limits/child.ts';
import { hostileTexts } from './limits/hostile-texts.ts';

/** A reader that never ends is killed; one that ends takes a small part of this. */
const bound = 240_000;
const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'mbo-parse-limits-'));
const program = join(root, '.cache/limits.mjs');

/** Reads the named texts in a process of its own. */
async function readApart(names: readonly string[]): Promise<Outcome[]> {
  const report = join(mkdtempSync(join(folder, 'run-')), 'outcomes.ndjson');
  await promisify(execFile)('node', [program, report, ...names], {
    timeout: bound,
    killSignal: 'SIGKILL',
  });
  const lines = readFileSync(report, 'utf8').trim().split('\n');
  return lines.map((line): Outcome => JSON.parse(line));
}

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/limits/child.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: program,
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

const isRun = (name: string): boolean => name.startsWith('runs of');
const names = Object.keys(hostileTexts);
const runs = names.filter(isRun);
const size = 15;
const groups = Array.from({ length: Math.ceil(runs.length / size) }, (_, i) =>
  runs.slice(i * size, (i + 1) * size),
);

describe('hostile texts are read to the end, and nothing is lost', () => {
  it.each(names.filter((name) => !isRun(name)))(
    '%s',
    async (name) => {
      const [outcome] = await readApart([name]);
      const { limit, records } = hostileTexts[name] ?? {};
      expect(outcome).toMatchObject({ open: 0, gaps: 0, valid: true });
      if (limit !== undefined) expect(outcome?.rules).toContain(limit);
      if (records !== undefined) expect(outcome?.records).toBe(records);
    },
    bound,
  );

  it.each(groups.map((group) => [group.join(', '), group] as const))(
    '%s',
    async (_, group) => {
      for (const outcome of await readApart(group)) {
        expect(outcome).toMatchObject({ open: 0, gaps: 0, valid: true });
      }
    },
    bound,
  );
});
