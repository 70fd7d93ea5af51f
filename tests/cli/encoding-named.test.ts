import { expect, it } from 'vitest';
import { encodingNamed } from '../../src/cli/encoding-named.ts';

it.each([
  ['auto', 'auto'],
  ['UTF-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['sjis', 'shift_jis'],
  ['Shift_JIS', 'shift_jis'],
  ['Shift-JIS', 'shift_jis'],
  ['cp932', 'shift_jis'],
  ['MS932', 'shift_jis'],
  ['Windows-31J', 'shift_jis'],
  ['EUC-JP', 'euc-jp'],
  ['eucJP', 'euc-jp'],
  ['ISO-2022-JP', 'iso-2022-jp'],
  ['JIS', 'iso-2022-jp'],
  ['UTF-16LE', 'utf-16'],
  ['utf-16be', 'utf-16'],
  ['UTF16', 'utf-16'],
  [' sjis ', 'shift_jis'],
  ['latin1', null],
  ['', null],
  ['gbk', null],
])('%j is %s', (name, wanted) => {
  expect(encodingNamed(name)).toBe(wanted);
});
