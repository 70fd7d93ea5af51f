import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import * as library from '../src/index.ts';

const root = new URL('..', import.meta.url).pathname;
const sheet = readFileSync(`${root}fixtures/flat-html-rowspan-in-markdown/input.md`, 'utf8');
const page = `<html><body>${sheet}</body></html>`;

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
        "parseFile",
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

  it('asks nothing of the process, neither when it is imported nor when it works', async () => {
    const { outputFiles } = await build({
      entryPoints: [`${root}src/index.ts`],
      bundle: true,
      write: false,
      platform: 'node',
      format: 'iife',
      globalName: 'library',
    });
    const asked: string[] = [];
    const watched = new Proxy(process, {
      get(target, name) {
        asked.push(String(name));
        return Reflect.get(target, name);
      },
    });
    const load = (name: string) =>
      /^(?:node:)?process$/.test(name) ? watched : createRequire(import.meta.url)(name);
    const context = { process: watched, require: load, TextEncoder, TextDecoder };
    const pure: typeof library = runInNewContext(`${outputFiles[0]?.text}; library`, context);
    for (const text of [sheet, page]) {
      const { sheets } = pure.parseSheets(text, { source: 'sheet.html' });
      for (const emit of [pure.emitJson, pure.emitYaml, pure.emitCsv]) emit(sheets);
      const difference = pure.diffSheets(sheets, []);
      pure.emitDifferenceText(difference, { lang: 'en', color: true });
    }
    // The files of unified, below the two parsers, note the working folder; no result depends on it.
    expect(asked.filter((name) => name !== 'cwd')).toEqual([]);
  });

  it('tells its messages in sentences, with what they quote from beginning to end', () => {
    const text = 'No.\t課名\t項目\t評価\tひとこと\n1\t窓口課\t花壇を増やす\tA\tよし\n';
    const [english] = library.parseSheets(text).messages;
    const [japanese] = library.parseSheets(text, { lang: 'ja' }).messages;
    expect(english).toEqual({
      ruleId: 'unknown-header',
      severity: 'warning',
      text: 'Column "ひとこと" is no known concept; its cells are kept in extra',
      offset: 13,
      line: 1,
      column: 14,
      end: { offset: 17, line: 1, column: 18 },
      place: null,
      values: { header: 'ひとこと' },
    });
    expect(japanese?.text).toBe('列「ひとこと」は既知の項目ではないため、extra に残しました');
    const [whole] = library.parseSheets('本日は休館日です。').messages.slice(-1);
    expect(whole).toMatchObject({ ruleId: 'remainder', end: { column: 10 } });
    expect(library.parseSheets('').messages).toMatchObject([{ offset: null, end: null }]);
  });

  it.each<[string, () => unknown, string]>([
    ['null', () => library.parseSheets(null as never), 'parseSheets takes a text, not null'],
    [
      'a number',
      () => library.inspectSheets(1 as never),
      'inspectSheets takes a text, not a value of type number',
    ],
    [
      'bytes',
      () => library.parseSheets(Buffer.from(sheet) as never),
      'parseSheets takes a text, not bytes: decode them first, by new TextDecoder().decode(bytes) for example',
    ],
    [
      'no options',
      () => library.parseSheets(sheet, null as never),
      'the options of parseSheets are an object, not null',
    ],
    [
      'a language',
      () => library.parseSheets(sheet, { lang: 'fr' as never }),
      'lang is one of en, ja, not "fr"',
    ],
    [
      'the whole result',
      () => library.emitCsv(library.parseSheets(sheet) as never),
      'emitCsv takes a list, such as sheets of parseSheets, not the whole of what parseSheets gives',
    ],
    [
      'rows',
      () => library.emitTsv([], { rows: 'row' as never }),
      'rows is one of records, statements, sheets, indicators, ratings, metadata, legend, remainder, not "row"',
    ],
    [
      'sheets alone',
      () => library.emitHtml(library.parseSheets(sheet).sheets as never),
      'emitHtml takes entries { sheet, sourceText, messages }',
    ],
    [
      'a mode',
      () => library.diffSheets([], [], { mode: 'x' as never }),
      'mode is one of years, readings, not "x"',
    ],
  ])('tells of misuse: %s', (_name, call, message) => {
    expect(call).toThrow(new TypeError(message));
  });

  it('tells of a concept that there is not, in types as well', () => {
    // @ts-expect-error: the names of concepts are known.
    const vocabulary: library.Vocabulary = { headers: { goal: ['ねらい'] } };
    expect(() => library.parseSheets(sheet, { vocabulary })).toThrow(/^a concept is one of no, /);
  });

  it.each([
    ['null', null, {}, 'parseFile takes the bytes of a file as a Uint8Array, not null'],
    [
      'a text',
      sheet,
      {},
      'parseFile takes the bytes of a file as a Uint8Array, not a text, which parseSheets reads',
    ],
    [
      'a buffer',
      new ArrayBuffer(8),
      {},
      'parseFile takes a Uint8Array, not an ArrayBuffer: new Uint8Array(buffer) is one',
    ],
    [
      'an encoding',
      new Uint8Array(),
      { encoding: 'latin1' },
      'encoding is one of auto, utf-8, shift_jis, euc-jp, iso-2022-jp, utf-16, not "latin1"',
    ],
    ['a language', new Uint8Array(), { lang: 'fr' }, 'lang is one of en, ja, not "fr"'],
  ])('tells of misuse of parseFile: %s', async (_name, bytes, options, message) => {
    await expect(library.parseFile(bytes as never, options as never)).rejects.toThrow(
      new TypeError(message),
    );
  });

  it('tells why a file is refused in the language that is asked for', async () => {
    const pictures = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0);
    const told = async (lang: 'en' | 'ja') => {
      const { messages } = await library.parseFile(pictures, { lang });
      return messages.map(({ ruleId, text, values }) => {
        expect(text).toBe(library.renderMessage({ ruleId, values }, lang));
        return text;
      });
    };
    const [en, ja] = [await told('en'), await told('ja')];
    expect(en).toHaveLength(1);
    expect(ja).toHaveLength(1);
    expect(ja).not.toEqual(en);
  });

  const { emitJson, emitNdjson, emitYaml, emitXlsx, emitDataPackage } = library;
  it.each(Object.entries({ emitJson, emitNdjson, emitYaml, emitXlsx, emitDataPackage }))(
    'tells of misuse in %s',
    async (name, emit) => {
      const call = async () => emit(null as never);
      await expect(call()).rejects.toThrow(
        new TypeError(`${name} takes a list, such as sheets of parseSheets, not null`),
      );
    },
  );

  it('never changes what it is given and gives the same each time', () => {
    const options = Object.freeze({ source: 'sheet.md' });
    expect(library.parseSheets(sheet, options)).toEqual(library.parseSheets(sheet, options));
  });
});
