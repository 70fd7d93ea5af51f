import { expect, it } from 'vitest';
import type { ReportEntry } from '../../src/report/report-entry.ts';
import { folder } from '../cli/folder.ts';
import { inProcess } from '../cli/run-command.ts';
import { sheetText } from '../cli/sheet-text.ts';

const files = { 'sheets/two.txt': sheetText(1) + sheetText(2), 'sheets/z.txt': sheetText(3) };

it('writes a page with every file once, each initiative placed in it', async () => {
  const { code, stdout } = await inProcess({ args: ['sheets', '-f', 'html'], cwd: folder(files) });
  expect(code).toBe(0);
  const json = /id="data">(.*?)<\/script>/s.exec(stdout)?.[1] ?? '';
  const entries: ReportEntry[] = JSON.parse(json);
  expect(entries.map(({ source }) => source?.path ?? null)).toEqual([
    'sheets/two.txt',
    null,
    'sheets/z.txt',
  ]);
  const [start, end] = entries[1]?.sheet.records[0]?.span ?? [0, 0];
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
  expect(stdout).toMatch(/id="data">\[\]<\/script>/);
});
