import { offsetAt } from '../../concepts/offset-at.ts';
import type { Line } from '../../parse/document.ts';

/** Characters with which a line begins in bold; 0 where all of it is. */
export function boldLead(line: Line): number {
  if (line.bold || line.boldTo <= line.start) return 0;
  const indent = line.text.length - line.text.trimStart().length;
  let at = indent;
  while (at < line.text.length && offsetAt(line, at) < line.boldTo) at++;
  return at - indent;
}
