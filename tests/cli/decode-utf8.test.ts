import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeUtf8 } from '../../src/cli/decode-utf8.ts';

/** What the standard says of the bytes. */
function standard(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

const text = fc.string({ unit: 'binary', maxLength: 40 }).map((value) => Buffer.from(value));
const bytes = fc.oneof(text, fc.uint8Array({ maxLength: 12 }));

it('decodes as the standard does', () => {
  fc.assert(
    fc.property(bytes, (value) => {
      expect(decodeUtf8(value)).toBe(standard(value));
    }),
    { numRuns: 2000 },
  );
});

it.each([
  ['nothing', []],
  ['a byte-order mark', [0xef, 0xbb, 0xbf, 0x61]],
  ['an overlong form', [0xc0, 0xaf]],
  ['a surrogate', [0xed, 0xa0, 0x80]],
  ['a character beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ['a cut character', [0x61, 0xe3, 0x81]],
  ['an astral character', [0xf0, 0xa0, 0xae, 0xb7]],
])('takes %s as the standard does', (_name, values) => {
  expect(decodeUtf8(Uint8Array.from(values))).toBe(standard(Uint8Array.from(values)));
});
