import { eachAttribute, isNamed } from './each-attribute.ts';
import type { TableRegion } from './find-tables.ts';
import { hiddenElements, tableElements } from './html-names.ts';
import type { Tag } from './html-tag.ts';
import { lastNotAfter } from './last-not-after.ts';
import { hiddenPlaceholder, tablePlaceholder } from './page-furniture.ts';
import { type HtmlVisitor, visitHtml } from './visit-html.ts';

/** A stretch of HTML as its parser shall see it. */
export interface MaskedHtml {
  readonly text: string;
  /** The offset in the source of what begins, or ends, at an offset of the text. */
  sourceOffset(offset: number): number;
}

/**
 * Reduces a stretch to its elements: a sign for each run of text, which is read from the source in its place; a comment
 * for each table, which is read by itself, and for all that does not show; paragraphs for what is left of a layout table.
 * The parser looks at every character several times, and only the names and some attributes matter.
 */
export function maskHtml(
  source: string,
  start: number,
  end: number,
  regions: readonly TableRegion[],
): MaskedHtml {
  const mask = beginMask(source, start);
  const visitor = maskVisitor(mask);
  let from = start;
  for (const region of regions) {
    visitHtml(source, from, region.start, visitor);
    put(mask, `<!--${tablePlaceholder}-->`, region.start, region.end);
    from = region.end;
  }
  visitHtml(source, from, end, visitor);
  const { offsets, sources } = mask;
  const sourceOffset = (offset: number): number => {
    const index = lastNotAfter(offsets, offset);
    return (sources[index] ?? start) + offset - (offsets[index] ?? 0);
  };
  return { text: mask.text, sourceOffset };
}

interface Mask {
  readonly source: string;
  text: string;
  /** Where text and source part or meet: offsets in the text, ascending, and those in the source. */
  readonly offsets: number[];
  readonly sources: number[];
}

function beginMask(source: string, start: number): Mask {
  return { source, text: '', offsets: [0], sources: [start] };
}

/** Adds what stands for the source from `from` to `to`. */
function put(mask: Mask, masked: string, from: number, to: number): void {
  mask.offsets.push(mask.text.length);
  mask.sources.push(from);
  mask.text += masked;
  mask.offsets.push(mask.text.length);
  mask.sources.push(to);
}

function maskVisitor(mask: Mask): HtmlVisitor {
  const { source } = mask;
  return {
    text: (from, to) => put(mask, isBlank(source, from, to) ? ' ' : 'x', from, to),
    tag: (tag) => put(mask, maskTag(source, tag), tag.start, tag.end),
    hidden: (from, to, kind) => put(mask, maskHidden(source, from, to, kind), from, to),
  };
}

/** White space as the parser has it; in some places it drops that. */
function isBlank(source: string, from: number, to: number): boolean {
  let at = from;
  while (at < to && isHtmlSpace(source.charCodeAt(at))) at++;
  return at === to;
}

function isHtmlSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0x0c;
}

function maskHidden(source: string, from: number, to: number, kind: string): string {
  if (kind === 'cdata') return ' ';
  if (kind === 'hidden') return `<!--${hiddenPlaceholder}-->`;
  if (kind === 'comment') return '<!---->';
  if (hiddenElements.has(kind)) return `<${kind}></${kind}>`;
  return source.slice(from, to);
}

/** Elements that would swallow all that follows; a hidden one comes here only where nothing closes it. */
const swallows: ReadonlySet<string> = new Set([...hiddenElements, 'plaintext', 'xmp', 'iframe']);
/** Attributes by which furniture is told. */
const kept: readonly string[] = ['id', 'class', 'aria-label'];

function maskTag(source: string, tag: Tag): string {
  const { name, closing, end } = tag;
  if (isSwallowed(name)) return ' ';
  const element = tableElements.has(name) ? 'p' : name;
  if (closing) return `</${element}>`;
  let attributes = '';
  if (element === name)
    keptAttributes(source, tag, (key, value) => {
      attributes += ` ${key}="${value.replaceAll('"', '&quot;')}"`;
    });
  return `<${element}${attributes}${source.charCodeAt(end - 2) === 0x2f ? '/' : ''}>`;
}

/** A tag that stands for nothing in the tree: a blank is left of it. */
export function isSwallowed(name: string): boolean {
  return swallows.has(name) || /[:-]/.test(name);
}

/** Takes the attributes of a tag by which furniture is told, their values undecoded. */
export function keptAttributes(
  source: string,
  tag: Tag,
  take: (name: string, value: string) => void,
): void {
  eachAttribute(source, tag, (start, end, value, valueEnd) => {
    const name = kept.find((known) => isNamed(source, start, end, known));
    if (name) take(name, source.slice(value, valueEnd));
    return false;
  });
}
