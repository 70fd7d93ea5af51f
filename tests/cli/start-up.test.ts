import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { builtCommand } from './built-command.ts';
import { folder } from './folder.ts';
import { spawned } from './run-command.ts';
import { sheetText } from './sheet-text.ts';
import { terminal } from './terminal.ts';

let command: string;

beforeAll(async () => {
  command = await builtCommand();
}, 120_000);

/** Tells the name of every module that is loaded, of either kind. */
const tell = `import module, { register } from 'node:module';
const load = module._load;
module._load = function (name, ...rest) {
  process._rawDebug('loaded ' + name);
  return load.call(this, name, ...rest);
};
const hook = \`export async function load(url, context, next) {
  process._rawDebug('loaded ' + url);
  return next(url, context);
}\`;
register('data:text/javascript,' + encodeURIComponent(hook));`;

describe('a plain run', () => {
  it('loads nothing that it does not need', async () => {
    const cwd = folder({ 'a.txt': sheetText(1) });
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tell)}` };
    const { code, stderr } = await spawned(command, { args: ['a.txt'], cwd, env });
    const loaded = stderr.split('\n').filter((line) => line.startsWith('loaded '));
    expect(code).toBe(0);
    expect(loaded.join('\n')).toMatch(/load-command\.js/);
    const spare =
      /\/(?:yaml|zod|tinyglobby|tinypool|ignore|csv-stringify|workbook|word|odf|pdf|saxes|fflate|numfmt)[-./]/;
    const own = dirname(dirname(command));
    expect(loaded.filter((line) => spare.test(line.replace(own, '')))).toEqual([]);
  });
});

describe('the bundle', () => {
  it('is all ASCII, as which it is read', () => {
    const bundle = readFileSync(join(dirname(command), '../dist/cli/run.js'));
    expect(bundle.length).toBeGreaterThan(100_000);
    expect(bundle.every((byte) => byte < 0x80)).toBe(true);
  });
});

describe('a call without paths at a terminal', () => {
  it('prints help to standard error and ends with 2', async () => {
    const { io, written } = terminal({ stdinIsTTY: true });
    expect(await run([], io)).toBe(2);
    expect(written()).toMatch(/^Usage: mbo-parse[\s\S]*Examples:/);
  });

  it('refuses to fill the screen with a workbook', async () => {
    const { io, written } = terminal({ stdinIsTTY: false, dataIsTTY: true });
    expect(await run(['-', '-f', 'xlsx'], io)).toBe(2);
    expect(written()).toMatch(/--format xlsx is nothing to read in a terminal: give --output/);
  });
});
