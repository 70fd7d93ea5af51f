import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommand } from './built-command.ts';
import { folder } from './folder.ts';
import { inProcess, spawned } from './run-command.ts';
import { sheetText } from './sheet-text.ts';

let command: string;

beforeAll(async () => {
  command = await builtCommand();
}, 120_000);

const sources = (stdout: string) =>
  (JSON.parse(stdout) as { source: string }[]).map(({ source }) => source);

describe('inputs', () => {
  it('reads a folder once that links lead back to', async () => {
    const cwd = folder({ 'in/a.txt': sheetText(1), 'in/sub/b.txt': sheetText(2) });
    symlinkSync('..', join(cwd, 'in/sub/up'));
    symlinkSync('sub', join(cwd, 'in/again'));
    const { stdout, code } = await inProcess({ args: ['in'], cwd });
    expect(sources(stdout)).toEqual(['in/a.txt', 'in/again/b.txt']);
    expect(code).toBe(0);
  });

  it('passes over links that lead nowhere, and says so of a named one', async () => {
    const cwd = folder({ 'in/a.txt': sheetText(1) });
    symlinkSync('loop.txt', join(cwd, 'in/loop.txt'));
    const walked = await inProcess({ args: ['in'], cwd });
    expect(walked.stderr).toMatch(
      /^in\/loop\.txt:1:1 error Cannot be read: too many symbolic links/,
    );
    expect(walked.code).toBe(1);
    const named = await inProcess({ args: ['in/loop.txt'], cwd });
    expect(named.code).toBe(2);
  });

  it('converts a file once that has several links', async () => {
    const cwd = folder({ 'in/b.txt': sheetText(1) });
    symlinkSync('b.txt', join(cwd, 'in/a.txt'));
    const { stdout } = await inProcess({ args: ['in'], cwd });
    expect(sources(stdout)).toEqual(['in/a.txt']);
  });

  it('reads a pipe with a name, and the device of standard input', async () => {
    const cwd = folder({ 'a.txt': sheetText(1) });
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const [{ stdout: named }] = await Promise.all([
      spawned(command, { args: ['pipe'], cwd }),
      writeFile(join(cwd, 'pipe'), sheetText(2)),
    ]);
    expect(sources(named)).toEqual(['pipe']);
    const shell = `cat a.txt | "${process.execPath}" "${command}" /dev/stdin`;
    const stdout = execFileSync('sh', ['-c', shell], { cwd, encoding: 'utf8' });
    expect(sources(stdout)).toEqual(['/dev/stdin']);
  });

  it('orders paths by code point, not by code unit', async () => {
    const names = ['𠮷.txt', 'ｚ.txt', 'a.txt', 'Z.txt', '部.txt'];
    const cwd = folder(Object.fromEntries(names.map((name, i) => [name, sheetText(i)])));
    const { stdout } = await inProcess({ args: ['.'], cwd });
    expect(sources(stdout)).toEqual(['Z.txt', 'a.txt', '部.txt', 'ｚ.txt', '𠮷.txt']);
  });
});

describe('outputs', () => {
  it('leaves an output untouched that would not change', async () => {
    const cwd = folder({ 'a.txt': sheetText(1), 'b.txt': sheetText(2) });
    const args = ['.', '-d', 'out'];
    await inProcess({ args, cwd });
    const past = new Date(1_000_000_000_000);
    for (const name of ['a.json', 'b.json']) utimesSync(join(cwd, 'out', name), past, past);
    await inProcess({ args: [...args, '--municipality', '若葉市'], cwd });
    await inProcess({ args: [...args, '--municipality', '若葉市'], cwd });
    expect(statSync(join(cwd, 'out/a.json')).mtime).not.toEqual(past);
    utimesSync(join(cwd, 'out/a.json'), past, past);
    await inProcess({ args: [...args, '--municipality', '若葉市'], cwd });
    expect(statSync(join(cwd, 'out/a.json')).mtime).toEqual(past);
  });

  it('keeps the mode of a file that it replaces, and the link that leads to it', async () => {
    const cwd = folder({ 'a.txt': sheetText(1), 'real.json': 'old' });
    chmodSync(join(cwd, 'real.json'), 0o640);
    symlinkSync('real.json', join(cwd, 'link.json'));
    const { code } = await inProcess({ args: ['a.txt', '-o', 'link.json'], cwd });
    expect(code).toBe(0);
    expect(statSync(join(cwd, 'real.json')).mode & 0o777).toBe(0o640);
    expect(sources(readFileSync(join(cwd, 'real.json'), 'utf8'))).toEqual(['a.txt']);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'link.json', 'real.json']);
  });

  it.each([
    ['a symbolic link', symlinkSync],
    ['a hard link', (_target: string, path: string) => linkSync(join(path, '../a.txt'), path)],
  ])('never writes over an input through %s', async (_kind, link) => {
    const cwd = folder({ 'a.txt': sheetText(1) });
    link('a.txt', join(cwd, 'b.json'));
    const { stderr, code } = await inProcess({ args: ['a.txt', '-o', 'b.json'], cwd });
    expect(stderr).toBe('error: b.json would overwrite the input a.txt\n');
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(sheetText(1));
  });

  it('says in one line that a disk is full', async () => {
    const cwd = folder({ 'a.txt': sheetText(1) });
    const { stderr, code } = await inProcess({ args: ['a.txt', '-o', '/dev/full'], cwd });
    expect(stderr).toMatch(/^\/dev\/full:1:1 error Cannot be written: no space left on the disk/);
    expect(code).toBe(1);
  });

  it('says in one line that it may not write, and keeps on', async () => {
    const cwd = folder({ 'a.txt': sheetText(1), 'b.txt': sheetText(2) });
    mkdirSync(join(cwd, 'out/a.json'), { recursive: true });
    const { stderr, code } = await inProcess({ args: ['.', '-d', 'out'], cwd });
    expect(stderr).toMatch(
      /^out\/a\.json:1:1 error Cannot be written: it is a folder unwritable\n/,
    );
    expect(code).toBe(1);
    expect(readdirSync(join(cwd, 'out')).sort()).toEqual(['a.json', 'b.json']);
  });
});
