import { offsetAt } from '../../concepts/offset-at.ts';
import type { Line } from '../../parse/document.ts';

/** The part of a line from one index of its text to another; it begins a paragraph of its own. */
export function sliceLine(line: Line, from: number, to = line.text.length): Line {
  const text = line.text.slice(from, to);
  const map = line.map && partOf(line.map, from, to);
  const end = to >= line.text.length ? line.end : offsetAt(line, to - 1) + 1;
  return { ...line, text, map, start: offsetAt(line, from), end, block: true };
}

function partOf(map: ArrayLike<number>, from: number, to: number): ArrayLike<number> {
  if (map instanceof Uint32Array) return map.subarray(from, to);
  return Array.isArray(map) ? map.slice(from, to) : Array.prototype.slice.call(map, from, to);
}

/** Lines that go on with the first of them, as one: no space between Japanese characters, or the one given. */
export function joinLines(lines: readonly [Line, ...Line[]], between?: ' '): Line {
  const [first] = lines;
  const last = lines.at(-1) ?? first;
  if (lines.length === 1) return first;
  const map = new Uint32Array(lines.reduce((sum, { text }) => sum + text.length + 1, 0));
  const parts: string[] = [];
  let length = 0;
  let end = '';
  const put = (line: Line, from: number, to: number): void => {
    for (let at = from; at < to; at++) map[length++] = offsetAt(line, at);
    parts.push(line.text.slice(from, to));
    end = line.text.charAt(to - 1);
  };
  for (const line of lines) {
    const from = line === first ? 0 : line.text.length - line.text.trimStart().length;
    const to = line === last ? line.text.length : line.text.trimEnd().length;
    if (from >= to) continue;
    const gap = between ?? gapBetween(end, line.text.charAt(from));
    if (length > 0 && gap !== '') {
      map[length++] = line.start;
      parts.push(gap);
    }
    put(line, from, to);
  }
  return { ...first, text: parts.join(''), map: map.subarray(0, length), end: last.end };
}

/** Words have a space between them; a number that a line's end cuts is one. */
function gapBetween(end: string, begin: string): '' | ' ' {
  if (/\d/.test(end) && /\d/.test(begin)) return '';
  return /[!-~]/.test(end) && /[!-~]/.test(begin) ? ' ' : '';
}
