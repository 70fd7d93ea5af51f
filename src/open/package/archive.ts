import { Inflate, inflateSync } from 'fflate';
import { type ZipEntry, zipDirectory } from '../../read/zip-directory.ts';
import { damaged, Refusal } from '../refusal.ts';
import { crc32 } from './crc32.ts';

/** The parts of a workbook or document, each unpacked when it is read. */
export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /** Hands over a part chunk by chunk, as far as it keeps to what the directory declares. Throws Refusal. */
  read(name: string, take: (chunk: Uint8Array) => void): void;
}

const megabyte = 1 << 20;
/** Bytes that one part, and all parts read together, may unpack to. */
const mostBytes = 64 * megabyte;
const mostBytesTogether = 2 * mostBytes;
/** How many times its packed size a part may have, from a size on at which that matters. */
const mostRatio = 200;
const ratioMatters = megabyte;
/** Packed bytes unpacked at once: a byte can become 1032. */
const step = 1 << 13;
/** Parts up to this size, packed or not, are unpacked in one step. */
const small = 1 << 18;

/** Opens a zip archive by its directory; nothing is unpacked. Throws Refusal. */
export function openArchive(bytes: Uint8Array): Archive {
  const directory = zipDirectory(bytes);
  if (directory === null) throw damaged('no zip directory at its end');
  const entries = new Map(directory.map((entry) => [entry.name, entry]));
  let together = 0;
  return {
    names: [...entries.keys()],
    has: (name) => entries.has(name),
    read(name, take) {
      const entry = entries.get(name);
      if (!entry) throw damaged(`${name} is missing`);
      checkDeclared(entry);
      together += entry.size;
      if (together > mostBytesTogether) throw tooLarge(name, mostBytesTogether);
      unpack(entry, packedBytes(bytes, entry), take);
    },
  };
}

function checkDeclared({ name, encrypted, method, size, packed }: ZipEntry): void {
  if (encrypted) throw new Refusal('locked-file', { kind: 'zip' });
  if (method !== 0 && method !== 8) throw damaged(`${name}: unknown compression ${method}`);
  if (size > mostBytes) throw tooLarge(name, mostBytes);
  if (size > ratioMatters && size > packed * mostRatio) throw tooLarge(name, packed * mostRatio);
}

function tooLarge(part: string, limit: number): Refusal {
  return new Refusal('size-limit', { part, limit: `${Math.ceil(limit / megabyte)} MB` });
}

const localHeader = 0x04034b50;
const localSize = 30;

/** The entry's bytes as they are stored: behind its own header, whose extra field differs from the directory's. */
function packedBytes(bytes: Uint8Array, { name, header, packed }: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fits = header + localSize <= bytes.length;
  if (!fits || view.getUint32(header, true) !== localHeader) throw damaged(`${name} is cut off`);
  const start =
    header + localSize + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw damaged(`${name} is cut off`);
  return bytes.subarray(start, start + packed);
}

function unpack(entry: ZipEntry, packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  let size = 0;
  let crc = 0;
  const check = (chunk: Uint8Array): void => {
    size += chunk.length;
    if (size > entry.size) throw damaged(`${entry.name} is longer than the zip directory says`);
    crc = crc32(chunk, crc);
    take(chunk);
  };
  if (entry.method === 0) check(packed);
  else guarded(entry.name, () => inflate(entry, packed, check));
  if (size !== entry.size || crc !== entry.crc) throw damaged(`${entry.name} has a wrong checksum`);
}

function inflate({ size }: ZipEntry, packed: Uint8Array, take: (chunk: Uint8Array) => void): void {
  if (size <= small && packed.length <= small) {
    // What is longer than it says does not fit, and fails by its checksum.
    take(inflateSync(packed, { out: new Uint8Array(size) }));
    return;
  }
  const inflater = new Inflate(take);
  for (let at = 0; at < packed.length; at += step) {
    inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
  }
}

function guarded(name: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    // fflate's errors bear a code; others come from whoever takes the chunks.
    const isOurs = error instanceof Refusal || !(error instanceof Error && 'code' in error);
    throw isOurs ? error : damaged(`${name} cannot be unpacked`);
  }
}
