import { decodeStrictly } from './decode-strictly.ts';

const chunkSize = 1 << 12;
/** Begins a sequence that gives no character, in ISO-2022-JP. */
const escapeByte = 0x1b;

/** Finds the byte offset at which the first faulty sequence of an encoding begins; null where all bytes decode. */
export function firstFault(bytes: Uint8Array, encoding: string): number | null {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  for (let start = 0; start < bytes.length; start += chunkSize) {
    const more = start + chunkSize < bytes.length;
    const chunk = bytes.subarray(start, start + chunkSize);
    if (decodeStrictly(decoder, chunk, more) === null) return faultFrom(bytes, encoding, start);
  }
  return null;
}

/** Goes on byte by byte from the chunk before; a sequence begins where the last one gave its character. */
function faultFrom(bytes: Uint8Array, encoding: string, start: number): number {
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  const from = Math.max(0, start - chunkSize);
  decoder.decode(bytes.subarray(0, from), { stream: true });
  let begin = from;
  for (let index = from; index < bytes.length; index++) {
    const text = decodeStrictly(decoder, bytes.subarray(index, index + 1), true);
    if (text === null) return begin;
    if (text !== '') begin = index + 1;
    else if (bytes[index] === escapeByte) begin = index;
  }
  return begin;
}
