import type { Message } from './messages/message.ts';
import type { Sheet } from './schema/sheet.ts';

/** Words that a user teaches, tried before the built-in vocabulary. */
export interface Vocabulary {
  /** Concept name (`goals`, `section`, …) → header words. */
  readonly headers?: Readonly<Record<string, readonly string[]>>;
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
}

export interface ParseResult {
  readonly sheets: Sheet[];
  /** In the order of the document. */
  readonly messages: Message[];
}

/** Reads the text of one published file into its sheets. Pure; a document never throws. */
export function parseSheets(_text: string, _options: ParseOptions = {}): ParseResult {
  return { sheets: [], messages: [] };
}
