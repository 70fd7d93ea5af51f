import { fileMessage } from '../messages/file-message.ts';
import type { Message } from '../messages/message.ts';
import { rules } from '../messages/rules.ts';
import { decode, type Utf8Decoder } from '../read/decode.ts';
import type { EncodingChoice } from '../read/encodings.ts';
import { fileKind, type OpenedKind } from '../read/file-kind.ts';
import { foreignMessage } from './foreign-message.ts';
import { openers } from './index.ts';
import type { Opened, Report } from './opener.ts';
import { undecodable } from './undecodable.ts';

/** A report that waits for its line, column and place. */
export type Note = Parameters<Report>;

/** A text file, decoded. */
export interface TextContent {
  readonly type: 'text';
  readonly text: string;
  readonly encoding: string;
}

/** A workbook, Word, OpenDocument or PDF file, opened. */
export interface OpenedContent {
  readonly type: 'opened';
  readonly kind: OpenedKind;
  readonly opened: Opened;
  readonly notes: readonly Note[];
}

/** What a file holds that can be read. */
export type ReadContent = TextContent | OpenedContent;

/** What a file holds, or why it cannot be read. */
export type Content =
  | ReadContent
  | { readonly type: 'refused'; readonly messages: readonly Message[] };

export interface OpenOptions {
  /** Of text files; default `auto`. */
  readonly encoding?: EncodingChoice;
  /** A platform's own way from UTF-8 to text. */
  readonly decodeUtf8?: Utf8Decoder;
  /** Keeps what the pages of a PDF file looked like, to draw them. */
  readonly pictures?: boolean;
}

const cutOff = fileMessage('damaged-file', { reason: 'no zip directory at its end' });

/** Opens a file of any kind by its bytes. Never rejects for what they hold. */
export async function openFile(bytes: Uint8Array, options: OpenOptions = {}): Promise<Content> {
  const kind = fileKind(bytes);
  if (kind.type === 'text') return openText(bytes, options);
  if (kind.type === 'opened') return openKind(kind.kind, bytes, options);
  return refused(kind.type === 'foreign' ? foreignMessage(kind.kind) : cutOff);
}

function openText(bytes: Uint8Array, { encoding = 'auto', decodeUtf8 }: OpenOptions): Content {
  const decoded = decode(bytes, encoding, decodeUtf8 ?? null);
  if (decoded.text === null) return refused(undecodable(bytes, decoded));
  return { type: 'text', text: decoded.text, encoding: decoded.encoding };
}

async function openKind(
  kind: OpenedKind,
  bytes: Uint8Array,
  { pictures }: OpenOptions,
): Promise<Content> {
  const load = openers[kind];
  if (!load) return refused(fileMessage('binary-file', { byte: '0' }));
  const notes: Note[] = [];
  const open = await load();
  const opened = await open(bytes, { report: (...note) => void notes.push(note), pictures });
  const errors = notes.filter(([ruleId]) => rules[ruleId].severity === 'error');
  if (errors.length === 0) return { type: 'opened', kind, opened, notes };
  return refused(...errors.map(([ruleId, , values]) => fileMessage(ruleId, values)));
}

function refused(...messages: readonly Message[]): Content {
  return { type: 'refused', messages };
}
