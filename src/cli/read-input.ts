import type { Input } from './inputs/input.ts';
import type { Io } from './io.ts';
import { largestInput } from './largest-input.ts';
import { readBytes } from './read-bytes.ts';
import { readStream } from './read-stream.ts';

/** All bytes of an input. Throws TooLargeError where there are too many, an error where they cannot be had. */
export function readInput(
  { kind, path }: Pick<Input, 'kind' | 'path'>,
  { stdin, signal }: Pick<Io, 'stdin' | 'signal'>,
  largest = largestInput,
): Promise<Uint8Array> {
  return kind === 'stdin' ? readStream(stdin, signal, largest) : readBytes(path, signal, largest);
}
