import type { Message } from '../messages/message.ts';
import { expectList } from '../schema/expect-list.ts';
import type { Sheet } from '../schema/sheet.ts';
import type { Bundle, BundleOptions, Piece } from './bundle.ts';
import { growingSheet } from './workbook/growing-sheet.ts';
import { sheetPlans } from './workbook/sheet-plans.ts';
import { stylesXml } from './workbook/styles-xml.ts';
import {
  contentTypes,
  contentTypesHead,
  contentTypesTail,
  rootRelations,
  workbookParts,
} from './workbook/workbook-xml.ts';
import { createZip } from './zip/create-zip.ts';
import { memorySpool } from './zip/spool.ts';

/** Settings of a workbook. */
export interface XlsxOptions {
  /** The language of tabs and headers; default `ja`. */
  readonly lang?: 'en' | 'ja';
  /** Stands at the top of printed pages and in the properties of the file. */
  readonly title?: string;
  /** What was said about the files, for a worksheet of its own. */
  readonly messages?: readonly (Message & { readonly source: string })[];
}

/**
 * Writes the sheets as a workbook, a worksheet a table: header frozen, filterable and repeated on every printed page,
 * text wrapped and never a formula, numbers as numbers. The bytes are the same for the same sheets.
 */
export async function emitXlsx(
  sheets: readonly Sheet[],
  { messages = [], ...options }: XlsxOptions = {},
): Promise<Uint8Array> {
  expectList('emitXlsx', sheets);
  const zip = createZip(memorySpool);
  const bundle = openXlsx(options);
  const append = async (pieces: Iterable<Piece>) => {
    for (const { file, text } of pieces) await zip.append(file, text);
  };
  await append(bundle.add({ source: '', sheets, messages: [] }));
  for (const message of messages) {
    await append(bundle.add({ source: message.source, sheets: [], messages: [message] }));
  }
  await append(bundle.end());
  const chunks: Uint8Array[] = [];
  for await (const chunk of zip.bytes()) chunks.push(chunk);
  return joined(chunks);
}

/** Begins a workbook: the parts of the file, which belong into one ZIP archive in the order in which they come. */
export function openXlsx(
  { lang = 'ja', title = defaultTitle[lang] }: BundleOptions,
  most = maxRows,
): Bundle {
  let id = 0;
  const nextId = () => ++id;
  const sheets = sheetPlans.map((plan) => growingSheet(plan, { lang, title, nextId, most }));
  const begin = function* (): Generator<Piece> {
    if (id > 0) return;
    yield { file: contentTypes, text: contentTypesHead };
    yield { file: '_rels/.rels', text: rootRelations };
    for (const sheet of sheets) yield* sheet.begin();
  };
  return {
    *add(input) {
      yield* begin();
      for (const { plan, add } of sheets) yield* add(plan.rows(input, lang));
    },
    *end() {
      yield* begin();
      for (const { end } of sheets) yield* end();
      const written = sheets.flatMap((sheet) => sheet.written);
      for (const [file, text] of workbookParts(written, title)) yield { file, text };
      yield { file: 'xl/styles.xml', text: stylesXml };
      yield { file: contentTypes, text: contentTypesTail };
    },
  };
}

/** What a worksheet can hold. */
const maxRows = 1_048_576;

const defaultTitle = { en: 'Goal-management sheets', ja: '目標管理シート' };

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
