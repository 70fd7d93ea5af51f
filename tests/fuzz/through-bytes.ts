import Encoding from 'encoding-japanese';
import { decode } from '../../src/read/decode.ts';

export const encodings = ['UTF8', 'SJIS', 'EUCJP', 'JIS', 'UTF16LE', 'UTF16BE'] as const;

export interface Bytes {
  readonly encoding: (typeof encodings)[number];
  /** One byte becomes another; `at` is a share of the length. Null leaves all as they are. */
  readonly damage: { readonly at: number; readonly byte: number } | null;
}

/** The text as it is read from a file of that encoding; as it was where the file cannot be decoded. */
export function throughBytes(text: string, { encoding, damage }: Bytes): string {
  const codes = Encoding.convert(Encoding.stringToCode(text), {
    from: 'UNICODE',
    to: encoding,
    type: 'array',
  });
  const bytes = Uint8Array.from(codes);
  if (damage) bytes[Math.floor(damage.at * bytes.length)] = damage.byte;
  return decode(bytes, 'auto').text ?? text;
}
