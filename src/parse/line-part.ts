import type { Line } from './document.ts';

/** The part of a line from `from` up to `to`, a line by itself. */
export function linePart(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to);
  if (!line.map)
    return { ...line, text, start: line.start + from, end: line.start + to, block: true };
  const map = Array.prototype.slice.call(line.map, from, to) as number[];
  const start = map[0] ?? line.start;
  return { ...line, text, map, start, end: (map.at(-1) ?? start) + 1, block: true };
}
