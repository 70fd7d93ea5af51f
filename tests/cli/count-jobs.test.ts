import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countJobs } from '../../src/cli/count-jobs.ts';
import type { Input } from '../../src/cli/inputs/input.ts';
import { folder } from './folder.ts';

/** Files of so many bytes, none of which is on the disk. */
function files(...sizes: number[]): Input[] {
  return filesOf('.txt', sizes);
}

function filesOf(extension: string, sizes: readonly number[]): Input[] {
  const base = folder({});
  return sizes.map((size, at) => {
    const source = `${at}${extension}`;
    const path = join(base, source);
    writeFileSync(path, '');
    truncateSync(path, size);
    return { kind: 'file', source, path, base, named: false };
  });
}

describe('the number of workers', () => {
  it.each([
    { asked: 2, sizes: [9_000_000], jobs: 1, why: 'one file' },
    { asked: 2, sizes: Array<number>(10).fill(20_000), jobs: 1, why: 'a few small files' },
    { asked: 2, sizes: Array<number>(10).fill(200_000), jobs: 2, why: 'enough for both' },
    { asked: 8, sizes: Array<number>(10).fill(200_000), jobs: 4, why: 'enough for four' },
    { asked: 1, sizes: Array<number>(10).fill(2_000_000), jobs: 1, why: 'one asked for' },
  ])('is $jobs of $asked for $why', ({ asked, sizes, jobs }) => {
    expect(countJobs(files(...sizes), asked)).toBe(jobs);
  });

  it('is one for little work that nobody gave a number for', () => {
    expect(countJobs(files(100_000, 100_000, 100_000), undefined)).toBe(1);
  });

  it('takes a packed file for ten times its size', () => {
    const sizes = Array<number>(10).fill(20_000);
    expect(countJobs(filesOf('.xlsx', sizes), 8)).toBe(4);
  });
});
