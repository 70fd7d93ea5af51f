import type { Block, Flattened, Furniture, Line, Paragraph, Table } from './document.ts';
import { flattened } from './paragraph.ts';
import { isAnyHeader } from './short-header.ts';
import { gap, note, wideParts } from './spaced-columns.ts';
import type { SpacedKind } from './spaced-proof.ts';
import { readSpacedTable } from './spaced-table.ts';
import type { HeaderWords, Report } from './syntax.ts';

const longestHeader = 2000;
/** Header words one a line, with nothing between. */
const leastWords = 3;
const longestWord = 16;
/** Lines of columns without a known header, and their parts, that are a table all the same. */
const leastLines = 3;
const leastParts = 3;
/** Lines of parts that no columns prove, and which are no table then. */
const leastLooseParts = 4;

/**
 * Finds tables in running text: columns apart by spaces, where these prove them, are a table. Header words on one line or
 * one a line begin a table that has lost its columns: it goes on to the next heading, table or part of the document, and
 * no piece of it is text.
 */
export function readSpacedText(
  blocks: readonly Block[],
  headers: HeaderWords | null,
  report: Report,
): readonly Block[] {
  if (!headers) return blocks;
  const words = headerWords(blocks, headers);
  const text: Text = { headers, words, report, found: [], lost: null };
  for (const block of blocks) {
    if (text.lost && block.type === 'furniture') text.lost.inside.push(block);
    else if (text.lost && block.type === 'paragraph') readParagraph(text, block);
    else if (isRunningText(block)) readParagraph(text, block);
    else {
      endLost(text);
      text.found.push(block);
    }
  }
  endLost(text);
  return text.found;
}

interface Text {
  readonly headers: HeaderWords;
  /** Lines with which several begin that are a header word each. */
  readonly words: ReadonlySet<Line>;
  readonly report: Report;
  readonly found: Block[];
  /** The table without columns that has begun. */
  lost: LostTable | null;
}

interface LostTable {
  readonly lines: Line[];
  readonly inside: Furniture[];
  /** Wide gaps set its columns apart, in every paragraph of it. */
  readonly hasGaps: boolean;
}

function endLost(text: Text): void {
  if (!text.lost) return;
  text.found.push(flattened(text.lost.lines), ...text.lost.inside);
  text.lost = null;
}

/** Adds what stands in a paragraph; a table that has lost its columns may begin in it, go on or end. */
function readParagraph(text: Text, block: Paragraph): void {
  const { lines } = block;
  if (text.lost?.hasGaps && !lines.some(isSetApart)) endLost(text);
  let from = 0;
  let tried = 0;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at];
    if (text.lost && line && !text.headers.beginsPart?.(line.text)) {
      text.lost.lines.push(line);
      from = at + 1;
      continue;
    }
    endLost(text);
    const isHeader = isLostHeader(text, line);
    const end = at < tried ? at : endOfColumns(lines, at);
    const isBegin = at === 0 && gap.test(line?.text ?? '');
    const run =
      (isBegin || isHeader ? readColumns(text, lines, at) : null) ??
      (isHeader ? null : readRun(text, lines.slice(at, end)));
    tried = Math.max(tried, end);
    if (!run && !isHeader) continue;
    keep(text, block, from, at);
    if (run) add(text, run);
    else if (line) text.lost = { lines: [line], inside: [], hasGaps: gap.test(line.text) };
    from = at + (run?.count ?? 1);
    at = from - 1;
  }
  keep(text, block, from, lines.length);
}

/** Indented, or of several parts. */
function isSetApart({ indent, text }: Line): boolean {
  return indent > 0 || countParts(text) > 1;
}

/** What some lines were read as, and how many they are. */
interface Run {
  readonly block: Table | Flattened;
  readonly count: number;
}

function add(text: Text, { block }: Run): void {
  if (block.type === 'table') text.report('spaced-table', block.start, {});
  text.found.push(block);
}

/** The lines to the end of the paragraph as a table; null where they do not prove its columns. */
function readColumns({ headers }: Text, lines: readonly Line[], from: number): Run | null {
  let to = lines.length;
  while (to > from && note.test(lines[to - 1]?.text ?? '')) to--;
  const kinds: readonly SpacedKind[] = from === 0 ? ['list', 'form', 'run'] : ['list'];
  return to - from < 2 ? null : readTable(lines.slice(from, to), headers, kinds);
}

/** Lines of as many parts each: a table, or what is left of one. */
function readRun({ headers }: Text, lines: readonly Line[]): Run | null {
  if (lines.length < leastLines) return null;
  const table = readTable(lines, headers, ['run']);
  if (table) return table;
  const counts = new Set(lines.map(({ text }) => wideParts(text).length));
  const [parts = 0] = counts;
  const isLoose = counts.size === 1 && parts >= leastLooseParts;
  return isLoose ? { block: flattened(lines), count: lines.length } : null;
}

function readTable(
  lines: readonly Line[],
  headers: HeaderWords,
  kinds: readonly SpacedKind[],
): Run | null {
  const found = readSpacedTable(lines, headers, { kinds, before: 0 });
  return found && { block: found.table, count: found.count };
}

/** Keeps the lines of a paragraph from one place to another as a paragraph. */
function keep({ found }: Text, block: Paragraph, from: number, to: number): void {
  const lines = block.lines.slice(from, to);
  const [first] = lines;
  if (!first) return;
  const end = lines.at(-1)?.end ?? first.end;
  const isWhole = lines.length === block.lines.length;
  found.push(isWhole ? block : { ...block, lines, start: first.start, end });
}

/** Behind the last of the lines from `at` on that have enough parts. */
function endOfColumns(lines: readonly Line[], at: number): number {
  let end = at;
  while (end < lines.length && countParts(lines[end]?.text ?? '') >= leastParts) end++;
  return end;
}

function countParts(text: string): number {
  return gap.test(text) ? wideParts(text).length : 1;
}

/** Three words of a header at least, none of them long as a rule. */
function areShort(words: readonly string[], text: string): boolean {
  return words.length > 2 && text.length <= words.length * longestWord;
}

/** A line of header words, or the first of several lines that are one each. */
function isLostHeader({ headers, words }: Text, line: Line | undefined): boolean {
  if (!line) return false;
  if (words.has(line)) return true;
  const { text } = line;
  if (text.length > longestHeader || !/\s/.test(text) || headers.beginsPart?.(text)) return false;
  const single = text.split(/\s+/);
  if (areShort(single, text) && headers.isHeader(single)) return true;
  if (!gap.test(text)) return false;
  return isAnyHeader(wideParts(text), headers);
}

/** The first of every run of lines that are header words. */
function headerWords(blocks: readonly Block[], headers: HeaderWords): ReadonlySet<Line> {
  const firsts = new Set<Line>();
  let first: Line | null = null;
  let count = 0;
  for (const block of blocks) {
    if (block.type === 'furniture') continue;
    const lines = isRunningText(block) ? block.lines : [];
    if (lines.length === 0) count = 0;
    for (const line of lines) {
      count = isWord(line.text, headers) ? count + 1 : 0;
      if (count === 1) first = line;
      if (first && count === leastWords) firsts.add(first);
    }
  }
  return firsts;
}

/** No list, for its items may well be such words, and no `dt`. */
function isRunningText(block: Block): block is Paragraph {
  return block.type === 'paragraph' && (block.container === 'text' || block.container === 'quote');
}

function isWord(text: string, { isHeaderWord }: HeaderWords): boolean {
  return text.length <= longestWord && !/[：:]$/.test(text) && isHeaderWord(text);
}
