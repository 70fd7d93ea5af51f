import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { largestInput, TooLargeError } from './largest-input.ts';
import { readStream } from './read-stream.ts';

/**
 * All bytes of a file or a pipe. Throws TooLargeError where there are more than `largest`, an error for a folder and a device.
 * A regular file is read at once: handing it through the thread pool costs more than the reading.
 * A pipe may keep its reader waiting for ever; the signal ends that.
 */
export async function readBytes(
  path: string,
  signal: AbortSignal,
  largest = largestInput,
): Promise<Uint8Array> {
  await nextTurn();
  // A device is not even opened: that alone may do something.
  refuseUnread(statSync(path), largest);
  // Without this flag the opening of a pipe that nobody writes to would never end, and no signal would be heard.
  const file = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const stats = fstatSync(file);
  if (stats.isFIFO()) return readPipe(file, signal, largest);
  try {
    refuseUnread(stats, largest);
    return readFile(file, stats.size, largest);
  } finally {
    closeSync(file);
  }
}

/** Lets signals and timers have their turn between two files. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

function refuseUnread(stats: Stats, largest: number): void {
  if (stats.isDirectory()) throw new Error('it is a folder');
  if (!stats.isFile() && !stats.isFIFO()) throw new Error('it is a device, no file');
  if (stats.size > largest) throw new TooLargeError(stats.size, largest);
}

async function readPipe(file: number, signal: AbortSignal, largest: number): Promise<Uint8Array> {
  const { Socket } = await import('node:net');
  return readStream(new Socket({ fd: file, writable: false }), signal, largest);
}

/** Bytes of a file of which the system tells no size (`/proc`), to begin with. */
const unknownSize = 1 << 16;

/** Reads to the end: a file may be longer than it was said to be. */
function readFile(file: number, size: number, largest: number): Uint8Array {
  let bytes = Buffer.allocUnsafe(size > 0 ? size + 1 : unknownSize);
  let length = 0;
  for (let read = -1; read !== 0; length += read) {
    if (length > largest) throw new TooLargeError(null, largest);
    if (length === bytes.length) bytes = Buffer.concat([bytes], 2 * length);
    read = readSync(file, bytes, length, bytes.length - length, null);
  }
  return bytes.subarray(0, length);
}
