import type { Comment, Element, ElementContent, Root } from 'hast';
import type { TableRegion } from './find-tables.ts';
import { headings, hiddenElements, tableElements, voidElements } from './html-names.ts';
import { mostNesting, nestingMeter } from './html-nesting.ts';
import type { Tag } from './html-tag.ts';
import { isSwallowed, keptAttributes } from './mask-html.ts';
import { hiddenPlaceholder, tablePlaceholder } from './page-furniture.ts';
import { visitHtml } from './visit-html.ts';

/**
 * Builds the tree of a stretch of HTML in which every element is closed, and closed where it may be: most pages, for
 * which the parser of HTML would give the same tree, many times slower. Null for any other. Offsets are those of the
 * source; lines and columns are not counted.
 */
export function nestedHtml(
  source: string,
  start: number,
  end: number,
  regions: readonly TableRegion[],
): Root | null {
  const tree: Tree = { source, root: [], open: [], meter: nestingMeter(), isNested: true };
  const visitor = {
    text: (from: number, to: number) => addText(tree, from, to),
    tag: (tag: Tag) => addTag(tree, tag),
    hidden: (from: number, to: number, kind: string) => addHidden(tree, from, to, kind),
  };
  let from = start;
  for (const region of regions) {
    visitHtml(source, from, region.start, visitor);
    addComment(tree, tablePlaceholder, region.start, region.end);
    from = region.end;
  }
  visitHtml(source, from, end, visitor);
  const isWhole = tree.isNested && tree.open.length === 0 && !tree.meter.isTooDeep();
  return isWhole ? { type: 'root', children: tree.root } : null;
}

interface Tree {
  readonly source: string;
  readonly root: ElementContent[];
  /** The elements that are open, the innermost last. */
  readonly open: Element[];
  readonly meter: ReturnType<typeof nestingMeter>;
  /** False as soon as something is not closed, or stands where it would close something. */
  isNested: boolean;
}

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));
/** Elements of running text, which hold nothing else; so do `p` and headings. */
const phrases = set(
  'a abbr acronym b bdi bdo big cite code del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var',
);
const blocks = set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary title ul',
);
/** Elements without content that stand anywhere. */
const empty = set('base br img input link meta wbr');
/** One in another of its name ends that, or is none. */
const unique = set('a form');
/** Elements that a parser drops from a stretch of a page. */
const dropped = set('html head body');
/** Elements that stand in these for certain; in others they may end one of their name. */
const parents: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', set('ul ol menu dir')],
  ['dt', set('dl')],
  ['dd', set('dl')],
]);

function addTag(tree: Tree, tag: Tag): void {
  const { name, start, end } = tag;
  if (isSwallowed(name)) {
    addText(tree, start, end);
    return;
  }
  if (tableElements.has(name) || (isInTitle(tree) && name !== 'title')) tree.isNested = false;
  if (!tree.isNested) return;
  tree.meter.tag(tag);
  if (dropped.has(name)) return;
  if (tag.closing) close(tree, tag);
  else if (mayStand(tree.open, name)) open(tree, tag);
  else tree.isNested = false;
}

/** Where everything but the end tag is text. */
function isInTitle({ open }: Tree): boolean {
  return open.at(-1)?.tagName === 'title';
}

function open(tree: Tree, tag: Tag): void {
  const element = elementOf(tag.name, tag.start, tag.end);
  keptAttributes(tree.source, tag, (name, value) => {
    // Its references would have to be decoded.
    if (value.includes('&')) tree.isNested = false;
    if (name === 'class') element.properties.className ??= classesIn(value);
    else element.properties[name === 'id' ? 'id' : 'ariaLabel'] ??= value;
  });
  add(tree, element);
  if (!voidElements.has(tag.name)) tree.open.push(element);
}

function classesIn(value: string): string[] {
  return value
    .trim()
    .split(/[ \t\n\r\f]+/)
    .filter(Boolean);
}

function close(tree: Tree, { name, end }: Tag): void {
  const element = tree.open.pop();
  if (element?.tagName === name && element.position) element.position.end = point(end);
  else tree.isNested = false;
}

/** Tells whether an element may begin without ending another one. */
function mayStand(open: readonly Element[], name: string): boolean {
  const around = open.at(-1)?.tagName ?? '';
  if (open.length > mostNesting) return false;
  if (unique.has(name) && open.some(({ tagName }) => tagName === name)) return false;
  if (phrases.has(name) || empty.has(name)) return true;
  if (around === 'p' || headings.has(around) || phrases.has(around)) return false;
  return parents.get(name)?.has(around) ?? blocks.has(name);
}

function addHidden(tree: Tree, start: number, end: number, kind: string): void {
  if (kind === 'cdata') addText(tree, start, end);
  else if (kind === 'hidden') addComment(tree, hiddenPlaceholder, start, end);
  else if (kind === 'comment') addComment(tree, '', start, end);
  else if (hiddenElements.has(kind)) add(tree, elementOf(kind, start, end));
  else tree.isNested &&= isDoctype(tree.source, start) && !isInTitle(tree);
}

/** The parser drops it wherever it stands; of other declarations it makes comments. */
function isDoctype(source: string, start: number): boolean {
  return /^<!doctype/i.test(source.slice(start, start + 9));
}

function addComment(tree: Tree, value: string, start: number, end: number): void {
  const comment: Comment = { type: 'comment', value, position: between(start, end) };
  add(tree, comment);
}

/** Texts with nothing but a dropped tag between them are one. */
function addText(tree: Tree, start: number, end: number): void {
  const last = (tree.open.at(-1)?.children ?? tree.root).at(-1);
  if (last?.type === 'text' && last.position) last.position.end = point(end);
  else add(tree, { type: 'text', value: '', position: between(start, end) });
}

function add(tree: Tree, node: ElementContent): void {
  if (isInTitle(tree) && node.type !== 'text') tree.isNested = false;
  (tree.open.at(-1)?.children ?? tree.root).push(node);
}

function elementOf(tagName: string, start: number, end: number): Element {
  return { type: 'element', tagName, properties: {}, children: [], position: between(start, end) };
}

type Position = NonNullable<Element['position']>;

function between(start: number, end: number): Position {
  return { start: point(start), end: point(end) };
}

function point(offset: number): Position['start'] {
  return { line: 1, column: 1, offset };
}
