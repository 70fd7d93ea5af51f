import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { ReportEntry } from '../../src/report/report-entry.ts';
import { builtCommand } from '../cli/built-command.ts';
import { folder } from '../cli/folder.ts';
import { inProcess, spawned } from '../cli/run-command.ts';
import { sheetText } from '../cli/sheet-text.ts';

const files = { 'sheets/two.txt': sheetText(1) + sheetText(2), 'sheets/z.txt': sheetText(3) };

it('writes a page with every file once, each initiative placed in it', async () => {
  const { code, stdout } = await inProcess({ args: ['sheets', '-f', 'html'], cwd: folder(files) });
  expect(code).toBe(0);
  const entries = entriesOf(stdout);
  expect(entries.map(({ source }) => source?.path ?? null)).toEqual([
    'sheets/two.txt',
    null,
    'sheets/z.txt',
  ]);
  const [start, end] = entries[1]?.sheet?.records[0]?.span ?? [0, 0];
  expect(entries[0]?.source?.text?.slice(start, end)).toContain('花壇2-1の整備');
});

it('opens in Japanese unless told otherwise, whatever the locale', async () => {
  const call = {
    args: ['sheets', '-o', 'report.html'],
    cwd: folder(files),
    env: { LANG: 'en_US' },
  };
  expect((await inProcess(call)).code).toBe(0);
  const { stdout } = await inProcess({ ...call, args: ['sheets', '-f', 'html', '--lang', 'en'] });
  expect(stdout).toContain('<html lang="en">');
  expect((await inProcess({ ...call, args: ['sheets', '-f', 'html'] })).stdout).toContain(
    '<html lang="ja">',
  );
});

it('writes a page that says so when there is nothing', async () => {
  const cwd = folder({ 'note.txt': '本日は休館日です。' });
  const { code, stdout } = await inProcess({ args: ['note.txt', '-f', 'html'], cwd });
  expect(code).toBe(1);
  const [entry] = entriesOf(stdout);
  expect(entry).toMatchObject({ sheet: null, source: { path: 'note.txt', text: null } });
});

it('tells of every file that gave nothing, whatever the reason, and what identifies the others', async () => {
  const cwd = folder({ ...files, 'sheets/note.txt': '本日は休館日です。' });
  const args = ['sheets', 'none.txt', '-f', 'html', '--title', '令和元年度'];
  const { code, stdout } = await inProcess({ args, cwd });
  expect(code).toBe(2);
  const sources = entriesOf(stdout).filter(({ source }) => source !== null);
  const sha256 = createHash('sha256').update(files['sheets/two.txt']).digest('hex');
  expect(sources.map(({ sheet, source }) => [source?.path, sheet !== null])).toEqual([
    ['none.txt', false],
    ['sheets/note.txt', false],
    ['sheets/two.txt', true],
    ['sheets/z.txt', true],
  ]);
  expect(sources[0]?.source).toMatchObject({
    sha256: null,
    messages: [{ ruleId: 'no-such-path' }],
  });
  expect(sources[2]?.source).toMatchObject({ sha256 });
  expect(stdout).toContain('<title>令和元年度</title>');
});

it('writes the same page with workers', async () => {
  const cwd = folder({ ...files, 'sheets/note.txt': '本日は休館日です。' });
  const command = await builtCommand();
  const [one, two] = await Promise.all(
    ['1', '2'].map((jobs) =>
      spawned(command, { args: ['sheets', '-f', 'html', '--jobs', jobs], cwd }),
    ),
  );
  expect(two?.stdout).toBe(one?.stdout);
}, 120_000);

it.each(['json', 'csv'])('refuses a title for %s', async (format) => {
  const call = { args: ['sheets', '-f', format, '--title', 'x'], cwd: folder(files) };
  const { code, stderr } = await inProcess(call);
  expect([code, stderr]).toEqual([
    2,
    `error: --title needs --format html, xlsx, datapackage, not ${format}\n`,
  ]);
});

function entriesOf(page: string): ReportEntry[] {
  return JSON.parse(/id="data">(.*?)<\/script>/s.exec(page)?.[1] ?? '');
}
