import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bundleFormats, emitters } from '../../src/emit/index.ts';
import { folder } from './folder.ts';
import { inProcess } from './run-command.ts';
import { sheetText } from './sheet-text.ts';

const files = {
  'in/a.txt': sheetText(1),
  'in/sub/b.txt': sheetText(2),
  'in/sub/c.txt': sheetText(3),
};
/** What others may keep below the folder of the outputs. */
const foreign = {
  'out/package.json': '{ "source": "in/x.txt" }\n',
  'out/list.json': '[]\n',
  'out/.hidden.json': '[\n  {\n    "source": "x"',
  'out/notes.txt': 'x',
};
const gone = ['in/sub/b.txt', 'in/sub/c.txt'];

const convert = (cwd: string, ...args: string[]) =>
  inProcess({ args: ['in', '-d', 'out', ...args], cwd });

/** A folder with outputs of which two have no input any more. */
async function orphaned(...args: string[]) {
  const cwd = folder({ ...files, ...foreign });
  await convert(cwd, ...args);
  for (const name of gone) rmSync(join(cwd, name));
  return cwd;
}

const outputs = (cwd: string) =>
  readdirSync(join(cwd, 'out'), { recursive: true, encoding: 'utf8' }).sort();

const told = (name: string, severity = 'error') =>
  `${name}:1:1 ${severity} No input stands for this output any more orphaned-output\n`;

describe('an output whose input is gone', () => {
  it('fails --check', async () => {
    const cwd = await orphaned();
    const { code, stderr } = await convert(cwd, '--check');
    expect([code, stderr]).toEqual([
      1,
      `${told('out/sub/b.json')}${told('out/sub/c.json')}by rule: orphaned-output 2\n1 file: 1 converted, 2 outputs not current, 2 records\n`,
    ]);
  });

  it('is counted by a conversion, which fails for nothing', async () => {
    const cwd = await orphaned();
    const before = outputs(cwd);
    expect(await convert(cwd, '--strict')).toMatchObject({
      code: 0,
      stderr: '1 file: 1 converted, 2 outputs left over (--prune removes), 2 records\n',
    });
    expect((await convert(cwd, '--verbose')).stderr).toContain(told('out/sub/b.json', 'info'));
    expect(outputs(cwd)).toEqual(before);
  });

  it('is removed by --prune, with the folder that it leaves empty, and nothing else is', async () => {
    const cwd = await orphaned();
    expect(await convert(cwd, '--prune')).toMatchObject({
      code: 0,
      stderr:
        'out/sub/b.json removed: its input is gone\nout/sub/c.json removed: its input is gone\n',
    });
    expect(outputs(cwd)).toEqual(
      [...Object.keys(foreign).map((name) => name.slice(4)), 'a.json'].sort(),
    );
    expect(await convert(cwd, '--check')).toMatchObject({ code: 0, stderr: '' });
  });

  it.each(
    [...emitters, ...bundleFormats].flatMap((format) =>
      'signature' in format ? [format.name] : [],
    ),
  )('is known in %s', async (format) => {
    const cwd = await orphaned('-f', format);
    const extension = [...emitters, ...bundleFormats].find(({ name }) => name === format)
      ?.extensions[0];
    writeFileSync(join(cwd, `out/sub/other${extension}`), 'something else');
    const { code } = await convert(cwd, '-f', format, '--prune');
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'out/sub'))).toEqual([`other${extension}`]);
  });

  it.each(['statements', 'sheets', 'indicators', 'ratings', 'metadata', 'legend', 'remainder'])(
    'is known in rows of %s',
    async (rows) => {
      const cwd = await orphaned('-f', 'csv', '--rows', rows, '--excel');
      await convert(cwd, '-f', 'csv', '--rows', rows, '--excel', '--prune');
      expect(existsSync(join(cwd, 'out/sub'))).toBe(false);
    },
  );

  it('is left where its input is only ignored, or named alone', async () => {
    const cwd = folder(files);
    await convert(cwd);
    const before = outputs(cwd);
    const { stderr } = await convert(cwd, '--ignore', 'in/sub/', '--prune');
    expect(stderr).toBe('');
    await inProcess({ args: ['in/a.txt', '-d', 'out', '--check'], cwd });
    expect(outputs(cwd)).toEqual(before);
  });

  it.each(['json', 'ndjson', 'yaml', 'csv', 'tsv'])(
    'is not what another command made of inputs that are there: %s',
    async (format) => {
      const others = { 'z/,"x" y.txt': sheetText(5), 'z/y.txt': sheetText(6) };
      const cwd = folder({ ...files, ...others });
      await convert(cwd, '-f', format);
      await inProcess({ args: ['z', '-o', `out/all.${format}`], cwd });
      await inProcess({ args: ['z', '-d', '.', '-f', format], cwd });
      rmSync(join(cwd, 'in/a.txt'));
      for (const place of ['out', '.']) {
        await inProcess({ args: ['in', '-d', place, '-f', format, '--prune'], cwd });
      }
      expect(outputs(cwd)).toEqual([`all.${format}`, 'sub', `sub/b.${format}`, `sub/c.${format}`]);
      expect(existsSync(join(cwd, `y.${format}`))).toBe(true);
    },
  );

  it.each(['html', 'xlsx'])(
    'is not told in %s where other files than its mirror are beside it',
    async (format) => {
      const cwd = folder(files);
      await inProcess({ args: ['in', '-o', `all.${format}`], cwd });
      await inProcess({ args: ['in', '-d', '.', '-f', format, '--prune'], cwd });
      expect(existsSync(join(cwd, `all.${format}`))).toBe(true);
    },
  );

  it('is left where anything named cannot be found', async () => {
    const cwd = await orphaned();
    const before = outputs(cwd);
    const { code, stderr } = await convert(cwd, 'none', '--prune');
    expect([code, stderr]).toEqual([2, expect.not.stringContaining('removed')]);
    expect(outputs(cwd)).toEqual(before);
  });

  it('is never a folder', async () => {
    const cwd = folder(files);
    await convert(cwd);
    rmSync(join(cwd, 'in/a.txt'));
    rmSync(join(cwd, 'out/a.json'));
    mkdirSync(join(cwd, 'out/a.json'));
    expect((await convert(cwd, '--prune')).stderr).toBe('2 files: 2 converted, 4 records\n');
  });

  it.each([
    [['in', '--prune'], 'error: --prune removes outputs below --out-dir: give --out-dir\n'],
    [['in', '-d', 'o', '--prune', '--check'], 'error: --check and --prune exclude each other\n'],
    [
      ['in', '-d', 'o', '-f', 'datapackage', '--prune'],
      'error: --prune removes what one input gave; in --format datapackage all are together\n',
    ],
    [['in', '-d', 'o', '--diff'], 'error: --diff shows what --check finds: give --check\n'],
  ])('wrong usage: %s', async (args, stderr) => {
    expect(await inProcess({ args, cwd: folder(files) })).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('--check --diff', () => {
  it('prints a patch that makes the outputs current', async () => {
    const cwd = await orphaned();
    writeFileSync(join(cwd, 'in/a.txt'), sheetText(7));
    writeFileSync(join(cwd, 'in/new.txt'), sheetText(4));
    const { code, stdout } = await convert(cwd, '--check', '--diff');
    expect(code).toBe(1);
    expect(stdout).toContain('--- out/a.json\n+++ out/a.json\n@@ ');
    expect(stdout).toContain('--- /dev/null\n+++ out/new.json\n');
    expect(stdout).toContain('--- out/sub/b.json\n+++ /dev/null\n');
    execFileSync('git', ['apply', '-p0', '-'], { cwd, input: stdout });
    expect(await convert(cwd, '--check', '--diff')).toMatchObject({ code: 0, stdout: '' });
  });

  it('prints a patch for one output too, however much of it changes', async () => {
    const cwd = folder({ 'a.txt': sheetText(1), 'all.yaml': `${'x\n'.repeat(30_000)}y` });
    const args = ['a.txt', '-o', 'all.yaml', '--check', '--diff'];
    const { stdout } = await inProcess({ args, cwd });
    execFileSync('git', ['apply', '-p0', '-'], { cwd, input: stdout });
    expect((await inProcess({ args, cwd })).code).toBe(0);
  });

  it('says of a workbook that it differs', async () => {
    const cwd = folder({ 'a.txt': sheetText(1), 'a.xlsx': 'x' });
    const args = ['a.txt', '-o', 'a.xlsx', '--check', '--diff'];
    const { code, stdout } = await inProcess({ args, cwd });
    expect([code, stdout]).toEqual([1, 'Binary files a.xlsx and a.xlsx differ\n']);
  });

  it('shows every file of a package', async () => {
    const cwd = folder({ ...files });
    await convert(cwd, '-f', 'datapackage');
    renameSync(join(cwd, 'in/a.txt'), join(cwd, 'in/z.txt'));
    const { stdout } = await convert(cwd, '-f', 'datapackage', '--check', '--diff');
    execFileSync('git', ['apply', '-p0', '--ignore-whitespace', '-'], { cwd, input: stdout });
    expect(readFileSync(join(cwd, 'out/sheets.csv'), 'utf8')).toContain('in/z.txt');
  });
});
