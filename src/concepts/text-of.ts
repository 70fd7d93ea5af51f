import { collapse } from '../values/fold.ts';
import type { Lines } from './concept.ts';

/** The lines as one text: a line end is one space, like any other white space. */
export function textOf(lines: Lines): string {
  const [first] = lines;
  if (!first) return '';
  let text = collapse(first.text);
  for (let i = 1; i < lines.length; i++) text = joinWords(text, collapse(lines[i]?.text ?? ''));
  return text;
}

function joinWords(first: string, second: string): string {
  return first === '' || second === '' ? first + second : `${first} ${second}`;
}
