import type { Line } from '../parse/document.ts';

/** The source offset of the UTF-16 unit at `index` of a line's text. */
export function offsetAt(line: Line, index: number): number {
  if (index >= line.text.length) return line.end;
  return line.map ? (line.map[index] ?? line.start) : line.start + index;
}
