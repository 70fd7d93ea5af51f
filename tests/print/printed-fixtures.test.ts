import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../src/parse/document.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import { parseFile } from '../../src/parse-file.ts';
import { parseSheets } from '../../src/parse-sheets.ts';
import { decode } from '../../src/read/decode.ts';
import type { Sheet } from '../../src/schema/sheet.ts';
import { foldRadicals } from '../../src/values/fold.ts';
import { chromiumPath, printWithChromium } from './print-with-chromium.ts';
import { libreofficePath, printWithLibreoffice } from './print-with-libreoffice.ts';
import { printablePage } from './printable-page.ts';
import { printableSpreadsheet } from './printable-spreadsheet.ts';

const fixtures = new URL('../../fixtures/', import.meta.url).pathname;
const example = new URL('../../../shared/examples/', import.meta.url).pathname;
const font = '/usr/share/fonts/opentype/ipafont-gothic/ipag.ttf';
const installed = [chromiumPath, libreofficePath, font].every((path) => existsSync(path));
if (!installed)
  console.warn('Chromium, LibreOffice or the IPA fonts are not installed: nothing is printed');

/** The part of the records that must be the same, field for field, when a text is printed and read again. */
const leastEqual = 0.95;
const bound = 900_000;
/** Files that LibreOffice takes in one call. */
const batch = 80;

interface Printed {
  readonly name: string;
  readonly sheets: readonly Sheet[];
  readonly document: Document;
}

function readText(path: string, name: string): Printed | null {
  const { text } = decode(readFileSync(path), 'auto');
  if (text === null) return null;
  const document = parseDocument(foldRadicals(text), { html: path.endsWith('.html'), report() {} });
  return { name, sheets: parseSheets(text, { source: path }).sheets, document };
}

function texts(): Printed[] {
  return readdirSync(fixtures).flatMap((name) => {
    const input = readdirSync(join(fixtures, name)).find((file) =>
      /^input\.(?:txt|md|html)$/.test(file),
    );
    const read = input === undefined ? null : readText(join(fixtures, name, input), name);
    return read ? [read] : [];
  });
}

type Program = 'chromium' | 'writer' | 'calc';

async function print(program: Program, printed: readonly Printed[], folder: string): Promise<void> {
  if (program === 'chromium') {
    const pages = printed.map(({ name, document }) => ({
      html: printablePage(document),
      path: join(folder, `${name}.pdf`),
    }));
    return printWithChromium(pages);
  }
  const files = printed.map(({ name, document }) => {
    const path = join(folder, program === 'calc' ? `${name}.fods` : `${name}.html`);
    writeFileSync(
      path,
      program === 'calc' ? printableSpreadsheet(document) : printablePage(document),
    );
    return path;
  });
  for (let at = 0; at < files.length; at += batch)
    await printWithLibreoffice(program, files.slice(at, at + batch), folder);
}

/** Records as they compare: without their number, and waves and dashes as no font tells them apart. */
function recordsOf(sheets: readonly Sheet[]): string[] {
  return sheets.flatMap(({ records }) =>
    records.map((record) => sameSigns(JSON.stringify({ ...record, index: 0 }))),
  );
}

function sameSigns(text: string): string {
  return text.replaceAll('〜', '～').replaceAll('—', '―').replace(/\s+/g, ' ');
}

describe.runIf(installed).each<Program>(['chromium', 'writer', 'calc'])(
  'printed by %s',
  (program) => {
    const folder = mkdtempSync(join(tmpdir(), `mbo-parse-${program}-`));
    const all = installed ? texts() : [];
    const hasExample = existsSync(join(example, 'sheet.txt'));
    const sheet = hasExample ? readText(join(example, 'sheet.txt'), 'example') : null;

    beforeAll(() => print(program, sheet ? [...all, sheet] : all, folder), bound);
    afterAll(() => rmSync(folder, { recursive: true }));

    const readPrinted = async (name: string): Promise<readonly Sheet[]> =>
      (await parseFile(readFileSync(join(folder, `${name}.pdf`)))).sheets;

    it(
      'the fixtures give the records of their texts',
      async () => {
        let count = 0;
        let equal = 0;
        const unequal: string[] = [];
        for (const { name, sheets } of all) {
          const found = recordsOf(await readPrinted(name));
          const wanted = recordsOf(sheets);
          const missing = wanted.filter((record) => {
            const at = found.indexOf(record);
            if (at >= 0) found.splice(at, 1);
            return at < 0;
          });
          count += wanted.length;
          equal += wanted.length - missing.length;
          if (missing.length + found.length > 0)
            unequal.push(`${name} ${missing.length} missing, ${found.length} other`);
        }
        console.info(`${program}: ${equal} of ${count} records equal; ${unequal.join('; ')}`);
        expect(equal / count).toBeGreaterThanOrEqual(leastEqual);
      },
      bound,
    );

    it.runIf(hasExample)('the worked example gives its sheet, value for value', async () => {
      const expected: Sheet[] = JSON.parse(readFileSync(join(example, 'sheet.json'), 'utf8'));
      const found = await readPrinted('example');
      const bare = (sheets: readonly Sheet[]): unknown =>
        JSON.parse(sameSigns(JSON.stringify(sheets.map((own) => ({ ...own, source: '' })))));
      expect(bare(found)).toEqual(bare(expected));
    });
  },
);
