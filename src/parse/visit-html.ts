import { elementEnds } from './element-ends.ts';
import { hides } from './hides.ts';
import { hiddenElements, lineEffects } from './html-names.ts';
import { readTag, type Tag } from './html-tag.ts';
import { indexOfLess } from './index-of-less.ts';
import { type KnownTags, keepTag, knownTag } from './known-tags.ts';

/** What a run through HTML meets, in order; every offset is one of the source. */
export interface HtmlVisitor {
  text(start: number, end: number): void;
  tag(tag: Tag): void;
  /** A comment, an element that shows nothing, or the content of a cell that does not show, whole. */
  hidden(start: number, end: number, kind: string): void;
}

/** A comment or an element that shows nothing. */
export interface Hidden {
  readonly kind: string;
  readonly end: number;
}

/** The text walked, and what was searched for once: so that a walk stays linear. */
export interface Walk {
  readonly source: string;
  readonly end: number;
  /** What was not found; null as long as all was. */
  missing: Set<string> | null;
  /** Where the elements from an offset on end; null as long as none is asked for. */
  elements: { readonly from: number; readonly ends: ReadonlyMap<number, number> } | null;
  /** Tags that hide nothing, read by this walk or by one before; null where none are kept. */
  readonly known: KnownTags | null;
}

/** Begins a walk through `source` up to `end`. */
export function htmlWalk(source: string, end: number, known: KnownTags | null = null): Walk {
  return { source, end, missing: null, elements: null, known };
}

/**
 * Walks the tags and texts of `source.slice(start, end)` in one linear pass.
 * No tree is built, so neither depth nor missing end tags can hurt.
 */
export function visitHtml(
  source: string,
  start: number,
  end: number,
  visitor: HtmlVisitor,
  known: KnownTags | null = null,
): void {
  const walk = htmlWalk(source, end, known);
  let textStart = start;
  let at = indexOfLess(source, start, end);
  while (at >= 0) {
    const token = readToken(walk, at);
    if (token && at > textStart) visitor.text(textStart, at);
    if (token) textStart = visitToken(walk, token, at, visitor);
    at = indexOfLess(source, token ? textStart : at + 1, end);
  }
  if (textStart < end) visitor.text(textStart, end);
}

/** Returns the offset behind the token and all that it hides. */
function visitToken(walk: Walk, token: Tag | Hidden, at: number, visitor: HtmlVisitor): number {
  if ('kind' in token && token.kind === 'cdata') {
    const [from, to] = [at + cdata.length, token.end - ']]>'.length];
    visitor.hidden(at, from, 'cdata');
    if (from < to) visitor.text(from, to);
    visitor.hidden(to, token.end, 'cdata');
    return token.end;
  }
  if ('kind' in token) {
    visitor.hidden(at, token.end, token.kind);
    return token.end;
  }
  visitor.tag(token);
  const end = hidesContent(walk.source, token) ? contentEnd(walk, token) : token.end;
  if (end > token.end) visitor.hidden(token.end, end, 'hidden');
  return end;
}

/** Only a cell keeps its place when its content does not show. */
function hidesContent(source: string, tag: Tag): boolean {
  return (tag.name === 'td' || tag.name === 'th') && hides(source, tag) === 'content';
}

/** Reads the tag or hidden stretch that begins with the `<` at `at`; null where that is text. */
export function readToken(walk: Walk, at: number): Tag | Hidden | null {
  const known = walk.known && knownTag(walk.known, at);
  if (known && known.end <= walk.end) return known;
  const token = readShown(walk, at);
  if (!token || 'kind' in token) return token;
  const hiding = hides(walk.source, token);
  // Whether what shows nothing is closed depends on where the walk ends.
  if (walk.known && hiding === null && !hiddenElements.has(token.name)) keepTag(walk.known, token);
  if (hiding !== 'element') return token;
  const end = endOfElement(walk, token);
  return end === null ? token : { kind: 'hidden', end };
}

/** The same, whatever the attributes of a tag say. */
function readShown(walk: Walk, at: number): Tag | Hidden | null {
  const next = walk.source.charCodeAt(at + 1);
  if (next === 0x21 || next === 0x3f) return readDeclaration(walk, at);
  const tag = readTag(walk.source, at, walk.end);
  if (!tag || tag.closing || !hiddenElements.has(tag.name)) return tag;
  const end = isRuby(tag.name) ? rubyEnd(walk, tag) : hiddenEnd(walk, tag);
  return end < 0 ? tag : { kind: isRuby(tag.name) ? 'ruby' : tag.name, end };
}

/** Offset behind the element that a tag opens; null where nothing ends it, so that it cannot take all that follows. */
function endOfElement(walk: Walk, tag: Tag): number | null {
  if (!walk.elements || walk.elements.from > tag.start) walk.elements = findEnds(walk, tag.start);
  return walk.elements.ends.get(tag.start) ?? null;
}

/** Offset of the end tag of a cell. */
function contentEnd(walk: Walk, tag: Tag): number {
  const end = endOfElement(walk, tag) ?? tag.end;
  const last = walk.source.lastIndexOf('<', end - 1);
  return last >= tag.end && walk.source.startsWith('</', last) ? last : end;
}

function findEnds(walk: Walk, from: number): NonNullable<Walk['elements']> {
  const { source, end } = walk;
  const elements = elementEnds();
  for (let at = indexOfLess(source, from, end); at >= 0; ) {
    const token = readShown(walk, at);
    if (token && 'name' in token) elements.read(token, isAlone(source, token));
    at = indexOfLess(source, token ? token.end : at + 1, end);
  }
  return { from, ends: elements.ends };
}

/** `<o:p/>`; in HTML itself the slash means nothing. */
function isAlone(source: string, { name, end }: Tag): boolean {
  return source.charCodeAt(end - 2) === 0x2f && /[:-]/.test(name);
}

/** Begins text in which nothing is markup. */
const cdata = '<![CDATA[';
const declaration = /<(?:!(?:doctype|\[if|\[endif)|\?(?:xml|php|mso))[^<>]{0,400}>/iy;

function readDeclaration(walk: Walk, at: number): Hidden | null {
  if (walk.source.startsWith('<!--', at)) return readUpTo(walk, at + 4, '-->', 'comment');
  if (walk.source.startsWith(cdata, at)) return readUpTo(walk, at + cdata.length, ']]>', 'cdata');
  declaration.lastIndex = at;
  const matches = declaration.test(walk.source) && declaration.lastIndex <= walk.end;
  return matches ? { kind: 'declaration', end: declaration.lastIndex } : null;
}

/** What ends with `mark`; null where that does not stand below, which is searched for once only. */
function readUpTo(walk: Walk, from: number, mark: string, kind: string): Hidden | null {
  if (walk.missing?.has(mark)) return null;
  const length = walk.source.slice(from, walk.end).indexOf(mark);
  if (length < 0) markMissing(walk, mark);
  return length < 0 ? null : { kind, end: from + length + mark.length };
}

/** Remembers that nothing more of a kind stands in the text. */
export function markMissing(walk: Walk, what: string): void {
  walk.missing ??= new Set();
  walk.missing.add(what);
}

/** Where a hidden element ends, its end tag included; negative where it is never closed. */
function hiddenEnd(walk: Walk, tag: Tag): number {
  if (walk.missing?.has(tag.name)) return -1;
  const end = findTag(walk, tag.end, (next) => next.closing && next.name === tag.name)?.end;
  if (end === undefined) markMissing(walk, tag.name);
  return end ?? -1;
}

/** The end tags of `rt` and `rp` may be left out; a reading never goes on over a block. */
function rubyEnd(walk: Walk, tag: Tag): number {
  const next = findTag(walk, tag.end, ({ name }) => isRuby(name) || lineEffects.has(name));
  if (!next || lineEffects.has(next.name)) return -1;
  return next.closing && next.name === tag.name ? next.end : next.start;
}

function findTag(walk: Walk, from: number, accept: (tag: Tag) => boolean): Tag | null {
  const { source, end } = walk;
  for (let at = source.indexOf('<', from); at >= 0 && at < end; at = source.indexOf('<', at + 1)) {
    const tag = readTag(source, at, end);
    if (tag && accept(tag)) return tag;
  }
  return null;
}

function isRuby(name: string): boolean {
  return name === 'rt' || name === 'rp' || name === 'ruby';
}
