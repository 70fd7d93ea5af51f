import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folder } from './folder.ts';
import { inProcess } from './run-command.ts';

const fixture = new URL('../../fixtures/pdf-by-writer/input.pdf', import.meta.url).pathname;

describe('inspect --image', () => {
  it('draws each page of a PDF file with its cells, and what headers mean', async () => {
    const cwd = folder({ 'sheet.pdf': readFileSync(fixture) });
    const { code } = await inProcess({ args: ['inspect', 'sheet.pdf', '--image', 'pages'], cwd });
    expect(code).toBe(0);
    expect(readdirSync(join(cwd, 'pages'))).toEqual(['sheet.pdf-p1.svg']);
    const picture = readFileSync(join(cwd, 'pages/sheet.pdf-p1.svg'), 'utf8');
    expect(picture).toContain('row 1, column 4: initiative');
    expect(picture).toContain('<title>heading\n令和元年度目標管理シート</title>');
  });

  it('says so when no PDF file was read', async () => {
    const cwd = folder({ 'a.txt': '## 令和元年度目標管理シート\n' });
    const { code, stderr } = await inProcess({
      args: ['inspect', 'a.txt', '--image', 'pages'],
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toContain('--image draws pages of PDF files');
  });
});
