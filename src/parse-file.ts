import { openFile } from './open/open-file.ts';
import { type ParseOptions, type ParseResult, parseContent } from './parse-sheets.ts';
import type { EncodingChoice } from './read/decode.ts';

export interface ParseFileOptions extends ParseOptions {
  /** Of a text file; default `auto`. */
  readonly encoding?: EncodingChoice;
}

/**
 * Reads the bytes of one published file into its sheets: text, web page, workbook, Word, OpenDocument or PDF,
 * told by the bytes. What a kind needs is loaded when the first file of it is met. A document never rejects.
 */
export async function parseFile(
  bytes: Uint8Array,
  options: ParseFileOptions = {},
): Promise<ParseResult> {
  const { encoding = 'auto', ...parse } = options;
  const content = await openFile(bytes, { encoding });
  if (content.type === 'refused') return { sheets: [], messages: [...content.messages] };
  return parseContent(content, parse);
}
