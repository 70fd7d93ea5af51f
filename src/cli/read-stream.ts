import { addAbortSignal, type Readable } from 'node:stream';
import { largestInput, TooLargeError } from './largest-input.ts';

/** All bytes of a stream. Throws TooLargeError where there are more than `largest`; the signal ends the wait for more. */
export async function readStream(
  stream: Readable,
  signal: AbortSignal,
  largest = largestInput,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of addAbortSignal(signal, stream)) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > largest) throw new TooLargeError(null, largest);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}
