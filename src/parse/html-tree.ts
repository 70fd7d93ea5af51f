import type { Comment, Element, Root, RootContent } from 'hast';
import type { Block, Container } from './document.ts';
import { boldElements, headings, lineEffects } from './html-names.ts';
import { mergeBlocks } from './merge-blocks.ts';
import { furnitureKind, hiddenPlaceholder, tablePlaceholder } from './page-furniture.ts';
import { paragraph } from './paragraph.ts';
import { addText, type ContentReader, contentReader } from './read-content.ts';
import { visitHtml } from './visit-html.ts';

/** Reads what stands in a page but is no flow of text; offsets are those of the source. */
export interface PartReaders {
  /** Reads the table whose place a comment at `offset` keeps; null where it keeps none. */
  table(offset: number): readonly Block[] | null;
  /** Reads preformatted text as a text of its own; null where it is to be shown as it stands. */
  preformatted(start: number, end: number): readonly Block[] | null;
}

/** Reads the tree of a stretch into its blocks; `sourceOffset` tells where in the source its nodes stand. */
export function readHtmlTree(
  root: Root,
  source: string,
  sourceOffset: (offset: number) => number,
  parts: PartReaders,
): readonly Block[] {
  const flow: Flow = {
    source,
    sourceOffset,
    parts,
    content: contentReader(source, 'none'),
    blocks: [],
    container: 'text',
    heading: 0,
    inContent: false,
    preformatted: false,
    bold: false,
  };
  for (const node of root.children) readNode(flow, node);
  flush(flow);
  return mergeBlocks(flow.blocks, flow.content.furniture);
}

interface Flow {
  readonly source: string;
  /** Offset in the source of one in the tree. */
  readonly sourceOffset: (offset: number) => number;
  readonly parts: PartReaders;
  readonly content: ContentReader;
  readonly blocks: Block[];
  container: Container;
  /** Depth of the heading around; 0 outside. */
  heading: number;
  /** Inside `main` or `article`. */
  inContent: boolean;
  preformatted: boolean;
  bold: boolean;
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
  const start = flow.sourceOffset(node.position?.start.offset ?? 0);
  const end = flow.sourceOffset(node.position?.end.offset ?? 0);
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
  const { source } = flow;
  visitHtml(source, start, end, {
    text: (from, to) =>
      flow.preformatted ? addText(builder, source, from, to) : builder.text(from, to),
    tag: () => {},
    hidden: flow.content.visitor.hidden,
  });
}

function readComment(flow: Flow, node: Comment, start: number, end: number): void {
  const keepsTable = node.value.startsWith(tablePlaceholder);
  const blocks = keepsTable ? flow.parts.table(start) : null;
  if (blocks) {
    flush(flow);
    append(flow.blocks, blocks);
  } else {
    const kind = node.value.startsWith(hiddenPlaceholder) ? 'hidden' : 'comment';
    flow.content.furniture.push({ type: 'furniture', kind, start, end });
  }
}

function append(blocks: Block[], more: readonly Block[]): void {
  for (const block of more) blocks.push(block);
}

function readElement(flow: Flow, element: Element, start: number, end: number): void {
  const kind = furnitureKind(element, flow.source.slice(start, end), flow.inContent);
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
      else if (name !== 'pre' || !readPreformatted(flow, element)) readBlock(flow, element);
      return;
    case 'item':
      readContainer(flow, element, 'item');
      return;
    case 'list':
      readList(flow, element);
      return;
    default:
      if (boldElements.has(name)) readBold(flow, element);
      else readChildren(flow, element);
      return;
  }
}

function readChildren(flow: Flow, element: Element): void {
  for (const child of element.children) readNode(flow, child);
}

function readBold(flow: Flow, element: Element): void {
  const outer = flow.bold;
  setBold(flow, true);
  readChildren(flow, element);
  setBold(flow, outer);
}

function setBold(flow: Flow, on: boolean): void {
  flow.bold = on;
  flow.content.builder.bold(on);
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

/** False where the text is not read by itself. */
function readPreformatted(flow: Flow, element: Element): boolean {
  const { children } = innermost(element);
  const first = children[0]?.position?.start.offset;
  const last = children.at(-1)?.position?.end.offset;
  if (first === undefined || last === undefined) return false;
  const blocks = flow.parts.preformatted(flow.sourceOffset(first), flow.sourceOffset(last));
  if (!blocks) return false;
  endBlock(flow);
  append(flow.blocks, blocks);
  return true;
}

/** The text of `<pre><code>…</code></pre>` begins behind the second tag. */
function innermost(element: Element): Element {
  const [only] = element.children;
  const isAlone = only?.type === 'element' && element.children.length === 1;
  return isAlone && !lineEffects.has(only.tagName) ? innermost(only) : element;
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
