import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommand } from './built-command.ts';
import { folder } from './folder.ts';
import { spawned } from './run-command.ts';
import { sheetText } from './sheet-text.ts';

const installed = (process.env.PATH ?? '')
  .split(':')
  .some((path) => existsSync(join(path, 'parallel')));
if (!installed) console.info('GNU parallel is not installed: the recipe is not tested');

let command: string;

beforeAll(async () => {
  command = await builtCommand();
}, 120_000);

/** The documented recipe: shards of the list, each into a file of its own, resumable by the job log. */
const shards = String.raw`find in -name '*.txt' -print0 |
  parallel --will-cite -0 -N 10 -j 2 --joblog jobs.log --resume --results shards/{#}.ndjson     "printf '%s\0' {} | $MBO_PARSE --quiet --format ndjson --files-from -" >/dev/null`;

/** Every line begins with its source: the fourth field between quotation marks is the path. */
const merge = `cat shards/*.ndjson | LC_ALL=C sort -s -t '"' -k 4,4`;

describe.runIf(installed)('the recipe for GNU parallel', () => {
  it('gives the bytes of a single run', async () => {
    const names = Array.from({ length: 35 }, (_, index) => `in/${index % 4}/s ${index}.txt`);
    const cwd = folder(Object.fromEntries(names.map((name, index) => [name, sheetText(index)])));
    const whole = await spawned(command, { args: ['in', '-f', 'ndjson'], cwd });
    const env = { ...process.env, MBO_PARSE: `'${process.execPath}' '${command}'` };
    execFileSync('bash', ['-c', shards], { cwd, env, stdio: 'pipe' });
    execFileSync('bash', ['-c', shards], { cwd, env, stdio: 'pipe' });
    const merged = execFileSync('bash', ['-c', merge], { cwd, encoding: 'utf8' });
    expect(merged).toBe(whole.stdout);
  });
});
