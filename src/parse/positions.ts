import { lastNotAfter } from './last-not-after.ts';

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
