import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';

const root = new URL('..', import.meta.url).pathname;
const sheet = readFileSync(`${root}fixtures/flat-html-rowspan-in-markdown/input.md`, 'utf8');

describe('the library', () => {
  it('exports these names and no others', () => {
    expect(Object.keys(library).sort()).toMatchInlineSnapshot(`
      [
        "Extra",
        "Head",
        "Indicator",
        "IndicatorValue",
        "LegendEntry",
        "Metadata",
        "Point",
        "Position",
        "Rating",
        "Sheet",
        "SheetRecord",
        "Sheets",
        "Statement",
        "columns",
        "diffSheets",
        "emitCsv",
        "emitDataPackage",
        "emitDifferenceCsv",
        "emitDifferenceHtml",
        "emitDifferenceJson",
        "emitDifferenceMarkdown",
        "emitDifferenceText",
        "emitHtml",
        "emitJson",
        "emitNdjson",
        "emitTsv",
        "emitXlsx",
        "emitYaml",
        "inspectSheets",
        "isLgCode",
        "jsonSchema",
        "parseSheets",
        "renderMessage",
        "rules",
        "tableSchema",
      ]
    `);
  });

  it('is bundled for a browser without any module of Node, and reads the same there', async () => {
    const { outputFiles, metafile } = await build({
      entryPoints: [`${root}src/index.ts`],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'browser',
      // A page has a document to decode references with, a worker and this context have none.
      conditions: ['worker'],
      format: 'iife',
      globalName: 'library',
    });
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    expect(imports.filter(({ path }) => path.startsWith('node:'))).toEqual([]);
    const browser = runInNewContext(`${outputFiles[0]?.text}; library`, {
      TextEncoder,
      TextDecoder,
    });
    const options = { source: 'sheet.md', positions: true };
    expect(browser.emitJson(browser.parseSheets(sheet, options).sheets)).toBe(
      library.emitJson(library.parseSheets(sheet, options).sheets),
    );
  });

  it('never changes what it is given and gives the same each time', () => {
    const options = Object.freeze({ source: 'sheet.md' });
    expect(library.parseSheets(sheet, options)).toEqual(library.parseSheets(sheet, options));
  });
});
