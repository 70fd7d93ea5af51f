import type { RawFont } from './engine.ts';

/**
 * True for a composite font whose codes are glyph numbers of the font itself and that maps none of them to text.
 * The engine then repeats the codes, which look like text but mean nothing.
 */
export function lacksMapping({ composite, toUnicode }: RawFont): boolean {
  const repeatsCodes =
    typeof toUnicode === 'object' &&
    toUnicode !== null &&
    'firstChar' in toUnicode &&
    'lastChar' in toUnicode;
  return composite === true && repeatsCodes;
}
