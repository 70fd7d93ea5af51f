import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { families, longer } from './limits/families.ts';
import type { Growth } from './limits/growth-child.ts';

/** What never ends is killed; the rest takes a small part of this. */
const bound = 300_000;
/** Work is counted, and the same each time. */
const mostWork = 1.1;
/** Times are those of a machine that does other things as well; the square would be 2. */
const mostTime = 1.5;

const root = new URL('..', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'mbo-parse-growth-'));
const program = join(root, '.cache/growth.mjs');

/** Reads a family in a process of its own, with one thread to clear up: others would count as work. */
async function measure(name: string): Promise<Growth> {
  const report = join(mkdtempSync(join(folder, 'run-')), 'growth.json');
  const flags = ['--expose-gc', '--single-threaded-gc'];
  await promisify(execFile)('node', [...flags, program, report, name], {
    timeout: bound,
    killSignal: 'SIGKILL',
  });
  return JSON.parse(readFileSync(report, 'utf8'));
}

beforeAll(async () => {
  await build({
    absWorkingDir: root,
    entryPoints: ['tests/limits/growth-child.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile: program,
  });
});

afterAll(() => rmSync(folder, { recursive: true }));

/** `RUNS=2` looks at all of them, which takes a quarter of an hour. */
const names = Object.keys(families).filter((name) => process.env.RUNS || !longer.has(name));

describe('four times as much takes four times the work', () => {
  it.each(names)(
    '%s',
    async (name) => {
      const { work, time, rules } = await measure(name);
      expect(work).toBeLessThanOrEqual(mostWork);
      expect(time).toBeLessThanOrEqual(mostTime);
      expect(rules).not.toContain('internal-error');
    },
    bound,
  );
});
