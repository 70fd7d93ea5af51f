import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { build } from 'esbuild';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseFile } from '../../src/parse-file.ts';
import { openDocument, rowsOf, wordDocument, workbook } from './office-package.ts';
import { makePdf, print, ruledTable } from './pdf/make-pdf.ts';

const executablePath = '/usr/bin/chromium';
const installed = existsSync(executablePath);
if (!installed)
  console.warn(`${executablePath} is not installed: parseFile is not tried in a browser`);

const args = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const origin = 'http://sheets.example';
const table = [['令和元年度目標管理シート'], [], ['No.', '項目', '評価'], ['1', '窓口', 'A']];
const cell = (text: string): string => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const row = (cells: readonly string[]): string => `<w:tr>${cells.map(cell).join('')}</w:tr>`;

/** Files in the order in which they are read, and the part of the library that each loads. */
const files: readonly (readonly [name: string, bytes: Uint8Array, part: RegExp | null])[] = [
  [
    'text',
    new TextEncoder().encode('# 令和元年度目標管理シート\n\nNo.\t項目\t評価\n1\t窓口\tA\n'),
    null,
  ],
  ['a workbook', workbook({ 予算: `<sheetData>${rowsOf(table)}</sheetData>` }), /^open-workbook-/],
  [
    'a Word document',
    wordDocument(`<w:tbl>${table.slice(2).map(row).join('')}</w:tbl>`),
    /^open-word-/,
  ],
  ['an OpenDocument text', openDocument('text', '<text:h>市民部</text:h>'), /^open-odf-/],
  [
    'a PDF file',
    makePdf([
      {
        content:
          print('令和元年度目標管理シート', 40, 800, 16) +
          ruledTable([40, 80, 200, 240], [740, 720, 700], table.slice(2)),
      },
    ]),
    /^open-pdf-/,
  ],
  ['an image', Uint8Array.from('\x89PNG\r\n\x1a\n', (sign) => sign.charCodeAt(0)), null],
];

describe.runIf(installed)('parseFile in Chromium', () => {
  const outdir = mkdtempSync(join(tmpdir(), 'mbo-parse-browser-'));
  const loaded: string[] = [];
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    await build({
      entryPoints: [new URL('../../src/index.ts', import.meta.url).pathname],
      outdir,
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'browser',
      logLevel: 'error',
    });
    browser = await chromium.launch({ executablePath, args });
    page = await browser.newPage();
    await page.route(`${origin}/**`, (route) => {
      const name = new URL(route.request().url()).pathname.slice(1);
      if (name === '') return route.fulfill({ contentType: 'text/html', body: '<!doctype html>' });
      loaded.push(name);
      const contentType = extname(name) === '.js' ? 'text/javascript' : 'text/plain';
      return route.fulfill({ contentType, body: readFileSync(join(outdir, name)) });
    });
    await page.goto(`${origin}/`);
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    rmSync(outdir, { recursive: true });
  });

  // As text: the test runner would rewrite the import of a function.
  const read = (bytes: Uint8Array): Promise<string> =>
    page.evaluate(`import('/index.js').then(async ({ parseFile }) => {
      const bytes = Uint8Array.from([${bytes.join()}]);
      return JSON.stringify(await parseFile(bytes, { positions: true }));
    })`);

  it('reads every kind as Node does, and loads what a kind needs with its first file', async () => {
    for (const [name, bytes, part] of files) {
      loaded.length = 0;
      const expected = JSON.stringify(await parseFile(bytes, { positions: true }));
      expect(await read(bytes), name).toBe(expected);
      const openers = loaded.filter((file) => /^open-/.test(file));
      if (part === null) expect(openers, name).toEqual([]);
      else expect(openers, name).toEqual([expect.stringMatching(part)]);
      loaded.length = 0;
      await read(bytes);
      expect(loaded, name).toEqual([]);
    }
  });
});
