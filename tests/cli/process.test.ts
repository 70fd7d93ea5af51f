import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommand } from './built-command.ts';
import { type Files, folder } from './folder.ts';
import { spawned } from './run-command.ts';
import { sheetText } from './sheet-text.ts';

let command: string;

beforeAll(async () => {
  command = await builtCommand();
}, 120_000);

function start(args: readonly string[], cwd: string): ChildProcess {
  return spawn(process.execPath, [command, ...args], { cwd, env: { PATH: process.env.PATH } });
}

function manySheets(count: number): Files {
  const names = Array.from({ length: count }, (_, index) => `in/${index}.txt`);
  return Object.fromEntries(names.map((name, index) => [name, sheetText(index, 20)]));
}

describe('pipes', () => {
  it('carry more than 64 KiB whole, also to a reader that takes its time', async () => {
    const cwd = folder({ 'a.txt': sheetText(1, 3000) });
    const child = start(['a.txt'], cwd);
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout ?? []) {
      if (chunks.length % 8 === 0) await setTimeout(1);
      chunks.push(chunk);
    }
    const text = Buffer.concat(chunks).toString();
    expect(text.length).toBeGreaterThan(1 << 18);
    expect(JSON.parse(text)[0].records).toHaveLength(3000);
  });

  it('may be closed early: the run ends quietly with 0', async () => {
    const cwd = folder(manySheets(100));
    const child = start(['in', '-f', 'ndjson', '--quiet'], cwd);
    child.stdout?.once('data', () => child.stdout?.destroy());
    let stderr = '';
    child.stderr?.on('data', (chunk) => {
      stderr += chunk;
    });
    const [code] = await once(child, 'close');
    expect([code, stderr]).toEqual([0, '']);
  });

  it('may be closed for messages too', async () => {
    const cwd = folder();
    const child = start(['none.txt'], cwd);
    child.stderr?.destroy();
    const [code, signal] = await once(child, 'close');
    expect(signal).toBe(null);
    expect([0, 2]).toContain(code);
  });
});

describe('signals', () => {
  it.each([
    ['SIGINT', 130, '1'],
    ['SIGTERM', 143, '1'],
    ['SIGHUP', 129, '1'],
    ['SIGINT', 130, '2'],
  ] as const)(
    '%s ends a run with %i, of %s jobs, and leaves nothing half-written',
    async (...row) => {
      const [signal, wanted, jobs] = row;
      const cwd = folder({ ...manySheets(800), 'all.json': 'old' });
      const child = start(['in', '-o', 'all.json', '--jobs', jobs], cwd);
      await until(() => readdirSync(cwd).some((name) => name.endsWith('.tmp')));
      child.kill(signal);
      const [code] = await once(child, 'close');
      expect(code).toBe(wanted);
      expect(readFileSync(join(cwd, 'all.json'), 'utf8')).toBe('old');
      expect(readdirSync(cwd).sort()).toEqual(['all.json', 'in']);
    },
  );

  it('a signal ends a run that waits for standard input', async () => {
    const child = start([], folder());
    await setTimeout(500);
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
  });

  it.skipIf(process.platform === 'win32')(
    'a signal ends a run whose output nobody takes',
    async () => {
      const cwd = folder({ 'a.txt': sheetText(1) });
      execFileSync('mkfifo', ['out'], { cwd });
      const child = start(['a.txt', '-o', 'out'], cwd);
      await setTimeout(500);
      child.kill('SIGTERM');
      const [, signal] = await once(child, 'close');
      expect(signal).toBe('SIGTERM');
    },
  );

  it('killed at any moment, it leaves the old output or the new one', async () => {
    const cwd = folder(manySheets(60));
    const whole = await spawned(command, { args: ['in'], cwd });
    for (const delay of [100, 200, 300, 400, 500, 600, 700, 800]) {
      writeFileSync(join(cwd, 'all.json'), 'old');
      const child = start(['in', '-o', 'all.json'], cwd);
      await Promise.race([setTimeout(delay), once(child, 'exit')]);
      child.kill('SIGKILL');
      expect(['old', whole.stdout]).toContain(readFileSync(join(cwd, 'all.json'), 'utf8'));
    }
  });
});

describe('--watch', () => {
  it('converts what changes and what is new, and ends on SIGINT', async () => {
    const cwd = folder({ 'in/a.txt': sheetText(1), 'in/b.txt': sheetText(2) });
    const child = start(['in', '-d', 'out', '--watch'], cwd);
    const output = (name: string) => join(cwd, 'out', name);
    await until(() => existsSync(output('b.json')));
    await setTimeout(300);
    writeFileSync(join(cwd, 'in/a.txt'), sheetText(7));
    await until(() => readFileSync(output('a.json'), 'utf8').includes('花壇7-1の整備'));
    writeFileSync(join(cwd, 'in/c.txt'), sheetText(3));
    await until(() => existsSync(output('c.json')));
    child.kill('SIGINT');
    const [code] = await once(child, 'close');
    expect(code).toBe(130);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.json', 'b.json', 'c.json']);
  });

  it('tells of each change in a line, and removes the output of what goes', async () => {
    const cwd = folder({
      'in/a.txt': sheetText(1),
      'in/sub/b.txt': sheetText(2),
      'out/x.json': '',
    });
    const child = start(['in', '-d', 'out', '--watch'], cwd);
    let told = '';
    child.stderr?.on('data', (chunk) => {
      told += chunk;
    });
    await until(() => told === '2 files: 2 converted, 4 records\n');
    told = '';
    writeFileSync(join(cwd, 'in/a.txt'), sheetText(7));
    await until(() => told === 'in/a.txt converted, 2 records\n');
    rmSync(join(cwd, 'in/sub'), { recursive: true });
    await until(() => told.endsWith('\nout/sub/b.json removed: its input is gone\n'));
    child.kill('SIGINT');
    await once(child, 'close');
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.json', 'x.json']);
  });

  it('keeps the outputs of a folder that goes as a whole', async () => {
    const cwd = folder({ 'in/a.txt': sheetText(1) });
    const child = start(['in', '-d', 'out', '--watch'], cwd);
    let told = '';
    child.stderr?.on('data', (chunk) => {
      told += chunk;
    });
    await until(() => existsSync(join(cwd, 'out/a.json')));
    rmSync(join(cwd, 'in'), { recursive: true });
    await until(() => told.includes('no-such-path'));
    child.kill('SIGINT');
    await once(child, 'close');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['a.json']);
  });

  it('merges everything again where one output is written', async () => {
    const cwd = folder({ 'in/a.txt': sheetText(1), 'in/b.txt': sheetText(2) });
    const child = start(['in', '-o', 'all.ndjson', '--watch'], cwd);
    const lines = () =>
      existsSync(join(cwd, 'all.ndjson'))
        ? readFileSync(join(cwd, 'all.ndjson'), 'utf8').split('\n').length - 1
        : 0;
    await until(() => lines() === 2);
    await setTimeout(300);
    writeFileSync(join(cwd, 'in/c.txt'), sheetText(3));
    await until(() => lines() === 3);
    child.kill('SIGTERM');
    const [code] = await once(child, 'close');
    expect(code).toBe(143);
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await setTimeout(20);
}
