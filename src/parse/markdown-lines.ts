import type {
  BlockContent,
  DefinitionContent,
  List,
  ListItem,
  Nodes,
  PhrasingContent,
  RootContent,
} from 'mdast';
import type { Block, Container, Line } from './document.ts';
import { maskMarkup } from './mask-markup.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { contentBlocks, paragraph } from './paragraph.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { addText, type ContentReader, contentReader, readContent } from './read-content.ts';
import type { Scan } from './syntax.ts';
import { visitHtml } from './visit-html.ts';

/** Bounds within which the markdown parser is linear; beyond them text is read plainly, or without inline marks. */
const mostCharacters = 32_768;
/** Many blocks cost the parser their number squared: stretches end at the next chance behind this length. */
const enoughCharacters = 1024;
const mostInlineMarks = 1000;
const tooDeep = /^(?:[ \t]{100}|(?:[ \t]*(?:[-+*>]|\d{1,9}[.)])){25})/m;

/** Reads the lines from `from` up to `to` with a markdown parser, in stretches that it takes in its stride. */
export function readMarkdownLines(scan: Scan, from: number, to: number): readonly Block[] {
  const { lines, source } = scan;
  const blocks: Block[] = [];
  for (let line = from; line < to; ) {
    const next = stretchEnd(scan, line, to);
    const start = lines.starts[line] ?? 0;
    for (const block of readStretch(source, start, lines.ends[next - 1] ?? start))
      blocks.push(block);
    line = next;
  }
  return blocks;
}

function stretchEnd(scan: Scan, from: number, to: number): number {
  const { lines } = scan;
  const start = lines.starts[from] ?? 0;
  for (let line = from + 1; line < to; line++) {
    const length = (lines.ends[line] ?? 0) - start;
    if (length > mostCharacters || (length > enoughCharacters && beginsBlock(scan, line)))
      return line;
  }
  return to;
}

/** Marks of a heading with a space behind that the parser takes for text. */
const wideHeading = /^( {0,3}#{1,6})[^\S\r\n\t ]/gm;

/**
 * Punctuation on the inner side of `**`: the rules of emphasis, made for text with spaces between words, take the marks of
 * `**目標：**10分` for text. A letter in its place lets them pair; what is printed comes from the source.
 */
const besideStrong =
  /(?<=\*\*)[\u3001-\u301f（［｛＜〔%％]|[\u3001-\u301f！％）．：；？］｝＞〕:%／/…｜|⇒→―∶＝=](?=\*\*)/g;

const blockStart = /^(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])/;

/** A line at the margin that is a list item, a quotation, or stands behind a blank line. */
function beginsBlock({ source, lines }: Scan, line: number): boolean {
  const first = lines.firsts[line] ?? 0;
  if (first !== lines.starts[line]) return false;
  return (
    lines.firsts[line - 1] === lines.ends[line - 1] ||
    blockStart.test(source.slice(first, first + 12))
  );
}

function readStretch(source: string, start: number, end: number): readonly Block[] {
  // The parser would drop a byte-order mark and shift every place by one.
  const text = maskMarkup(source, start, end)
    .replace(/^\uFEFF/, ' ')
    .replace(wideHeading, '$1 ')
    .replace(besideStrong, 'あ');
  if (text.length > mostCharacters || tooDeep.test(text)) {
    return contentBlocks(readContent(source, start, end, 'all'));
  }
  const marks = text.match(/[*_`[\]]/g)?.length ?? 0;
  const root = parseMarkdown(text, { inline: marks <= mostInlineMarks });
  const walk: Walk = {
    source,
    base: start,
    content: contentReader(source, 'all'),
    blocks: [],
    container: 'text',
    quotes: 0,
  };
  for (const node of root.children) readBlock(walk, node);
  return mergeBlocks(walk.blocks, walk.content.furniture);
}

interface Walk {
  readonly source: string;
  /** Offset of the stretch in the source. */
  readonly base: number;
  readonly content: ContentReader;
  readonly blocks: Block[];
  container: Container;
  /** Number of block quotes around: their `>` begin every line. */
  quotes: number;
}

function startOf(walk: Walk, node: Nodes): number {
  return walk.base + (node.position?.start.offset ?? 0);
}

function endOf(walk: Walk, node: Nodes): number {
  return walk.base + (node.position?.end.offset ?? 0);
}

function readBlock(walk: Walk, node: RootContent | BlockContent | DefinitionContent): void {
  switch (node.type) {
    case 'heading':
      readHeading(walk, node);
      return;
    case 'paragraph':
      walk.content.builder.block();
      walk.content.builder.bold(false);
      readInlines(walk, node.children);
      if (!(walk.container === 'item')) flush(walk, null);
      return;
    case 'blockquote':
      readQuote(walk, node.children);
      return;
    case 'list':
      readList(walk, node);
      return;
    case 'code':
      readCode(walk, node);
      return;
  }
}

function flush(walk: Walk, bullet: string | null): void {
  const lines = walk.content.builder.take();
  if (lines.length > 0) walk.blocks.push(paragraph(lines, walk.container, bullet));
}

function readHeading(walk: Walk, node: Extract<RootContent, { type: 'heading' }>): void {
  readInlines(walk, node.children);
  const lines = walk.content.builder.take();
  if (lines.length === 0) return;
  walk.blocks.push({
    type: 'heading',
    depth: node.depth,
    lines,
    start: startOf(walk, node),
    end: endOf(walk, node),
  });
}

function readQuote(walk: Walk, children: readonly (BlockContent | DefinitionContent)[]): void {
  const outer = walk.container;
  if (outer === 'text') walk.container = 'quote';
  walk.quotes++;
  for (const child of children) readBlock(walk, child);
  walk.quotes--;
  walk.container = outer;
}

function readList(walk: Walk, list: List): void {
  const outer = walk.container;
  walk.content.builder.list(1);
  for (const item of list.children) readItem(walk, item);
  walk.content.builder.list(-1);
  walk.container = outer;
}

const bulletPattern = /^(?:[-+*]|\d{1,9}[.)])/;

function readItem(walk: Walk, item: ListItem): void {
  const start = startOf(walk, item);
  const bullet = bulletPattern.exec(walk.source.slice(start, start + 10))?.[0] ?? '';
  const before = walk.blocks.length;
  walk.container = 'item';
  walk.content.builder.item(true);
  if (item.children[0]?.type === 'list' && /\d/.test(bullet)) readBareBullet(walk, start, bullet);
  let unused: string | null = bullet;
  for (const child of item.children) {
    if (child.type !== 'paragraph') unused = flushItem(walk, unused);
    readBlock(walk, child);
  }
  flushItem(walk, unused);
  if (walk.blocks.length === before) readBareBullet(walk, start, bullet);
}

/** The first paragraph of an item bears its bullet. */
function flushItem(walk: Walk, bullet: string | null): string | null {
  const before = walk.blocks.length;
  flush(walk, bullet);
  return walk.blocks.length > before ? null : bullet;
}

/** A bullet without an item is text: a number may stand alone on its line, or begin a date. */
function readBareBullet(walk: Walk, start: number, bullet: string): void {
  walk.content.builder.text(start, start + bullet.length);
  flush(walk, null);
}

function readCode(walk: Walk, node: Extract<RootContent, { type: 'code' }>): void {
  const start = startOf(walk, node);
  const end = endOf(walk, node);
  addText(walk.content.builder, walk.source, start, end);
  const lines: readonly Line[] = walk.content.builder.take();
  walk.blocks.push({ type: 'code', lines, start, end });
}

function readInlines(walk: Walk, nodes: readonly PhrasingContent[]): void {
  for (const node of nodes) readInline(walk, node);
}

function readInline(walk: Walk, node: PhrasingContent): void {
  const start = startOf(walk, node);
  const end = endOf(walk, node);
  if (node.type === 'strong') {
    readStrong(walk, node.children);
    return;
  }
  if ('children' in node) {
    readInlines(walk, node.children);
    return;
  }
  switch (node.type) {
    case 'text':
      addInlineHtml(walk, start, end);
      return;
    case 'break':
      walk.content.builder.breakLine();
      return;
    case 'inlineCode':
      addInside(walk, start, end, '`');
      return;
    case 'image':
      addAlternative(walk, start, end);
      return;
  }
}

function readStrong(walk: Walk, children: readonly PhrasingContent[]): void {
  walk.content.builder.bold(true);
  readInlines(walk, children);
  walk.content.builder.bold(false);
}

/** Text in which known tags and comments are markup. */
function addInlineHtml(walk: Walk, start: number, end: number): void {
  const text = (from: number, to: number): void => addQuotedText(walk, from, to);
  visitHtml(walk.source, start, end, { ...walk.content.visitor, text });
}

const quotePrefix = /[ \t]*(?:>[ \t]?)/y;

/** Adds text line by line, without the `>` of the quotes around it. */
function addQuotedText(walk: Walk, start: number, end: number): void {
  if (walk.quotes === 0) {
    addText(walk.content.builder, walk.source, start, end);
    return;
  }
  const lineEnd = /\r\n?|\n/g;
  lineEnd.lastIndex = start;
  let from = start;
  for (
    let found = lineEnd.exec(walk.source);
    found && found.index < end;
    found = lineEnd.exec(walk.source)
  ) {
    walk.content.builder.text(from, found.index);
    walk.content.builder.breakLine();
    from = lineEnd.lastIndex = skipQuotes(walk, lineEnd.lastIndex, end);
  }
  walk.content.builder.text(from, end);
}

function skipQuotes(walk: Walk, from: number, end: number): number {
  let at = from;
  for (let depth = 0; depth < walk.quotes; depth++) {
    quotePrefix.lastIndex = at;
    if (!quotePrefix.test(walk.source) || quotePrefix.lastIndex > end) return at;
    at = quotePrefix.lastIndex;
  }
  return at;
}

/** Adds what stands between two runs of `mark`. */
function addInside(walk: Walk, start: number, end: number, mark: string): void {
  let from = start;
  let to = end;
  while (from < to && walk.source[from] === mark) from++;
  while (to > from && walk.source[to - 1] === mark) to--;
  addQuotedText(walk, from, to);
}

/** Adds the text that stands for an image: `![this](address)`. */
function addAlternative(walk: Walk, start: number, end: number): void {
  const close = walk.source.lastIndexOf('](', end);
  if (close > start) addQuotedText(walk, start + 2, close);
}
