import { offsetAt } from '../../concepts/offset-at.ts';
import type { Line } from '../../parse/document.ts';

/** The part of a line from one index of its text to another; it begins a paragraph of its own. */
export function sliceLine(line: Line, from: number, to = line.text.length): Line {
  const text = line.text.slice(from, to);
  const map = line.map ? Array.prototype.slice.call(line.map, from, to) : null;
  const end = to >= line.text.length ? line.end : offsetAt(line, to - 1) + 1;
  return { ...line, text, map, start: offsetAt(line, from), end, block: true };
}

/** Two lines of which the second goes on with the first, as one: no space between Japanese characters, or the one given. */
export function joinLines(first: Line, second: Line, between?: ' '): Line {
  const head = first.text.trimEnd();
  const indent = second.text.length - second.text.trimStart().length;
  const tail = second.text.slice(indent);
  const gap = between ?? (/[!-~]$/.test(head) && /^[!-~]/.test(tail) ? ' ' : '');
  const offsets = (line: Line, from: number, length: number): number[] =>
    Array.from({ length }, (_, i) => offsetAt(line, from + i));
  const map = [
    ...offsets(first, 0, head.length),
    ...Array.from(gap, () => second.start),
    ...offsets(second, indent, tail.length),
  ];
  return { ...first, text: head + gap + tail, map, end: second.end };
}
