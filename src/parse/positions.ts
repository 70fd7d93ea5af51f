/** A place in a text: line and column from 1, offset from 0, in UTF-16 units. */
interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Offsets to lines and columns. */
export interface Positions {
  readonly at: (offset: number) => Point;
  readonly between: (start: number, end: number) => { start: Point; end: Point };
}

/** Counts the line ends (CR, LF, CRLF) of a text once, when first asked, and bisects on demand. */
export function createPositions(text: string): Positions {
  let starts: number[] | null = null;
  const at = (offset: number): Point => {
    starts ??= lineStarts(text);
    const line = lastNotAfter(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  return { at, between: (start, end) => ({ start: at(start), end: at(end) }) };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

function lastNotAfter(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
