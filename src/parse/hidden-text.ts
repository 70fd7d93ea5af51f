import type { Furniture } from './document.ts';
import { firstCodes, type Reading, type Scan, type Syntax } from './syntax.ts';
import { readToken } from './visit-html.ts';

/** A comment, script or style that begins a line and runs over its end, over blank lines too. */
export const hiddenText: Syntax = { name: 'hidden', first: firstCodes('<'), read };

function read({ source, lines, html }: Scan, line: number): Reading | null {
  const start = lines.firsts[line] ?? 0;
  if (source.charCodeAt(start) !== 0x3c || start >= (lines.ends[line] ?? 0)) return null;
  const token = readToken(html, start);
  if (!token || !('kind' in token) || token.end <= (lines.ends[line] ?? 0)) return null;
  const furniture: Furniture = { type: 'furniture', kind: token.kind, start, end: token.end };
  return { blocks: [furniture], end: token.end };
}
