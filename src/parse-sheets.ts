import type { ConceptKey } from './concepts/concept.ts';
import { concepts } from './concepts/index.ts';
import type { Desk, Report, SheetDraft } from './layouts/desk/desk.ts';
import { finishSheet } from './layouts/desk/finish.ts';
import { headerWords } from './layouts/header-words.ts';
import { readDocument, type Taught } from './layouts/read-document.ts';
import { createMessage } from './messages/create-message.ts';
import { endOfQuote } from './messages/end-of-quote.ts';
import type { Message } from './messages/message.ts';
import type { Language } from './messages/render-message.ts';
import type { Document } from './parse/document.ts';
import { parseDocument } from './parse/parse-document.ts';
import { createPositions, type Positions } from './parse/positions.ts';
import { expectOneOf } from './schema/expect-one-of.ts';
import { expectOptions } from './schema/expect-options.ts';
import { expectText } from './schema/expect-text.ts';
import type { Sheet } from './schema/sheet.ts';
import { foldRadicals } from './values/fold.ts';

/** Words that a user teaches, tried before the built-in vocabulary. */
export interface Vocabulary {
  /** Concept name (`goals`, `section`, …) → header words. */
  readonly headers?: { readonly [Key in ConceptKey]?: readonly string[] };
  /** Further rating words, e.g. `順調`. */
  readonly ratings?: readonly string[];
  /** Category words, e.g. `総計`. */
  readonly categories?: readonly string[];
}

export interface ParseOptions {
  /** The input's path as it shall stand in `source`; default `<stdin>`. A name in .html or .htm is read as a web page. */
  readonly source?: string;
  /** Fills `municipality` where the sheet prints none. */
  readonly municipality?: string;
  /** Adds unist positions to sheets, records and statements. */
  readonly positions?: boolean;
  readonly vocabulary?: Vocabulary;
  /** The language of the messages' `text`; default `en`. */
  readonly lang?: Language;
}

export interface ParseResult {
  readonly sheets: Sheet[];
  /** In the order of the document. */
  readonly messages: Message[];
}

/** Reads the text of one published file into its sheets. Pure; a document never throws, misuse throws TypeError. */
export function parseSheets(text: string, options: ParseOptions = {}): ParseResult {
  checkArguments('parseSheets', text, options);
  return finish(readDraftsAlone(text, options), options);
}

/** The whole journey of one text: blocks, drafts, sheets; with what was seen on the way. @internal */
export function readSheets(
  text: string,
  options: ParseOptions = {},
): ParseResult & { document: Document; desk: Desk } {
  const reading = readDrafts(text, options);
  const { desk } = reading;
  return { ...finish(reading, options), document: desk.document, desk };
}

/** Throws TypeError for what the types would refuse. @internal */
export function checkArguments(name: string, text: unknown, options: ParseOptions): void {
  expectText(name, text);
  expectOptions(name, options);
  const { lang, vocabulary = {} } = options;
  if (lang !== undefined) expectOneOf('lang', lang, ['en', 'ja']);
  expectOptions('vocabulary', vocabulary);
  const known = concepts.map(({ key }) => key);
  for (const key of Object.keys(vocabulary.headers ?? {})) expectOneOf('a concept', key, known);
}

/** Drafts of sheets, and what finishing them takes. */
interface Drafts {
  readonly drafts: readonly SheetDraft[];
  readonly messages: Message[];
  readonly report: Report;
  readonly positions: Positions;
}

function readDrafts(text: string, options: ParseOptions): Drafts & { desk: Desk } {
  const positions = createPositions(text);
  const messages: Message[] = [];
  const report = reporter(messages, text, positions, options.lang);
  const html = /\.html?$/i.test(sourceOf(options));
  const words = taught(options.vocabulary);
  const headers = headerWords(words.headers);
  const document = parseDocument(foldRadicals(text), { html, headers, report });
  const desk = readDocument(document, words, report);
  return { drafts: desk.sheets, messages, report, positions, desk };
}

/** The blocks of a large text take more memory than its sheets: nothing, no frame either, leads to them any more. */
function readDraftsAlone(text: string, options: ParseOptions): Drafts {
  const { drafts, messages, report, positions } = readDrafts(text, options);
  const alone = drafts.map((draft) => ({ ...draft, frame: null }));
  return { drafts: alone, messages, report, positions };
}

function finish(
  { drafts, messages, report, positions }: Drafts,
  options: ParseOptions,
): ParseResult {
  const known = {
    source: sourceOf(options),
    municipality: options.municipality ?? null,
    position: options.positions ? positions.between : null,
  };
  const sheets = drafts.map((draft) => finishSheet(draft, known));
  judge(sheets, report);
  messages.sort((a, b) => (a.offset ?? -1) - (b.offset ?? -1));
  return { sheets, messages };
}

function sourceOf({ source = '<stdin>' }: ParseOptions): string {
  return source;
}

/** Collects messages; `text` is what offsets count in. */
function reporter(
  messages: Message[],
  text: string,
  positions: Positions,
  lang?: Language,
): Report {
  const placeOf = (offset: number, values: Message['values']) => {
    const end = endOfQuote(text, offset, values);
    return { ...positions.at(offset), end: end === null ? null : positions.at(end) };
  };
  return (ruleId, offset, values = {}) => {
    const place = offset === null ? undefined : placeOf(offset, values);
    messages.push(createMessage(ruleId, values, place, lang));
  };
}

function taught(vocabulary: Vocabulary = {}): Taught {
  return {
    headers: vocabulary.headers ?? {},
    ratings: vocabulary.ratings ?? [],
    categories: vocabulary.categories ?? [],
  };
}

function judge(sheets: readonly Sheet[], report: Report): void {
  if (sheets.length === 0) report('no-sheet', null);
  else if (sheets.every((sheet) => sheet.records.length === 0)) report('no-records', null);
}
