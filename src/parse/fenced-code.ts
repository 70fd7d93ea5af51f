import type { Code, Furniture, Line } from './document.ts';
import { indentAt } from './indent-at.ts';
import { readSegments } from './read-segments.ts';
import { type Reading, type Scan, type Syntax, startOfLine } from './syntax.ts';

const opening = /^ {0,3}(`{3,}|~{3,})[^`]*$/;
const closing = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;

/**
 * Fenced code: no reader should interpret it.
 * A fence round the whole text, or one that nothing closes, is mere markup: what it holds is read like any text.
 */
export const fencedCode: Syntax = { name: 'code', read };

function read(scan: Scan, line: number): Reading | null {
  const fence = fenceOf(scan, line, opening);
  if (!fence) return null;
  const last = closingLine(scan, line, fence);
  const start = scan.lines.firsts[line] ?? 0;
  const end = scan.lines.ends[line] ?? start;
  const language: Furniture = { type: 'furniture', kind: 'fence', start, end };
  if (last < 0 || wrapsAll(scan, line, last)) {
    return { blocks: [language], end: startOfLine(scan, line + 1) };
  }
  const lines = codeLines(scan, line + 1, last);
  const code: Code = { type: 'code', lines, start, end: scan.lines.ends[last] ?? end };
  return { blocks: [language, code], end: startOfLine(scan, last + 1) };
}

function fenceOf({ source, lines }: Scan, line: number, pattern: RegExp): string | null {
  const code = source.charCodeAt(lines.firsts[line] ?? 0);
  if (code !== 0x60 && code !== 0x7e) return null;
  return pattern.exec(source.slice(lines.starts[line], lines.ends[line]))?.[1] ?? null;
}

/** The line that closes the fence; a text is asked for each kind of fence once only. */
function closingLine(scan: Scan, line: number, fence: string): number {
  if (scan.html.missing.has(fence)) return -1;
  for (let at = line + 1; at < scan.lines.count; at++) {
    if (fenceOf(scan, at, closing)?.startsWith(fence)) return at;
  }
  scan.html.missing.add(fence);
  return -1;
}

function wrapsAll({ lines }: Scan, first: number, last: number): boolean {
  const isBlank = (line: number): boolean => lines.firsts[line] === lines.ends[line];
  // Outwards from the fence: each blank line is looked at for the fences beside it only.
  for (let line = first - 1; line >= 0; line--) if (!isBlank(line)) return false;
  for (let line = last + 1; line < lines.count; line++) if (!isBlank(line)) return false;
  return true;
}

function codeLines({ source, lines }: Scan, from: number, to: number): readonly Line[] {
  const found: Line[] = [];
  for (let line = from; line < to; line++) {
    const text = readSegments(source, [lines.starts[line] ?? 0, lines.ends[line] ?? 0], 'none');
    if (!text) continue;
    const indent = indentAt(source, text.start);
    found.push({ ...text, level: 0, block: true, item: false, bold: false, indent });
  }
  return found;
}
