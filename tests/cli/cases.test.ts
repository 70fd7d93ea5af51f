import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { builtCommand } from './built-command.ts';
import { type Case, cases } from './cases.ts';
import { folder } from './folder.ts';
import { type Call, inProcess, type Result, spawned } from './run-command.ts';

let command: string;

beforeAll(async () => {
  command = await builtCommand();
}, 120_000);

const ways: readonly [string, (call: Call) => Promise<Result>][] = [
  ['in process', inProcess],
  ['by spawn', (call) => spawned(command, call)],
];

describe.each(ways)('%s', (_way, runCommand) => {
  describe.each(Object.entries(cases))('%s', (_topic, list) => {
    it.each(list)('$name', async (wanted) => {
      const cwd = folder(wanted.files);
      const { args, stdin = '', env = {} } = wanted;
      verify(wanted, cwd, await runCommand({ args, cwd, stdin, env }));
    });
  });
});

it('has a case for every option', () => {
  const used = new Set(Object.values(cases).flatMap((list) => list.flatMap(({ args }) => args)));
  const untried = createProgram(async () => {})
    .options.filter(({ short, long }) => !used.has(short ?? '') && !used.has(long ?? ''))
    .map(({ flags }) => flags);
  expect(untried).toEqual([]);
});

function verify({ code, stdout, stderr, written = {} }: Case, cwd: string, result: Result): void {
  if (stderr !== undefined) matches(result.stderr, stderr);
  if (stdout !== undefined) matches(result.stdout, stdout);
  expect(result.code, result.stderr).toBe(code);
  for (const [name, content] of Object.entries(written)) {
    const path = join(cwd, name);
    if (content === null) expect(existsSync(path), name).toBe(false);
    else matches(readFileSync(path, 'utf8'), content);
  }
}

function matches(text: string, wanted: string | RegExp): void {
  if (typeof wanted === 'string') expect(text).toBe(wanted);
  else expect(text).toMatch(wanted);
}
