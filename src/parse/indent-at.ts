/** A text that begins further right than this is not the first of its line. */
const mostBefore = 200;
const IDEOGRAPHIC_SPACE = 0x3000;

/** Columns of white space at the beginning of the source line in which a text begins; a full-width space takes two. */
export function indentAt(source: string, start: number): number {
  const before = start === 0 ? 0x0a : source.charCodeAt(start - 1);
  if (isLineEnd(before)) return 0;
  const lineStart = startOfLine(source, start);
  let columns = 0;
  for (let at = lineStart; at < start; at++) {
    const code = source.charCodeAt(at);
    if (code === 0x09) columns += 4 - (columns % 4);
    else if (code === IDEOGRAPHIC_SPACE) columns += 2;
    else if (code === 0x20 || code === 0xa0) columns++;
    else break;
  }
  return columns;
}

/** Where the line begins; the start itself where that is too far. */
function startOfLine(source: string, start: number): number {
  const least = Math.max(0, start - mostBefore);
  for (let at = start - 1; at >= least; at--) if (isLineEnd(source.charCodeAt(at))) return at + 1;
  return least === 0 ? 0 : start;
}

function isLineEnd(code: number): boolean {
  return code === 0x0a || code === 0x0d;
}
