import { createMessage } from './messages/create-message.ts';
import { openFile } from './open/open-file.ts';
import { checkOptions, type ParseOptions, type ParseResult, parseContent } from './parse-sheets.ts';
import { type EncodingChoice, encodings } from './read/encodings.ts';
import { expectBytes } from './schema/expect-bytes.ts';
import { expectOneOf } from './schema/expect-one-of.ts';

export interface ParseFileOptions extends ParseOptions {
  /** Of a text file; default `auto`. */
  readonly encoding?: EncodingChoice;
}

/**
 * Reads the bytes of one published file into its sheets: text, web page, workbook, Word, OpenDocument or PDF,
 * told by the bytes. What a kind needs is loaded when the first file of it is met. A document never rejects;
 * misuse rejects with TypeError.
 */
export async function parseFile(
  bytes: Uint8Array,
  options: ParseFileOptions = {},
): Promise<ParseResult> {
  expectBytes('parseFile', bytes);
  checkOptions('parseFile', options);
  const { encoding = 'auto', ...parse } = options;
  expectOneOf('encoding', encoding, encodings);
  const content = await openFile(bytes, { encoding });
  if (content.type === 'refused') {
    const messages = content.messages.map((message) =>
      createMessage(message.ruleId, message.values, message, options.lang),
    );
    return { sheets: [], messages };
  }
  return parseContent(content, parse);
}
