import type { RawFont } from './engine.ts';

/**
 * True for a broken font, and for a composite font whose codes are glyph numbers of the font itself and that maps none of them to text.
 * The engine then repeats the codes, which look like text but mean nothing.
 */
export function lacksMapping({ broken, composite, toUnicode }: RawFont): boolean {
  const repeatsCodes =
    typeof toUnicode === 'object' &&
    toUnicode !== null &&
    'firstChar' in toUnicode &&
    'lastChar' in toUnicode;
  return broken === true || (composite === true && repeatsCodes);
}
