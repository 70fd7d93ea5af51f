import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { type Files, folder } from './folder.ts';
import { inProcess } from './run-command.ts';
import { sheetText } from './sheet-text.ts';

const japanese = /[\u3040-\u30ff\u4e00-\u9fff]/;
/** What has no words: names, numbers, command lines. */
const english = /(?<![-\w])(?:the|of|and|is|are|cannot|not|what|with|print|give)\b/;
const commands = ['', ...createProgram(async () => {}).commands.map((command) => command.name())];
const ways = [
  { lang: ['--lang', 'ja'], env: {} },
  { lang: ['--lang=ja'], env: { LANG: 'C' } },
  { lang: [], env: { LANG: 'ja_JP.UTF-8' } },
  { lang: [], env: { LC_ALL: 'ja_JP', LANG: 'en_US.UTF-8' } },
] as const;

describe('help in Japanese', () => {
  it.each(commands)('of mbo-parse %s', async (name) => {
    for (const { lang, env } of ways) {
      const args = [...lang, ...(name === '' ? [] : [name]), '--help'];
      const { code, stdout } = await inProcess({ args, cwd: '/', env });
      expect(code).toBe(0);
      expect(stdout).toMatch(/^使い方: mbo-parse/);
      expect(stdout).toMatch(/^オプション:$/m);
      expect(stdout.match(english)).toBeNull();
    }
  });

  it('keeps within the width of the terminal', async () => {
    const { stdout } = await inProcess({ args: ['--help', '--lang', 'ja'], cwd: '/' });
    const [described = ''] = stdout.split('\n例:');
    const widths = described.split('\n').map((line) => line.replace(/[^\x20-\x7e]/g, 'xx').length);
    expect(Math.max(...widths)).toBeLessThanOrEqual(82);
  });

  it('stays English where --lang asks for it', async () => {
    const env = { LANG: 'ja_JP.UTF-8' };
    const { stdout } = await inProcess({ args: ['--help', '--lang', 'en'], cwd: '/', env });
    expect(stdout).toMatch(/^Usage: /);
    expect(stdout).toMatch(/choices: json, ndjson/);
  });
});

const wrong: [args: string[], files?: Files][] = [
  [['--formt', 'csv']],
  [['-f', 'cvs']],
  [['-f']],
  [['--encoding', 'latin1']],
  [['--jobs', '0']],
  [['schema', '--table', 'record']],
  [['schema', '--table', 'records', '--sql', 'sqlite']],
  [['schema', 'x']],
  [['explain', 'remaindr']],
  [['completion']],
  [['completion', 'basch']],
  [['help', 'inspekt']],
  [['inspekt']],
  [['none/']],
  [['']],
  [['-o', 'x', '-d', 'y', 'a.txt']],
  [['--quiet', '--verbose']],
  [['--check', 'a.txt']],
  [['a.txt', '--stdin-filepath', 'x']],
  [['a.txt', '--rows', 'sheets']],
  [['a.txt', '--title', 'x']],
  [['a.txt', '-f', 'datapackage']],
  [['a.txt', '-o', 'a.xyz']],
  [['a.txt', '-f', 'json', '-o', 'a.txt']],
  [['a.txt', 'a.md', '-d', 'out']],
  [['--files-from', 'none']],
  [['a.txt', '--config', 'none']],
  [['a.txt', '--config', 'bad.yaml'], { 'bad.yaml': 'headrs: {}\nencoding: x\nratings: 1\n' }],
  [['a.txt'], { 'mbo-parse.config.yaml': '', 'mbo-parse.config.yml': '' }],
  [['diff', 'none.json', 'a.txt']],
  [['diff', 'a.json', 'a.txt'], { 'a.json': '{' }],
  [['diff', 'a.json', 'a.txt'], { 'a.json': '[{}]' }],
  [['diff', 'a.txt', 'a.txt', '--certainty', '2']],
];

describe('wrong usage', () => {
  it.each(wrong)(
    '%j is told in Japanese as in English',
    async (...[args, files]: [string[], Files?]) => {
      const cwd = folder({ 'a.txt': sheetText(1), 'a.md': sheetText(2), ...files });
      const call = (lang: string) => inProcess({ args: ['--lang', lang, ...args], cwd });
      const [told, own] = [await call('en'), await call('ja')];
      expect([told.code, own.code]).toEqual([2, 2]);
      expect(told.stderr).toMatch(/error/);
      expect(told.stderr).not.toMatch(japanese);
      for (const line of own.stderr.trimEnd().split('\n')) expect(line).toMatch(japanese);
    },
  );
});

describe('the summary for a workflow', () => {
  it('speaks the language that was asked for', async () => {
    const cwd = folder({ 'in/a.txt': 'お知らせ\n', 'in/b.txt': sheetText(1) });
    const args = ['in', '-o', 'x.json', '--reporter', 'github', '--lang', 'ja'];
    const env = { GITHUB_STEP_SUMMARY: 'summary.md' };
    await inProcess({ args, cwd, env });
    const summary = readFileSync(join(cwd, 'summary.md'), 'utf8');
    expect(summary).toMatch(/^\| ファイル \| 状態 \| 取組 \| メッセージ \|$/m);
    expect(summary).toMatch(/^\| in\/a\.txt \| 失敗 \|/m);
  });
});
