import type { Block } from './document.ts';
import { readContainer } from './read-container.ts';
import { LESS_THAN } from './scan-lines.ts';
import { firstCodes, type Reading, type Scan, type Syntax, startOfLine } from './syntax.ts';

const GREATER = 0x3e;
const marks = /^(?: {0,3}> ?)+/;

/**
 * A block quotation in which a table with a known header stands: what it holds is read like any text, its `>` set aside.
 * Any other is markdown.
 */
export function quotedText(): Syntax {
  /** The text with spaces for the marks of all quotations, for they stand between what is one cell or one paragraph. */
  let unmarked: string | null = null;

  function read(scan: Scan, line: number): Reading | null {
    if (!isQuoted(scan, line) || isQuoted(scan, line - 1)) return null;
    let next = line;
    while (isQuoted(scan, next)) next++;
    if (!mayHoldTable(scan, line, next)) return null;
    unmarked ??= withoutMarks(scan);
    const start = scan.lines.starts[line] ?? 0;
    const end = scan.lines.ends[next - 1] ?? start;
    const reading = readContainer(scan, { source: unmarked, start, end });
    if (!reading?.result.every((block) => isPrinted(scan, block))) return null;
    reading.tell();
    return { blocks: reading.result, end: startOfLine(scan, next) };
  }

  return { name: 'quote', first: firstCodes('>'), read };
}

function isQuoted({ source, lines }: Scan, line: number): boolean {
  if (line < 0 || line >= lines.count) return false;
  const first = lines.firsts[line] ?? 0;
  return source.charCodeAt(first) === GREATER && first - (lines.starts[line] ?? 0) <= 3;
}

function mayHoldTable({ lines }: Scan, from: number, to: number): boolean {
  for (let line = from; line < to; line++) {
    const isTag = ((lines.flags[line] ?? 0) & LESS_THAN) !== 0;
    if (isTag || (lines.pipes[line] ?? 0) > 0 || (lines.tabs[line] ?? 0) > 0) return true;
  }
  return false;
}

function withoutMarks(scan: Scan): string {
  const { source, lines } = scan;
  const pieces: string[] = [];
  let from = 0;
  for (let line = 0; line < lines.count; line++) {
    if (!isQuoted(scan, line)) continue;
    const start = lines.starts[line] ?? 0;
    const mark = marks.exec(source.slice(start, lines.ends[line]))?.[0] ?? '';
    pieces.push(source.slice(from, start), ' '.repeat(mark.length));
    from = start + mark.length;
  }
  pieces.push(source.slice(from));
  return pieces.join('');
}

/** Tells whether no line of the block runs over a mark of the quotation. */
function isPrinted({ source }: Scan, block: Block): boolean {
  if (block.type === 'furniture' || block.type === 'table') return true;
  return block.lines.every(
    ({ map, start, end, text }) => map !== null || source.slice(start, end) === text,
  );
}
