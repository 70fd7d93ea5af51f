/** Tells whether a UTF-16 unit shows ink: neither white space nor a character that only steers the display. */
export function isVisible(code: number): boolean {
  if (code < 0x7f) return code > 0x20;
  if (code < 0x2000) return code > 0xa0 && code !== 0xad && (code < 0x34f || !isRareBlank(code));
  if (code < 0x3000) return code >= 0x2070 || !isBlankPunctuation(code);
  return code !== 0x3000 && code !== 0x3164 && (code < 0xfeff || !isLateBlank(code));
}

/**
 * Tells whether a UTF-16 unit only steers the display, and so is no text: controls, soft hyphen, zero-width and joining
 * characters, marks and embeddings of direction, byte-order mark, fillers. Most characters are told by one comparison.
 */
export function isSteering(code: number): boolean {
  if (code >= 0x3000) return code === 0x3164 || (code >= 0xfeff && isLateBlank(code));
  return code < 0x20 || code >= 0x7f ? !isVisible(code) && !isSpace(code) : false;
}

/** White space of Unicode below U+3000. */
function isSpace(code: number): boolean {
  if (code < 0x2000)
    return (code >= 0x09 && code <= 0x0d) || code === 0x85 || code === 0xa0 || code === 0x1680;
  return code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f;
}

/** Among the letters of other scripts. */
function isRareBlank(code: number): boolean {
  if (code < 0x1160) return code === 0x34f || code === 0x61c || code === 0x115f;
  return (
    code === 0x1160 || code === 0x1680 || code === 0x17b4 || code === 0x17b5 || code === 0x180e
  );
}

/** Spaces, zero-width characters, separators and directional marks of U+2000 to U+206F. */
function isBlankPunctuation(code: number): boolean {
  return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
}

function isLateBlank(code: number): boolean {
  return code === 0xfeff || code === 0xffa0 || (code >= 0xfff0 && code <= 0xfff8);
}

/** Offset of the first character that shows; `end` where none does. */
export function firstVisible(source: string, start: number, end: number): number {
  let first = start;
  while (first < end && !isVisible(source.charCodeAt(first))) first++;
  return first;
}
