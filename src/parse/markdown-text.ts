import type { Block } from './document.ts';
import { readHtmlFlow } from './html-flow.ts';
import { flowElements } from './html-names.ts';
import { readTag } from './html-tag.ts';
import { readMarkdownLines } from './markdown-lines.ts';
import { contentBlocks } from './paragraph.ts';
import { readContent } from './read-content.ts';
import { LESS_THAN } from './scan-lines.ts';
import type { Scan } from './syntax.ts';

type Kind = 'blank' | 'rule' | 'page' | 'heading' | 'html' | 'markdown' | 'plain';

const pageNumber = /^[-–—−―ー]\s*\d+\s*[-–—−―ー]$/;
/** Typists put full-width and no-break spaces behind the marks too. */
const heading = /^#{1,6}(?:\s|$)/;
/** A number behind a number is a date: `2019. 4. 1`. */
const listOrQuote = /^(?:[-+*]|\d{1,3}[.)](?![ \t]+\d+\.))[ \t]+\S|^>/;
/** Marks of emphasis, code, links and escapes. */
const inlineMarks = /[*_`\\]|\]\(/;

/**
 * Reads the lines from `from` up to `to`, which no other syntax claimed, as markdown.
 * Plain lines and simple headings are read here; only what needs a markdown parser goes to one.
 */
export function readMarkdown(scan: Scan, from: number, to: number): readonly Block[] {
  const kinds: Kind[] = [];
  for (let line = from; line < to; line++) kinds.push(kindOf(scan, line));
  const blocks: Block[] = [];
  for (let at = 0; at < kinds.length; ) {
    const end = runEnd(scan, from, kinds, at);
    for (const block of readRun(scan, from + at, from + end, kinds.slice(at, end)))
      blocks.push(block);
    at = end;
  }
  return blocks;
}

function kindOf({ source, lines }: Scan, line: number): Kind {
  const first = lines.firsts[line] ?? 0;
  const end = lines.ends[line] ?? 0;
  if (first === end) return 'blank';
  const text = source.slice(first, end).trimEnd();
  if (isRule(text)) return 'rule';
  if (text.length < 20 && pageNumber.test(text)) return 'page';
  if (heading.test(text))
    return inlineMarks.test(text) || text.endsWith('#') ? 'markdown' : 'heading';
  if (((lines.flags[line] ?? 0) & LESS_THAN) !== 0 && startsFlow(source, first, end)) return 'html';
  return listOrQuote.test(text) || inlineMarks.test(text) ? 'markdown' : 'plain';
}

/** `---`, `***`, `___`, `- - -` and `===`: three or more of one mark alone on a line. */
function isRule(text: string): boolean {
  const mark = text.charCodeAt(0);
  if (mark !== 0x2d && mark !== 0x3d && mark !== 0x5f && mark !== 0x2a) return false;
  let marks = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === mark) marks++;
    else if (code !== 0x20 && code !== 0x09) return false;
  }
  return marks >= 3;
}

function startsFlow(source: string, first: number, end: number): boolean {
  const tag = source.charCodeAt(first) === 0x3c ? readTag(source, first, end) : null;
  return tag !== null && flowElements.has(tag.name);
}

/** The end of the run that begins at `at`: the lines that one reader takes together. */
function runEnd(scan: Scan, from: number, kinds: readonly Kind[], at: number): number {
  const kind = kinds[at];
  if (kind === 'html') return skip(kinds, at, (next) => next !== 'blank' && next !== 'heading');
  if (kind !== 'plain' && kind !== 'markdown') return at + 1;
  let end = skip(kinds, at, isText);
  if (!kinds.slice(at, end).includes('markdown')) return end;
  for (let next = skip(kinds, end, isBlank); next > end; next = skip(kinds, end, isBlank)) {
    const nextEnd = skip(kinds, next, isText);
    const belongs =
      kinds.slice(next, nextEnd).includes('markdown') || isIndented(scan, from + next);
    if (!belongs || nextEnd === next) break;
    end = nextEnd;
  }
  return end;
}

const isText = (kind: Kind): boolean => kind === 'plain' || kind === 'markdown';
const isBlank = (kind: Kind): boolean => kind === 'blank';

function skip(kinds: readonly Kind[], from: number, accept: (kind: Kind) => boolean): number {
  let at = from;
  for (let kind = kinds[at]; kind && accept(kind); kind = kinds[at]) at++;
  return at;
}

/** An indented line behind a blank one may go on with a list item. */
function isIndented({ lines }: Scan, line: number): boolean {
  return (lines.firsts[line] ?? 0) - (lines.starts[line] ?? 0) >= 2;
}

function readRun(scan: Scan, from: number, to: number, kinds: readonly Kind[]): readonly Block[] {
  const start = scan.lines.firsts[from] ?? 0;
  const end = scan.lines.ends[to - 1] ?? start;
  switch (kinds[0]) {
    case 'blank':
    case 'rule':
      return [];
    case 'heading':
      return readHeading(scan.source, start, end);
    case 'html':
      return readHtmlFlow(scan, start, end, []);
  }
  if (!kinds.includes('markdown'))
    return contentBlocks(readContent(scan.source, start, end, 'all'));
  return readMarkdownLines(scan, from, to);
}

function readHeading(source: string, start: number, end: number): readonly Block[] {
  const text = start + (/^#+/.exec(source.slice(start, start + 6))?.[0].length ?? 0);
  const { lines, furniture } = readContent(source, text, end, 'all');
  if (lines.length === 0) return furniture;
  return [{ type: 'heading', depth: text - start, lines, start, end }, ...furniture];
}
