import { hiddenElements, lineEffects } from './html-names.ts';
import { readTag, type Tag } from './html-tag.ts';
import { indexOfLess } from './index-of-less.ts';

/** What a run through HTML meets, in order; every offset is one of the source. */
export interface HtmlVisitor {
  text(start: number, end: number): void;
  tag(tag: Tag): void;
  /** A comment, or an element that shows nothing, whole. */
  hidden(start: number, end: number, kind: string): void;
}

/** A comment or an element that shows nothing. */
export interface Hidden {
  readonly kind: string;
  readonly end: number;
}

/** The text walked, and what was searched for once and not found: so that a walk stays linear. */
export interface Walk {
  readonly source: string;
  readonly end: number;
  readonly missing: Set<string>;
}

/**
 * Walks the tags and texts of `source.slice(start, end)` in one linear pass.
 * No tree is built, so neither depth nor missing end tags can hurt.
 */
export function visitHtml(source: string, start: number, end: number, visitor: HtmlVisitor): void {
  const walk: Walk = { source, end, missing: new Set() };
  let textStart = start;
  let at = indexOfLess(source, start, end);
  while (at >= 0) {
    const token = readToken(walk, at);
    if (token && at > textStart) visitor.text(textStart, at);
    if (token) textStart = token.end;
    if (token && 'kind' in token) visitor.hidden(at, token.end, token.kind);
    else if (token) visitor.tag(token);
    at = indexOfLess(source, token ? token.end : at + 1, end);
  }
  if (textStart < end) visitor.text(textStart, end);
}

/** Reads the tag or hidden stretch that begins with the `<` at `at`; null where that is text. */
export function readToken(walk: Walk, at: number): Tag | Hidden | null {
  if (walk.source.charCodeAt(at + 1) === 0x21) return readDeclaration(walk, at);
  const tag = readTag(walk.source, at, walk.end);
  if (!tag || tag.closing || !hiddenElements.has(tag.name)) return tag;
  const end = isRuby(tag.name) ? rubyEnd(walk, tag) : hiddenEnd(walk, tag);
  return end < 0 ? tag : { kind: isRuby(tag.name) ? 'ruby' : tag.name, end };
}

const declaration = /<!(?:doctype|\[if|\[endif)[^<>]{0,400}>/iy;

function readDeclaration(walk: Walk, at: number): Hidden | null {
  if (walk.source.startsWith('<!--', at)) {
    const end = commentEnd(walk, at);
    return end < 0 ? null : { kind: 'comment', end };
  }
  declaration.lastIndex = at;
  const matches = declaration.test(walk.source) && declaration.lastIndex <= walk.end;
  return matches ? { kind: 'declaration', end: declaration.lastIndex } : null;
}

function commentEnd(walk: Walk, at: number): number {
  if (walk.missing.has('-->')) return -1;
  const length = walk.source.slice(at + 4, walk.end).indexOf('-->');
  if (length < 0) walk.missing.add('-->');
  return length < 0 ? -1 : at + 4 + length + 3;
}

/** Where a hidden element ends, its end tag included; negative where it is never closed. */
function hiddenEnd(walk: Walk, tag: Tag): number {
  if (walk.missing.has(tag.name)) return -1;
  const end = findTag(walk, tag.end, (next) => next.closing && next.name === tag.name)?.end;
  if (end === undefined) walk.missing.add(tag.name);
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
