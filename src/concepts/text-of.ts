import { collapse } from '../values/fold.ts';
import type { Lines } from './concept.ts';

/** The texts of long cells: one that spans is asked for in each of its rows. */
const known = new WeakMap<Lines, string>();

/** The lines as one text: a line end is one space, like any other white space. */
export function textOf(lines: Lines): string {
  if (!isLong(lines)) return joined(lines);
  const text = known.get(lines) ?? joined(lines);
  known.set(lines, text);
  return text;
}

/** True for lines that are worth remembering what was read from them. */
export function isLong(lines: Lines): boolean {
  return lines.length > mostLines || (lines[0]?.text.length ?? 0) > longest;
}

const mostLines = 20;
const longest = 500;

function joined(lines: Lines): string {
  const [first] = lines;
  if (!first) return '';
  let text = collapse(first.text);
  for (let i = 1; i < lines.length; i++) text = joinWords(text, collapse(lines[i]?.text ?? ''));
  return text;
}

function joinWords(first: string, second: string): string {
  return first === '' || second === '' ? first + second : `${first} ${second}`;
}
