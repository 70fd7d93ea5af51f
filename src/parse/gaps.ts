import { readCharacterReference } from './character-reference.ts';
import type { Block, Document, Line, Range } from './document.ts';
import { readTag } from './html-tag.ts';
import { isVisible } from './visible.ts';

/**
 * Finds every run of visible characters that stands in no line and no furniture and is no known markup.
 * An empty list proves that parsing dropped nothing.
 */
export function findGaps(document: Document): readonly Range[] {
  return rangeGaps(document.source, document.blocks, 0, document.source.length);
}

/** The same for one stretch of the source and the blocks read from it. */
export function rangeGaps(
  source: string,
  blocks: readonly Block[],
  start: number,
  end: number,
): readonly Range[] {
  const covered = new Uint8Array(end - start);
  for (const block of blocks) coverBlock(covered, source, block, start);
  const gaps: Range[] = [];
  for (let at = start; at < end; ) {
    if (covered[at - start]) {
      at = nextOpen(covered, at, start, end);
      continue;
    }
    const markup = isVisible(source.charCodeAt(at)) ? markupEnd(source, at, end) : at + 1;
    if (markup > at) {
      at = markup;
      continue;
    }
    const from = at;
    while (
      at < end &&
      !covered[at - start] &&
      isVisible(source.charCodeAt(at)) &&
      markupEnd(source, at, end) === at
    )
      at++;
    gaps.push({ start: from, end: at });
  }
  return gaps;
}

function nextOpen(covered: Uint8Array, at: number, start: number, end: number): number {
  const open = covered.indexOf(0, at - start);
  return open < 0 ? end : start + open;
}

function coverBlock(covered: Uint8Array, source: string, block: Block, base: number): void {
  if (block.type === 'furniture')
    covered.fill(1, Math.max(0, block.start - base), block.end - base);
  else if (block.type !== 'table')
    for (const line of block.lines) coverLine(covered, source, line, base);
  else {
    for (const row of block.rows) {
      for (const cell of row.cells) {
        for (const line of cell?.lines ?? []) coverLine(covered, source, line, base);
      }
    }
  }
}

function coverLine(covered: Uint8Array, source: string, line: Line, base: number): void {
  if (!line.map) {
    covered.fill(1, Math.max(0, line.start - base), Math.max(0, line.end - base));
    return;
  }
  for (let i = 0; i < line.text.length; i++) {
    const at = line.map[i] ?? -1;
    if (at < base || !isVisible(line.text.charCodeAt(i))) continue;
    const reference = source[at] === '&' ? readCharacterReference(source, at) : null;
    covered.fill(1, at - base, (reference?.end ?? at + 1) - base);
  }
}

/** Marks that print nothing wherever they stand uncovered, as the readers take them. */
const marks: readonly RegExp[] = [
  /[|*_`~\\#>"[]+/y,
  /<(?=[^\s<>]{1,2000}[:@][^\s<>]{0,2000}>)/y,
  /!\[/y,
  /\]\((?:[^()\s\\]|\\.|\([^()\s]*\))*(?:\s+(?:"[^"]*"|'[^']*'))?\)/y,
  /\]/y,
  /[-+=:]+(?=[\s|:=-]|$)/y,
  /\d{1,9}[.)](?=\s|$)/y,
  /<!(?:doctype|\[if|\[endif)[^<>]*>/iy,
  /<\?xml[^<>]*>/y,
];

/** Offset behind the markup at `at`; `at` itself where the character is no markup. */
function markupEnd(source: string, at: number, limit: number): number {
  const character = source[at];
  if (character === '<') return readTag(source, at, limit)?.end ?? markEnd(source, at);
  if (character === '&') return referenceEnd(source, at);
  return markEnd(source, at);
}

const escapedTag = /&lt;\/?[a-z][a-z0-9]{0,9}(?:\s[^<>&]*)?\/?&gt;/iy;

/** A reference, or a whole escaped tag that was read as a tag. */
function referenceEnd(source: string, at: number): number {
  escapedTag.lastIndex = at;
  if (escapedTag.test(source)) return escapedTag.lastIndex;
  return readCharacterReference(source, at)?.end ?? at;
}

function markEnd(source: string, at: number): number {
  for (const mark of marks) {
    mark.lastIndex = at;
    if (mark.test(source)) return mark.lastIndex;
  }
  return at;
}
