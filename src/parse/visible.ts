/** Tells whether a UTF-16 unit shows ink: no white space, control, zero-width or byte-order mark. */
export function isVisible(code: number): boolean {
  if (code < 0x7f) return code > 0x20;
  if (code < 0x2000) return code > 0xa0 && code !== 0xad && code !== 0x1680 && code !== 0x180e;
  if (code < 0x2070) return !isInvisiblePunctuation(code);
  return code !== 0x3000 && code !== 0xfeff;
}

/** Spaces, zero-width characters, separators and directional marks of U+2000 to U+206F. */
function isInvisiblePunctuation(code: number): boolean {
  return code <= 0x200f || (code >= 0x2028 && code <= 0x202f) || code >= 0x205f;
}

/** Offset of the first character that shows; `end` where none does. */
export function firstVisible(source: string, start: number, end: number): number {
  let first = start;
  while (first < end && !isVisible(source.charCodeAt(first))) first++;
  return first;
}
