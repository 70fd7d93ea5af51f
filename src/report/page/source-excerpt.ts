import type { Span } from '../report-entry.ts';

/** One line of a source: what of it lies before, in and behind the marked range. */
export interface ExcerptLine {
  readonly number: number;
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

const contextLines = 3;
const maxLines = 400;

/** Cuts the lines of a range out of a text, with three more on either side, 400 at most. */
export function sourceExcerpt(text: string, span: Span): ExcerptLine[] {
  const lines: ExcerptLine[] = [];
  let number = 0;
  let behind = 0;
  for (const [start, end] of lineRanges(text)) {
    number += 1;
    const line = text.slice(start, end);
    if (end < span[0] || (end === span[0] && start < end)) keepLast(lines);
    else if (start >= span[1]) behind += 1;
    if (behind > contextLines || lines.length >= maxLines) break;
    lines.push(cut(line, number, span[0] - start, span[1] - start));
  }
  return lines;
}

function* lineRanges(text: string): Generator<[start: number, end: number]> {
  let start = 0;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\r|\n/g)) {
    yield [start, index];
    start = index + lineEnd.length;
  }
  if (start < text.length) yield [start, text.length];
}

/** Leaves room for the line to come. */
function keepLast(lines: ExcerptLine[]): void {
  if (lines.length >= contextLines) lines.shift();
}

function cut(line: string, number: number, from: number, to: number): ExcerptLine {
  const start = Math.min(Math.max(from, 0), line.length);
  const end = Math.max(Math.min(to, line.length), start);
  return {
    number,
    before: line.slice(0, start),
    marked: line.slice(start, end),
    after: line.slice(end),
  };
}
