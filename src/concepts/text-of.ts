import { collapse } from '../values/fold.ts';
import type { Lines } from './concept.ts';

/** The lines as one text: a line end is one space, like any other white space. */
export function textOf(lines: Lines): string {
  const [first, ...rest] = lines;
  if (!first) return '';
  if (rest.length === 0) return collapse(first.text);
  return collapse(lines.map((line) => line.text).join('\n'));
}
