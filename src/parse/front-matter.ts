import type { Furniture } from './document.ts';
import { firstCodes, type Reading, type Scan, type Syntax, startOfLine } from './syntax.ts';

const mostLines = 200;
const fences: ReadonlyMap<string, RegExp> = new Map([
  ['---', /^(?:---|\.\.\.)[ \t]*$/],
  ['+++', /^\+\+\+[ \t]*$/],
]);
/** `title: …` and `title = …`; keys of sheets are Japanese. */
const key = /^[A-Za-z_][\w.-]*[ \t]*(?::(?:[ \t]|$)|=)/;
const further = /^(?:[ \t]+\S|[ \t]*-[ \t]|#|\[)/;

/** YAML or TOML between two rules at the very beginning: it speaks to programs, and no reader sees it. */
export const frontMatter: Syntax = { name: 'front-matter', first: firstCodes('-+'), read };

function read(scan: Scan, line: number): Reading | null {
  const { lines, report } = scan;
  const start = lines.firsts[line] ?? 0;
  const closing = isFirst(scan, line) ? fences.get(textOf(scan, line).trimEnd()) : undefined;
  const last = closing ? closingLine(scan, line, closing) : -1;
  if (last < 0) return null;
  const end = lines.ends[last] ?? start;
  const furniture: Furniture = { type: 'furniture', kind: 'front-matter', start, end };
  report('front-matter', start, {});
  return { blocks: [furniture], end: startOfLine(scan, last + 1) };
}

function isFirst({ lines }: Scan, line: number): boolean {
  if (line >= mostLines) return false;
  for (let at = 0; at < line; at++) if (lines.firsts[at] !== lines.ends[at]) return false;
  return true;
}

/** The line that closes it, if nothing but keys and what belongs to them stands before; else negative. */
function closingLine(scan: Scan, line: number, closing: RegExp): number {
  let keys = 0;
  const most = Math.min(scan.lines.count, line + mostLines);
  for (let at = line + 1; at < most; at++) {
    const text = textOf(scan, at);
    if (closing.test(text)) return keys > 0 ? at : -1;
    if (key.test(text)) keys++;
    else if (text.trim() !== '' && !(keys > 0 && further.test(text))) return -1;
  }
  return -1;
}

function textOf({ source, lines }: Scan, line: number): string {
  return source.slice(lines.starts[line], lines.ends[line]);
}
