import type { Furniture, Line } from './document.ts';
import { boldElements, type LineEffect, lineEffects } from './html-names.ts';
import type { Tag } from './html-tag.ts';
import { indexOfLess } from './index-of-less.ts';
import { type LineBuilder, lineBuilder } from './line-builder.ts';
import type { Escapes } from './read-segments.ts';
import { type HtmlVisitor, visitHtml } from './visit-html.ts';

/** What stands in one cell or paragraph. */
export interface Content {
  readonly lines: readonly Line[];
  readonly furniture: readonly Furniture[];
}

const nothing: readonly Furniture[] = [];

/** Reads a range of text in which known tags, references and `escapes` are markup and line ends count. */
export function readContent(source: string, start: number, end: number, escapes: Escapes): Content {
  if (indexOfLess(source, start, end) < 0)
    return { lines: plainLines(source, start, end, escapes), furniture: nothing };
  const reader = contentReader(source, escapes);
  visitHtml(source, start, end, reader.visitor);
  return { lines: reader.builder.take(), furniture: reader.furniture };
}

function plainLines(source: string, start: number, end: number, escapes: Escapes): readonly Line[] {
  const builder = lineBuilder(source, escapes);
  addText(builder, source, start, end);
  return builder.take();
}

export interface ContentReader {
  readonly builder: LineBuilder;
  readonly visitor: HtmlVisitor;
  readonly furniture: Furniture[];
}

/** A visitor that turns what it meets into lines and furniture. */
export function contentReader(
  source: string,
  escapes: Escapes,
  furniture: Furniture[] = [],
): ContentReader {
  const builder = lineBuilder(source, escapes);
  const visitor: HtmlVisitor = {
    text: (start, end) => addText(builder, source, start, end),
    tag: (tag) => addTag(builder, tag),
    hidden: (start, end, kind) => furniture.push({ type: 'furniture', kind, start, end }),
  };
  return { builder, visitor, furniture };
}

/** Adds text in which every line end ends a line. */
export function addText(builder: LineBuilder, source: string, start: number, end: number): void {
  let from = start;
  for (let at = start; at < end; at++) {
    const code = source.charCodeAt(at);
    if (code !== 0x0a && code !== 0x0d) continue;
    builder.text(from, at);
    builder.breakLine();
    from = at + 1;
  }
  builder.text(from, end);
}

const effects: Readonly<Record<LineEffect, (builder: LineBuilder, tag: Tag) => void>> = {
  break: (builder) => builder.breakLine(),
  block: (builder) => builder.block(),
  item: (builder, tag) => builder.item(!tag.closing),
  list: (builder, tag) => builder.list(tag.closing ? -1 : 1),
  space: (builder, tag) => !tag.closing && builder.space(tag.start),
};

/** Lets a tag do to the lines what its element does. */
export function addTag(builder: LineBuilder, tag: Tag): void {
  const effect = lineEffects.get(tag.name);
  if (boldElements.has(tag.name)) builder.bold(!tag.closing);
  else if (effect) effects[effect](builder, tag);
}
