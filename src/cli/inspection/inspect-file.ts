import { inspectSheets } from '../../inspect-sheets.ts';
import type { Message } from '../../messages/message.ts';
import { decode } from '../../read/decode.ts';
import { describeError } from '../describe-error.ts';
import { fileMessage } from '../file-message.ts';
import type { Input } from '../inputs/input.ts';
import type { Io } from '../io.ts';
import { readBytes } from '../read-bytes.ts';
import { readStream } from '../read-stream.ts';
import type { Recipe } from '../recipe.ts';
import { undecodable } from '../undecodable.ts';
import { unread } from '../unread.ts';
import type { InspectedFile } from './inspected-file.ts';

/** Reads one input by the recipe of a conversion, and tells what was seen. Never rejects. */
export async function inspectFile(
  { kind, source, path }: Input,
  { encoding, parse }: Recipe,
  io: Io,
): Promise<InspectedFile> {
  let bytes: Uint8Array;
  try {
    bytes =
      kind === 'stdin' ? await readStream(io.stdin, io.signal) : await readBytes(path, io.signal);
  } catch (error) {
    const { state, message } = unread(error);
    return unseen(source, state, message);
  }
  try {
    const decoded = decode(bytes, encoding);
    if (decoded.text === null) return unseen(source, 'failed', undecodable(bytes, decoded));
    const seen = inspectSheets(decoded.text, { ...parse, source });
    const { messages } = seen;
    const failed = messages.some(({ severity }) => severity === 'error');
    const state = failed ? 'failed' : 'converted';
    return { source, state, encoding: decoded.encoding, seen, messages };
  } catch (error) {
    return unseen(
      source,
      'failed',
      fileMessage('internal-error', { reason: describeError(error) }),
    );
  }
}

function unseen(source: string, state: InspectedFile['state'], message: Message): InspectedFile {
  return { source, state, encoding: null, seen: null, messages: [message] };
}
