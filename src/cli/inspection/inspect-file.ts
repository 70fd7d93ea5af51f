import { inspectSheets } from '../../inspect-sheets.ts';
import type { Message } from '../../messages/message.ts';
import { decode } from '../../read/decode.ts';
import { describeError } from '../describe-error.ts';
import { fileMessage } from '../file-message.ts';
import type { Input } from '../inputs/input.ts';
import type { Io } from '../io.ts';
import { largestInput } from '../largest-input.ts';
import { mostInThisThread } from '../most-in-this-thread.ts';
import { readInput } from '../read-input.ts';
import type { Recipe } from '../recipe.ts';
import { undecodable } from '../undecodable.ts';
import { unread } from '../unread.ts';
import type { InspectedFile } from './inspected-file.ts';

/** Reads one input by the recipe of a conversion, and tells what was seen. Never rejects. */
export async function inspectFile(
  input: Input,
  { encoding, parse }: Recipe,
  parts: boolean,
  io: Io,
): Promise<InspectedFile> {
  const { source } = input;
  let bytes: Uint8Array;
  try {
    bytes = await readInput(input, io, Math.min(largestInput, mostInThisThread()));
  } catch (error) {
    return unseen(source, ...unread(error));
  }
  try {
    const decoded = decode(bytes, encoding);
    if (decoded.text === null) return unseen(source, 'failed', undecodable(bytes, decoded));
    const seen = inspectSheets(decoded.text, { ...parse, parts, source });
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
