import type { Block, Furniture, Line, Paragraph } from './document.ts';
import { flattened } from './paragraph.ts';
import { readSpacedColumns, wideParts } from './spaced-columns.ts';
import type { HeaderWords, Report } from './syntax.ts';

const longestHeader = 200;
/** Header words one a line, with nothing between. */
const leastWords = 3;
const longestWord = 16;
/** Lines of columns without a known header, and their parts, that are a table all the same. */
const leastLines = 3;
const leastParts = 3;
/** Lines of parts that no columns prove, and which are no table then. */
const leastLooseParts = 4;
const gap = /[ \u00a0\u3000]{2}/;
const note = /^[（(【［[]?[※＊*注]/;

/**
 * Finds tables in running text: columns apart by spaces, where these prove them, are a table. Header words on one line or
 * one a line begin a table that has lost its columns: it goes on to the next heading or table, and no part of it is text.
 */
export function readSpacedText(
  blocks: readonly Block[],
  headers: HeaderWords | null,
  report: Report,
): readonly Block[] {
  if (!headers) return blocks;
  const words = headerWords(blocks, headers);
  const found: Block[] = [];
  let lost: Line[] = [];
  let inside: Furniture[] = [];
  const endLost = (): void => {
    if (lost.length > 0) found.push(flattened(lost));
    found.push(...inside);
    lost = [];
    inside = [];
  };
  for (const block of blocks) {
    if (block.type === 'furniture' && lost.length > 0) inside.push(block);
    else if (block.type === 'paragraph' && lost.length > 0) lost.push(...block.lines);
    else {
      endLost();
      if (!isRunningText(block)) found.push(block);
      else lost = readParagraph({ block, headers, words, report }, found);
    }
  }
  endLost();
  return found;
}

interface Text {
  readonly block: Paragraph;
  readonly headers: HeaderWords;
  readonly words: ReadonlySet<Line>;
  readonly report: Report;
}

/** Adds what stands in a paragraph to `found`; returns the lines from which on a table has lost its columns. */
function readParagraph(text: Text, found: Block[]): Line[] {
  const { lines } = text.block;
  let from = 0;
  let tried = 0;
  for (let at = 0; at < lines.length; at++) {
    if (isLostHeader(text, lines[at])) {
      const end = endOfColumns(lines, at, 2);
      const table = end - at > 1 ? readSpacedColumns(lines.slice(at, end)) : null;
      keep(text, from, at, found);
      if (!table || !lines.slice(end).every(({ text }) => note.test(text))) return lines.slice(at);
      text.report('spaced-table', table.start, {});
      found.push(table);
      from = end;
      at = end - 1;
    } else {
      const end = at < tried ? at : endOfColumns(lines, at, leastParts);
      const run = end - at >= leastLines ? readRun(text, lines.slice(at, end)) : null;
      tried = Math.max(tried, end);
      if (!run) continue;
      keep(text, from, at, found);
      found.push(run);
      from = end;
      at = end - 1;
    }
  }
  keep(text, from, lines.length, found);
  return [];
}

/** Lines of as many parts each: a table, or what is left of one. */
function readRun({ report }: Text, lines: readonly Line[]): Block | null {
  const table = readSpacedColumns(lines);
  if (table) report('spaced-table', table.start, {});
  const counts = new Set(lines.map(({ text }) => wideParts(text).length));
  const [parts = 0] = counts;
  return table ?? (counts.size === 1 && parts >= leastLooseParts ? flattened(lines) : null);
}

/** Keeps the lines of a paragraph from one place to another as a paragraph. */
function keep({ block }: Text, from: number, to: number, found: Block[]): void {
  const lines = block.lines.slice(from, to);
  const [first] = lines;
  if (!first) return;
  const whole = lines.length === block.lines.length;
  const end = lines.at(-1)?.end ?? first.end;
  found.push(whole ? block : { ...block, lines, start: first.start, end });
}

/** Behind the last of the lines from `at` on that have enough parts. */
function endOfColumns(lines: readonly Line[], at: number, least: number): number {
  let end = at;
  while (end < lines.length && countParts(lines[end]?.text ?? '') >= least) end++;
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
  if (text.length > longestHeader || !/[ \u00a0\u3000]/.test(text)) return false;
  const single = text.split(/\s+/);
  if (areShort(single, text) && headers.isHeader(single)) return true;
  return gap.test(text) && headers.isHeader(wideParts(text));
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
