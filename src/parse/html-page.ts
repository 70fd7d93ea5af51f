import type { Comment, Element, RootContent } from 'hast';
import type { Block, Container } from './document.ts';
import { findTables, type TableRegion } from './find-tables.ts';
import { rangeGaps } from './gaps.ts';
import { headings, hiddenElements, lineEffects, tableElements } from './html-names.ts';
import { mostNesting, nestsTooDeep } from './html-nesting.ts';
import type { Tag } from './html-tag.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { furnitureKind, tablePlaceholder } from './page-furniture.ts';
import { contentBlocks, paragraph } from './paragraph.ts';
import { parseHtml } from './parse-html.ts';
import { addText, type ContentReader, contentReader, readContent } from './read-content.ts';
import { readTableRegion } from './read-table-region.ts';
import type { Scan } from './syntax.ts';
import { type HtmlVisitor, visitHtml } from './visit-html.ts';

const pageStart =
  /^[\s\uFEFF]*(?:<\?xml[^<>]*>\s*)?(?:<!--(?:(?!-->)[\s\S]){0,2000}-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]/i;

/** Tells whether a text is a whole web page by the tag it begins with. */
export function isHtmlPage(source: string): boolean {
  return pageStart.test(source.slice(0, 4000));
}

/** Reads a whole page, tables included. */
export function readHtmlPage(scan: Scan): readonly Block[] {
  return readHtmlFlow(scan, 0, scan.source.length, findTables(scan, 0, scan.source.length));
}

/**
 * Reads a stretch of HTML whose tables stand at `regions`.
 * One that nests too deep is read without its structure; text that the tree leaves out is put back in its place.
 */
export function readHtmlFlow(
  scan: Scan,
  start: number,
  end: number,
  regions: readonly TableRegion[],
  layers = 0,
): readonly Block[] {
  const stretch: Stretch = { scan, start, end, regions, layers };
  const blocks = readTree(stretch) ?? readFlat(stretch);
  const lost = rangeGaps(scan.source, blocks, start, end).flatMap((gap) =>
    contentBlocks(readContent(scan.source, gap.start, gap.end, 'none')),
  );
  return mergeBlocks(blocks, lost);
}

interface Stretch {
  readonly scan: Scan;
  readonly start: number;
  readonly end: number;
  readonly regions: readonly TableRegion[];
  /** Number of layout tables around. */
  readonly layers: number;
}

function readFlat({ scan, start, end, regions, layers }: Stretch): readonly Block[] {
  scan.report('nesting-limit', start, { limit: String(mostNesting) });
  const blocks: Block[] = [];
  let from = start;
  for (const region of regions) {
    append(blocks, contentBlocks(readContent(scan.source, from, region.start, 'none')));
    append(blocks, readTableRegion(scan, region, layers));
    from = region.end;
  }
  append(blocks, contentBlocks(readContent(scan.source, from, end, 'none')));
  return blocks;
}

/** Null where the tree would be too deep to build or to walk. */
function readTree({ scan, start, end, regions, layers }: Stretch): readonly Block[] | null {
  const text = maskHtml(scan.source, start, end, regions);
  const root = nestsTooDeep(text) ? null : parseHtml(text);
  if (!root) return null;
  const flow: Flow = {
    scan,
    base: start,
    layers,
    tables: new Map(regions.map((region) => [region.start, region])),
    content: contentReader(scan.source, 'none'),
    blocks: [],
    container: 'text',
    heading: 0,
    inContent: false,
    preformatted: false,
  };
  for (const node of root.children) readNode(flow, node);
  flush(flow);
  return mergeBlocks(flow.blocks, flow.content.furniture);
}

/**
 * The stretch as the HTML parser shall see it, every character in its place: a comment for every table, which is read
 * by itself; paragraphs for what is left of a layout table; and no `<` that is no tag.
 */
function maskHtml(
  source: string,
  start: number,
  end: number,
  regions: readonly TableRegion[],
): string {
  let text = '';
  const mask: HtmlVisitor = {
    text: (from, to) => {
      text += source.slice(from, to).replaceAll('<', '(');
    },
    hidden: (from, to) => {
      text += source.slice(from, to);
    },
    tag: (tag) => {
      text += maskTag(source, tag);
    },
  };
  let from = start;
  for (const region of regions) {
    visitHtml(source, from, region.start, mask);
    const length = region.end - region.start - '<!---->'.length;
    text += `<!--${tablePlaceholder.padEnd(Math.max(0, length))}-->`;
    from = region.end;
  }
  visitHtml(source, from, end, mask);
  return text;
}

/** Elements that would swallow all that follows; a hidden one comes here only where nothing closes it. */
const swallows: ReadonlySet<string> = new Set([...hiddenElements, 'plaintext', 'xmp', 'iframe']);

function maskTag(source: string, { name, closing, start, end }: Tag): string {
  if (swallows.has(name)) return ' '.repeat(end - start);
  if (!tableElements.has(name)) return source.slice(start, end);
  return `${(closing ? '</p' : '<p').padEnd(end - start - 1)}>`;
}

interface Flow {
  readonly scan: Scan;
  /** Offset of the stretch in the source. */
  readonly base: number;
  readonly layers: number;
  readonly tables: ReadonlyMap<number, TableRegion>;
  readonly content: ContentReader;
  readonly blocks: Block[];
  container: Container;
  /** Depth of the heading around; 0 outside. */
  heading: number;
  /** Inside `main` or `article`. */
  inContent: boolean;
  preformatted: boolean;
}

function append(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block);
}

function flush(flow: Flow): void {
  const lines = flow.content.builder.take();
  const [first] = lines;
  if (!first) return;
  if (flow.heading === 0) flow.blocks.push(paragraph(lines, flow.container));
  else {
    const end = lines.at(-1)?.end ?? first.end;
    flow.blocks.push({ type: 'heading', depth: flow.heading, lines, start: first.start, end });
  }
}

function readNode(flow: Flow, node: RootContent): void {
  const start = flow.base + (node.position?.start.offset ?? 0);
  const end = flow.base + (node.position?.end.offset ?? 0);
  switch (node.type) {
    case 'text':
      readText(flow, start, end);
      return;
    case 'comment':
      readComment(flow, node, start, end);
      return;
    case 'element':
      readElement(flow, node, start, end);
      return;
  }
}

/** Text that the tree joined over a stray end tag holds that tag still. */
function readText(flow: Flow, start: number, end: number): void {
  const { builder } = flow.content;
  const { source } = flow.scan;
  visitHtml(source, start, end, {
    text: (from, to) =>
      flow.preformatted ? addText(builder, source, from, to) : builder.text(from, to),
    tag: () => {},
    hidden: () => {},
  });
}

function readComment(flow: Flow, node: Comment, start: number, end: number): void {
  const table = node.value.startsWith(tablePlaceholder) ? flow.tables.get(start) : undefined;
  if (!table) {
    flow.content.furniture.push({ type: 'furniture', kind: 'comment', start, end });
    return;
  }
  flush(flow);
  append(flow.blocks, readTableRegion(flow.scan, table, flow.layers));
}

function readElement(flow: Flow, element: Element, start: number, end: number): void {
  const kind = furnitureKind(element, flow.scan.source.slice(start, end), flow.inContent);
  if (kind === 'ruby') flow.content.furniture.push({ type: 'furniture', kind, start, end });
  else if (kind) {
    flush(flow);
    flow.blocks.push({ type: 'furniture', kind, start, end });
  } else {
    readRendered(flow, element);
  }
}

function readRendered(flow: Flow, element: Element): void {
  const name = element.tagName;
  switch (lineEffects.get(name)) {
    case 'break':
      flow.content.builder.breakLine();
      return;
    case 'block':
      if (headings.has(name)) readHeading(flow, element);
      else readBlock(flow, element);
      return;
    case 'item':
      readContainer(flow, element, 'item');
      return;
    case 'list':
      readList(flow, element);
      return;
    default:
      readChildren(flow, element);
      return;
  }
}

function readChildren(flow: Flow, element: Element): void {
  for (const child of element.children) readNode(flow, child);
}

function readHeading(flow: Flow, element: Element): void {
  flush(flow);
  flow.heading = Number(element.tagName.slice(1));
  readChildren(flow, element);
  flush(flow);
  flow.heading = 0;
}

function readList(flow: Flow, element: Element): void {
  flush(flow);
  flow.content.builder.list(1);
  readChildren(flow, element);
  flush(flow);
  flow.content.builder.list(-1);
}

/** What the elements that hold one paragraph are. */
const containers: ReadonlyMap<string, Container> = new Map<string, Container>([
  ['dt', 'term'],
  ['dd', 'description'],
  ['blockquote', 'quote'],
  ['caption', 'caption'],
  ['figcaption', 'caption'],
]);

/** A block is a paragraph of its own, but inside an item or another container it is a line of that. */
function readBlock(flow: Flow, element: Element): void {
  const container = containers.get(element.tagName);
  if (container) {
    readContainer(flow, element, container);
    return;
  }
  const outer = { inContent: flow.inContent, preformatted: flow.preformatted };
  flow.inContent ||= element.tagName === 'main' || element.tagName === 'article';
  flow.preformatted ||= element.tagName === 'pre';
  endBlock(flow);
  readChildren(flow, element);
  endBlock(flow);
  Object.assign(flow, outer);
}

function endBlock(flow: Flow): void {
  if (flow.container === 'text' || flow.container === 'quote') flush(flow);
  else flow.content.builder.block();
}

function readContainer(flow: Flow, element: Element, container: Container): void {
  const outer = flow.container;
  flush(flow);
  flow.container = container;
  if (container === 'item') flow.content.builder.item(true);
  readChildren(flow, element);
  flush(flow);
  if (container === 'item') flow.content.builder.item(false);
  flow.container = outer;
}
