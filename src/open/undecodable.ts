import { fileMessage } from '../messages/file-message.ts';
import type { Message } from '../messages/message.ts';
import type { Decoded } from '../read/decode.ts';

/** Why bytes gave no text; the place is that of the character at which decoding stopped, a binary file has none. */
export function undecodable(
  bytes: Uint8Array,
  { encoding, offset }: Extract<Decoded, { readonly text: null }>,
): Message {
  const byte = String(offset);
  if (encoding === null) return fileMessage('binary-file', { byte });
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, offset));
  const lines = text.split(/\r\n|\r|\n/);
  return {
    ...fileMessage('undecodable', { encoding, byte }),
    offset: text.length,
    line: lines.length,
    column: (lines.at(-1) ?? '').length + 1,
  };
}
