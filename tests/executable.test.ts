import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtCommand } from './cli/built-command.ts';
import { folder } from './cli/folder.ts';
import { sheetText } from './cli/sheet-text.ts';

const root = new URL('..', import.meta.url).pathname;
const executable = join(root, '.cache/executable/mbo-parse');
const bytes = (name: string) => readFileSync(join(root, name));
const read = (name: string) => bytes(name).toString('utf8');

let command: string;

describe.runIf(process.platform === 'linux')('the single executable', () => {
  beforeAll(async () => {
    command = await builtCommand();
    const script = join(root, '.ci/executable/build.mjs');
    execFileSync(process.execPath, [script, executable], { cwd: root, stdio: 'pipe' });
  }, 120_000);

  /** No program can be found by its name: neither Node nor any other. */
  const alone = (args: readonly string[], cwd: string, temporary = cwd) =>
    spawnSync(executable, args, { cwd, env: { PATH: '', TMPDIR: temporary }, encoding: 'utf8' });
  const withNode = (args: readonly string[], cwd: string) =>
    spawnSync(process.execPath, [command, ...args], { cwd, env: { PATH: '' }, encoding: 'utf8' });

  const sheets = Object.fromEntries(
    Array.from({ length: 40 }, (_, at) => [`in/${at}.txt`, sheetText(at)]),
  );
  const files = {
    ...sheets,
    'in/web.html': read('fixtures/artefact-html-on-one-line/input.html'),
    'in/book.xlsx': bytes('fixtures/workbook-a-tab-a-department/input.xlsx'),
    'in/page.pdf': bytes('fixtures/pdf-vertical-section-names/input.pdf'),
    'in/letter.docx': bytes('fixtures/word-bullets-and-tracked-changes/input.docx'),
    'in/table.ods': bytes('fixtures/sheet-by-libreoffice/input.ods'),
    'mbo-parse.config.yaml': 'municipality: 若葉市\n',
  };

  it.each([
    ['--version'],
    ['--help', '--lang', 'ja'],
    ['in'],
    ['in', '--jobs', '2', '-f', 'ndjson'],
    ['in', '-f', 'yaml'],
    ['in', '-f', 'csv', '--excel'],
    ['in', '-f', 'html'],
    ['none'],
    ['--print-config'],
    ['inspect', 'in/web.html'],
    ['inspect', 'in/page.pdf'],
    ['text', 'in/book.xlsx'],
    ['explain', 'remainder'],
    ['schema'],
    ['schema', '--config'],
    ['diff', 'in/1.txt', 'in/2.txt'],
    ['completion', 'bash'],
  ])('does what the command does: %s %s %s', (...args) => {
    const cwd = folder(files);
    const [own, wanted] = [alone(args, cwd), withNode(args, cwd)];
    expect([own.status, own.stdout, own.stderr]).toEqual([
      wanted.status,
      wanted.stdout,
      wanted.stderr,
    ]);
  });

  it('writes files, and leaves nothing of its threads behind', () => {
    const cwd = folder(files);
    mkdirSync(join(cwd, 'temporary'));
    const args = ['in', '-f', 'xlsx', '-d', 'out', '--jobs', '2'];
    expect(alone(args, cwd, join(cwd, 'temporary')).status).toBe(0);
    expect(readdirSync(join(cwd, 'out'))).toHaveLength(45);
    expect(withNode([...args, '--check'], cwd).status).toBe(0);
    expect(readdirSync(join(cwd, 'temporary'))).toEqual([]);
  });

  it.each(['README.md', 'README.ja.md'])('is about as large as %s says', (page) => {
    const said = /(\d+) (?:to|から) (\d+) MB[^\n]*<!-- executable -->/.exec(read(page)) ?? [];
    const [least, most] = said.slice(1).map(Number);
    const megabytes = statSync(executable).size / 1_000_000;
    expect(megabytes).toBeGreaterThan((least ?? Number.NaN) * 0.95);
    expect(megabytes).toBeLessThan((most ?? Number.NaN) * 1.05);
  });
});

describe('the release', () => {
  const workflow = parse(read('.github/workflows/release.yml'));

  it('is made of files that are there, and by commands that are run here as well', () => {
    const named = read('.github/workflows/release.yml').matchAll(/(?:\.ci|bin|tests)\/[\w./-]+/g);
    expect(
      [...named].map(([name]) => name).filter((name) => !existsSync(join(root, name))),
    ).toEqual([]);
  });

  it('is published with provenance, after all checks', () => {
    const { package: published, executable: built } = workflow.jobs;
    expect(published).toMatchObject({ needs: 'check', permissions: { 'id-token': 'write' } });
    expect(JSON.stringify(published.steps)).toContain('npm publish --provenance');
    expect(built).toMatchObject({ needs: 'check', permissions: { attestations: 'write' } });
    expect(JSON.stringify(built.steps)).toContain('actions/attest-build-provenance');
  });
});
