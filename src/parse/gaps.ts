import { readCharacterReference } from './character-reference.ts';
import { type Covered, createCovered } from './covered.ts';
import type { Block, Document, Line, Range, Row } from './document.ts';
import { elementNames } from './html-names.ts';
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
  const covered = createCovered(start, end);
  for (const block of blocks) coverBlock(covered, source, block);
  const gaps: Range[] = [];
  for (let at = covered.nextOpen(start); at < end; at = covered.nextOpen(at)) {
    const markup = isVisible(source.charCodeAt(at)) ? markupEnd(source, at, end) : at + 1;
    if (markup > at) {
      at = markup;
      continue;
    }
    const from = at;
    while (
      at < end &&
      !covered.has(at) &&
      isVisible(source.charCodeAt(at)) &&
      markupEnd(source, at, end) === at
    )
      at++;
    gaps.push({ start: from, end: at });
  }
  return gaps;
}

function coverBlock(covered: Covered, source: string, block: Block): void {
  if (block.type === 'furniture') covered.cover(block.start, block.end);
  else if (block.type !== 'table') for (const line of block.lines) coverLine(covered, source, line);
  else {
    for (const [at, row] of block.rows.entries()) {
      if (block.syntax === 'comma') coverCommas(covered, source, row);
      coverCells(covered, source, row.cells, block.rows[at - 1]?.cells ?? []);
    }
  }
}

/** Each cell once, however many slots it spans. */
function coverCells(
  covered: Covered,
  source: string,
  cells: Row['cells'],
  above: Row['cells'],
): void {
  cells.forEach((cell, at) => {
    if (!cell || cell === above[at] || cell === cells[at - 1]) return;
    for (const line of cell.lines) coverLine(covered, source, line);
  });
}

/** Commas between cells print nothing. */
function coverCommas(covered: Covered, source: string, { cells }: Row): void {
  cells.forEach((cell, at) => {
    const next = cells[at + 1];
    const from = cell && next ? source.indexOf(',', cell.end) : -1;
    if (cell && next && from >= 0 && from <= next.start) covered.cover(from, from + 1);
  });
}

function coverLine(covered: Covered, source: string, line: Line): void {
  if (!line.map) {
    covered.cover(line.start, line.end);
    return;
  }
  let from = 0;
  let to = 0;
  for (let i = 0; i < line.text.length; i++) {
    const at = line.map[i] ?? -1;
    if (at < 0 || !isVisible(line.text.charCodeAt(i))) continue;
    if (at !== to) {
      covered.cover(from, to);
      from = at;
    }
    const isReference = source.charCodeAt(at) === AMPERSAND;
    to = (isReference ? readCharacterReference(source, at)?.end : null) ?? at + 1;
  }
  covered.cover(from, to);
}

const AMPERSAND = 0x26;

/** Marks that print nothing wherever they stand uncovered, as the readers take them. */
const marks: readonly RegExp[] = [
  /[|｜￨\u2500-\u257f＋*_`~\\#>"[]+/y,
  /<(?=[^\s<>:@]{1,2000}[:@][^\s<>]{0,2000}>)/y,
  /!\[/y,
  /\]\((?:[^()\s\\]|\\.|\([^()\s]{0,2000}\)){0,2000}(?:\s+(?:"[^"]*"|'[^']*'))?\)/y,
  /\]/y,
  /[-+=:]+(?=[\s|\\:=-]|$)/y,
  /\d{1,9}[.)](?=\s|$)/y,
  /<!(?:doctype|\[if|\[endif)[^<>]*>/iy,
  /<!\[CDATA\[/y,
  /<\?(?:xml|php|mso)[^<>]*>/iy,
];

/** Offset behind the markup at `at`; `at` itself where the character is no markup. */
function markupEnd(source: string, at: number, limit: number): number {
  const character = source[at];
  if (character === '<') return tagEnd(source, at, limit) ?? markEnd(source, at);
  if (character === '&') return referenceEnd(source, at);
  return markEnd(source, at);
}

/** A tag as most are written: told by the engine, faster than it is read. */
const plainTag = new RegExp(
  `</?(?:${elementNames.flat(2).join('|')})(?: [a-z-]{1,20}="[^"]{0,200}")*>`,
  'y',
);

function tagEnd(source: string, at: number, limit: number): number | undefined {
  plainTag.lastIndex = at;
  if (plainTag.test(source) && plainTag.lastIndex <= limit) return plainTag.lastIndex;
  return readTag(source, at, limit)?.end;
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
