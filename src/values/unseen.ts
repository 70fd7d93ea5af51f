/**
 * What shows no ink and is no white space, for the inside of a character class: controls, soft hyphen, zero-width and
 * joining characters, marks and embeddings of direction, invisible operators, byte-order mark, fillers.
 */
export const steering =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u206f\\u3164\\ufeff\\uffa0\\ufff0-\\ufff8';

/** They say which glyph of the character before is meant; an alternative, for expressions without the `u` flag. */
const selectors = '[\\u180b-\\u180d\\u180f\\ufe00-\\ufe0f]|\\udb40[\\udd00-\\uddef]';

// One at a time: an expression that takes a run of millions overflows.
const anyUnseen = new RegExp(`[${steering}]|${selectors}`, 'g');

/** The text without what matching sets aside: characters that steer the display, and variation selectors. */
export function withoutUnseen(text: string): string {
  return text.replace(anyUnseen, '');
}
