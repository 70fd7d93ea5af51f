import { decodeStrictly, isClean } from './decode-strictly.ts';
import type { EncodingChoice } from './encodings.ts';
import { firstFault } from './first-fault.ts';
import { implausibility } from './implausibility.ts';

/** The text without its byte-order mark, or the byte offset of the first fault; `encoding` is null for a binary file. */
export type Decoded =
  | { readonly text: string; readonly encoding: string }
  | { readonly text: null; readonly encoding: string | null; readonly offset: number };

/** A platform's own way from UTF-8 to text, a byte-order mark included; null where the bytes are none. */
export type Utf8Decoder = (bytes: Uint8Array) => string | null;

const byteOrderMarks: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

const utf16 = ['utf-16le', 'utf-16be'];
/** What a file that is no clean UTF-8 may be; a damaged one must not be read as something else. */
const candidates = ['shift_jis', 'utf-8', 'euc-jp', ...utf16];

/** Labels by which web pages declare the encodings read here. */
const declarable: Readonly<Record<string, string>> = {
  shift_jis: 'shift_jis',
  'shift-jis': 'shift_jis',
  sjis: 'shift_jis',
  'x-sjis': 'shift_jis',
  'windows-31j': 'shift_jis',
  cp932: 'shift_jis',
  ms932: 'shift_jis',
  'euc-jp': 'euc-jp',
  'x-euc-jp': 'euc-jp',
  'iso-2022-jp': 'iso-2022-jp',
};
const declaration =
  /<meta[^>]{0,300}?charset\s{0,9}=\s{0,9}["']?([\w-]{1,20})|<\?xml[^>]{0,99}?encoding=["']([\w-]{1,20})/i;
const declarationSize = 1 << 12;

/** What switches character sets in ISO-2022-JP: ESC and `$@`, `$B`, `$(`, `(J`, `(I`. */
const escapeByte = 0x1b;
const escapeSequences = [
  [0x24, 0x40],
  [0x24, 0x42],
  [0x24, 0x28],
  [0x28, 0x4a],
  [0x28, 0x49],
] as const;

const sampleSize = 1 << 18;
/** Mean cost per character from which a reading is no text. */
const binaryCost = 8;

/**
 * Decodes a file by its byte-order mark, else as `choice` says. `auto` takes ISO-2022-JP where its escapes stand,
 * then strict UTF-8, then what the page declares, then the encoding whose reading looks most like Japanese.
 * Faulty bytes never become replacement characters: the first one is reported instead.
 */
export function decode(
  bytes: Uint8Array,
  choice: EncodingChoice = 'auto',
  decodeUtf8: Utf8Decoder | null = null,
): Decoded {
  const read: Reader = (rest, encoding) => decodeText(rest, encoding, decodeUtf8);
  const [marked, mark] = byteOrderMarks.find(([, mark]) => startsWith(bytes, mark)) ?? ['', []];
  if (marked !== '' && (choice === 'auto' || marked.startsWith(choice))) {
    return decodeAs(bytes, marked, read, mark.length);
  }
  if (choice === 'auto') return detect(bytes, read);
  return decodeAs(bytes, choice === 'utf-16' ? likeliest(bytes, utf16) : choice, read);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** The text of bytes in an encoding; null where they are none. */
type Reader = (bytes: Uint8Array, encoding: string) => string | null;

function decodeText(
  bytes: Uint8Array,
  encoding: string,
  decodeUtf8: Utf8Decoder | null,
): string | null {
  if (encoding !== 'utf-8' || !decodeUtf8) return decodeStrictly(strictDecoder(encoding), bytes);
  const text = decodeUtf8(bytes);
  return text !== null && isClean(text) ? text : null;
}

function decodeAs(bytes: Uint8Array, encoding: string, read: Reader, skip = 0): Decoded {
  const rest = bytes.subarray(skip);
  const text = read(rest, encoding);
  if (text !== null) return { text, encoding };
  return { text: null, encoding, offset: skip + (firstFault(rest, encoding) ?? 0) };
}

function detect(bytes: Uint8Array, read: Reader): Decoded {
  if (hasEscapes(bytes)) return decodeAs(bytes, 'iso-2022-jp', read);
  for (const encodingOf of [() => 'utf-8', declaredEncoding]) {
    const encoding = encodingOf(bytes);
    const text = encoding === null ? null : read(bytes, encoding);
    if (encoding !== null && text !== null) return { text, encoding };
  }
  const decoded = decodeAs(bytes, likeliest(bytes, candidates), read);
  if (decoded.text !== null && isText(decoded.text)) return decoded;
  const nul = bytes.indexOf(0);
  if (decoded.text === null && nul < 0) return decoded;
  return { text: null, encoding: null, offset: nul < 0 ? (firstFault(bytes, 'utf-8') ?? 0) : nul };
}

function strictDecoder(encoding: string): TextDecoder {
  return new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
}

/** ISO-2022-JP is all 7-bit, so it would pass as UTF-8. */
function hasEscapes(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(escapeByte); at >= 0; at = bytes.indexOf(escapeByte, at + 1)) {
    if (
      escapeSequences.some(([first, second]) => bytes[at + 1] === first && bytes[at + 2] === second)
    ) {
      return bytes.every((byte) => byte < 0x80);
    }
  }
  return false;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, declarationSize));
  const [, html, xml] = declaration.exec(head) ?? [];
  return declarable[(html ?? xml ?? '').toLowerCase()] ?? null;
}

function likeliest(bytes: Uint8Array, encodings: readonly string[]): string {
  const sample = bytes.subarray(0, sampleSize);
  const stream = sample.length < bytes.length;
  const rated = encodings.map((encoding) => {
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(sample, { stream });
    return { encoding, cost: implausibility(text) };
  });
  return rated.reduce((best, next) => (next.cost < best.cost ? next : best)).encoding;
}

function isText(text: string): boolean {
  return implausibility(text.slice(0, sampleSize)) < Math.min(text.length, sampleSize) * binaryCost;
}
