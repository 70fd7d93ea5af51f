import { decodeNamedCharacterReference } from 'decode-named-character-reference';

export interface CharacterReference {
  readonly text: string;
  /** Offset behind the semicolon. */
  readonly end: number;
}

/** No name in HTML's list is longer. */
const longestReference = 33;
const NUMBER_SIGN = 0x23;
const decimal = /^#\d{1,7}$/;
const hexadecimal = /^#[xX][\da-fA-F]{1,6}$/;
const name = /^[a-zA-Z][a-zA-Z\d]*$/;

/** Reads the reference that begins with the `&` at `start`; null where there is none: `A&B` is text. */
export function readCharacterReference(source: string, start: number): CharacterReference | null {
  const window = source.slice(start + 1, start + 1 + longestReference);
  const length = window.indexOf(';');
  if (length < 2) return null;
  const text = decode(window.slice(0, length));
  return text === null ? null : { text, end: start + length + 2 };
}

function decode(reference: string): string | null {
  if (reference.charCodeAt(0) !== NUMBER_SIGN) return decodeName(reference);
  if (decimal.test(reference)) return fromCodePoint(Number.parseInt(reference.slice(1), 10));
  if (hexadecimal.test(reference)) return fromCodePoint(Number.parseInt(reference.slice(2), 16));
  return null;
}

/** Short names met so far, no more than HTML has: a page repeats a few of them, most pages only these, and the list is long. */
const names = new Map([
  ['nbsp', '\u00a0'],
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
]);
/** A longer one would keep the text alive that it was cut from. */
const longestKept = 12;

function decodeName(reference: string): string | null {
  const known = names.get(reference);
  if (known !== undefined) return known;
  const text = (name.test(reference) && decodeNamedCharacterReference(reference)) || null;
  if (text !== null && reference.length <= longestKept) names.set(reference, text);
  return text;
}

function fromCodePoint(code: number): string {
  const valid = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return valid ? String.fromCodePoint(code) : '\uFFFD';
}
