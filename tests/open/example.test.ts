import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { parseFile } from '../../src/parse-file.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import { determined, expectedSheets } from '../properties/expected-sheets.ts';
import { inLines, pageOfModel } from '../properties/page-of-model.ts';
import { sheetModels } from '../properties/sheet-model.ts';
import { type PageBlock, pageOf } from './page.ts';
import { libreOfficeInstalled, throughLibreOffice } from './through-libreoffice.ts';
import { writeDocx } from './write-docx.ts';
import { writeOds } from './write-ods.ts';
import { writeXlsx } from './write-xlsx.ts';

const examples = new URL('../../../shared/examples/', import.meta.url).pathname;
const hasExample = existsSync(`${examples}sheet.txt`);
if (!hasExample) console.warn('the worked example does not lie beside the project');
if (!libreOfficeInstalled) console.warn('LibreOffice is not installed: its files are not tried');

const bound = 300_000;

/** How the page is written; the last two through LibreOffice. */
const writers: Readonly<Record<string, (page: readonly PageBlock[]) => Promise<Uint8Array>>> = {
  '.xlsx': (page) => writeXlsx({ 市民部: page }),
  '.xlsx with rules': (page) => writeXlsx({ 市民部: page }, { ruled: true }),
  '.xlsx on graph paper': (page) => writeXlsx({ 市民部: page }, { ruled: true, grid: 6 }),
  '.docx': (page) => writeDocx(page),
  '.docx with automatic bullets': (page) => writeDocx(page, { automaticBullets: true }),
  '.ods': async (page) => writeOds({ 市民部: page }),
};

const programs = [
  ['.ods', 'xlsx', 'ods', (page: readonly PageBlock[]) => writeXlsx({ 市民部: page })],
  [
    '.odt',
    'docx',
    'odt',
    (page: readonly PageBlock[]) => writeDocx(page, { automaticBullets: true }),
  ],
  [
    '.xlsx',
    'xlsx',
    'xlsx',
    (page: readonly PageBlock[]) => writeXlsx({ 市民部: page }, { ruled: true }),
  ],
  ['.docx', 'docx', 'docx', (page: readonly PageBlock[]) => writeDocx(page)],
] as const;

describe.runIf(hasExample)('the worked example', () => {
  const page = () => {
    const text = readFileSync(`${examples}sheet.txt`, 'utf8');
    return pageOf(parseDocument(text, { report() {} }).blocks);
  };
  const expected = (): Sheet[] => JSON.parse(readFileSync(`${examples}sheet.json`, 'utf8'));
  const unnamed = (sheets: readonly Sheet[]) => sheets.map((sheet) => ({ ...sheet, source: '' }));

  it.each(Object.entries(writers))('gives the same sheet as %s', async (_, write) => {
    const { sheets } = await parseFile(await write(page()));
    expect(unnamed(sheets)).toEqual(unnamed(expected()));
  });

  it.runIf(libreOfficeInstalled).each(programs)(
    'gives the same sheet as %s of LibreOffice',
    async (_, from, to, write) => {
      const [bytes = new Uint8Array()] = await throughLibreOffice([await write(page())], from, to);
      const { sheets } = await parseFile(bytes);
      expect(unnamed(sheets)).toEqual(unnamed(expected()));
    },
    bound,
  );
});

describe.runIf(libreOfficeInstalled)('generated sheets through LibreOffice', () => {
  const models = fc.sample(sheetModels.map(inLines), { numRuns: 12, seed: 14 });

  it.each(programs)(
    'are read from its %s as they were meant',
    async (_, from, to, write) => {
      const written = await Promise.all(models.map((model) => write(pageOfModel(model))));
      const files = await throughLibreOffice(written, from, to);
      for (const [at, bytes] of files.entries()) {
        const model = models[at];
        if (!model) throw new Error('a file too many');
        expect((await parseFile(bytes)).sheets.map(determined)).toEqual(expectedSheets(model));
      }
    },
    bound,
  );
});
