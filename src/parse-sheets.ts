import { concepts } from './concepts/index.ts';
import type { Desk, Report, SheetDraft } from './layouts/desk/desk.ts';
import { finishSheet } from './layouts/desk/finish.ts';
import { headerWords } from './layouts/header-words.ts';
import { readDocument, type Words } from './layouts/read-document.ts';
import { createMessage } from './messages/create-message.ts';
import { endOfQuote } from './messages/end-of-quote.ts';
import type { Message } from './messages/message.ts';
import type { Language } from './messages/render-message.ts';
import { contentText } from './open/content-text.ts';
import type { ReadContent, TextContent } from './open/open-file.ts';
import type { Report as OpenReport } from './open/opener.ts';
import type { Places } from './open/places.ts';
import type { Document } from './parse/document.ts';
import { parseDocument } from './parse/parse-document.ts';
import { createPositions, type Positions } from './parse/positions.ts';
import { expectOneOf } from './schema/expect-one-of.ts';
import { expectOptions } from './schema/expect-options.ts';
import { expectText } from './schema/expect-text.ts';
import type { Sheet } from './schema/sheet.ts';
import { foldRadicals } from './values/fold.ts';
import type { ConceptKey } from './vocabulary/meaning.ts';
import { createVocabulary } from './vocabulary/vocabulary.ts';

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
  /** Adds unist positions, and places in the original, to sheets, records and statements. */
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
  return parseContent(textContent(text), options);
}

/** The same for a file of any kind that was opened. @internal */
export function parseContent(content: ReadContent, options: ParseOptions = {}): ParseResult {
  return finish(readDraftsAlone(content, options), options);
}

/** The whole journey of one text: blocks, drafts, sheets; with what was seen on the way. @internal */
export function readSheets(text: string, options: ParseOptions = {}): SeenSheets {
  return readContent(textContent(text), options);
}

/** Sheets, and what was seen on the way to them. */
interface SeenSheets extends ParseResult {
  readonly document: Document;
  readonly desk: Desk;
}

/** The same for a file of any kind that was opened. @internal */
export function readContent(content: ReadContent, options: ParseOptions = {}): SeenSheets {
  const reading = readDrafts(content, options);
  const { desk } = reading;
  return { ...finish(reading, options), document: desk.document, desk };
}

/** Throws TypeError for what the types would refuse. @internal */
export function checkArguments(name: string, text: unknown, options: ParseOptions): void {
  expectText(name, text);
  checkOptions(name, options);
}

/** The same for options alone. @internal */
export function checkOptions(name: string, options: ParseOptions): void {
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
  readonly places: Places | null;
}

function readDrafts(content: ReadContent, options: ParseOptions): Drafts & { desk: Desk } {
  const text = contentText(content);
  const positions = createPositions(text);
  const places = content.type === 'opened' ? content.opened.places : null;
  const messages: Message[] = [];
  const report = reporter(messages, text, positions, places, options.lang);
  const words = wordsOf(options.vocabulary);
  const document = documentOf(content, words, options, report);
  const desk = readDocument(document, words, report);
  return { drafts: desk.sheets, messages, report, positions, places, desk };
}

function documentOf(
  content: ReadContent,
  { vocabulary }: Words,
  options: ParseOptions,
  report: OpenReport,
): Document {
  if (content.type === 'opened') {
    for (const note of content.notes) report(...note);
    return content.opened.document;
  }
  const html = /\.html?$/i.test(sourceOf(options));
  const headers = headerWords(vocabulary);
  return parseDocument(foldRadicals(content.text), { html, headers, report });
}

function textContent(text: string): TextContent {
  return { type: 'text', text, encoding: 'utf-16' };
}

/** The blocks of a large text take more memory than its sheets: nothing, no frame either, leads to them any more. */
function readDraftsAlone(content: ReadContent, options: ParseOptions): Drafts {
  const { drafts, messages, report, positions, places } = readDrafts(content, options);
  const alone = drafts.map((draft) => ({ ...draft, frame: null }));
  return { drafts: alone, messages, report, positions, places };
}

function finish(
  { drafts, messages, report, positions, places }: Drafts,
  options: ParseOptions,
): ParseResult {
  const known = {
    source: sourceOf(options),
    municipality: options.municipality ?? null,
    position: options.positions ? positions.between : null,
    place: places?.at ?? noPlace,
  };
  const sheets = drafts.map((draft) => finishSheet(draft, known));
  judge(sheets, report);
  messages.sort((a, b) => (a.offset ?? -1) - (b.offset ?? -1));
  return { sheets, messages };
}

function sourceOf({ source = '<stdin>' }: ParseOptions): string {
  return source;
}

/** Text files are looked at by line and column. */
function noPlace(): null {
  return null;
}

/** Collects messages; `text` is what offsets count in. */
function reporter(
  messages: Message[],
  text: string,
  positions: Positions,
  places: Places | null,
  lang?: Language,
): OpenReport {
  const pointOf = (offset: number | null, values: Message['values']) => {
    if (offset === null) return { offset, line: null, column: null, end: null };
    const end = endOfQuote(text, offset, values);
    return { ...positions.at(offset), end: end === null ? null : positions.at(end) };
  };
  return (ruleId, offset, values = {}, named) => {
    const place = named ?? (offset === null ? null : (places?.at(offset) ?? null));
    messages.push(createMessage(ruleId, values, { ...pointOf(offset, values), place }, lang));
  };
}

function wordsOf({ headers, ratings = [], categories = [] }: Vocabulary = {}): Words {
  return { vocabulary: createVocabulary(headers), ratings, categories };
}

function judge(sheets: readonly Sheet[], report: Report): void {
  if (sheets.length === 0) report('no-sheet', null);
  else if (sheets.every((sheet) => sheet.records.length === 0)) report('no-records', null);
}
