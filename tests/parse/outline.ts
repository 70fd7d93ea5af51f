import { expect } from 'vitest';
import type { Block, Document, Line } from '../../src/parse/document.ts';
import { findGaps } from '../../src/parse/gaps.ts';
import { parseDocument } from '../../src/parse/parse-document.ts';
import type { HeaderWords } from '../../src/parse/syntax.ts';

const words = new Set(['No.', '課名', '項目', '目標', '評価', '成果']);

/** Words of headers as a reader of sheets knows them; three in a row are a header. */
export const sheetWords: HeaderWords = {
  isHeaderWord: (text) => words.has(text.replace(/\s/g, '')),
  isHeader: (cells) =>
    cells.length > 2 && cells.every((cell) => words.has(cell.replace(/\s/g, ''))),
};

/** Parses a text and checks what must hold for every text: exact places, order within blocks, no gaps. */
export function parse(
  text: string,
  html = false,
  headers?: HeaderWords,
): { document: Document; messages: string[] } {
  const messages: string[] = [];
  const report = (ruleId: string): number => messages.push(ruleId);
  const document = parseDocument(text, { html, report, ...(headers && { headers }) });
  for (const line of new Set(linesOf(document.blocks))) checkPlace(text, line);
  expect(findGaps(document).map(({ start, end }) => text.slice(start, end))).toEqual([]);
  return { document, messages };
}

export function linesOf(blocks: readonly Block[]): Line[] {
  return blocks.flatMap((block) => {
    if (block.type === 'furniture') return [];
    if (block.type !== 'table') return [...block.lines];
    return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell?.lines ?? []));
  });
}

function checkPlace(text: string, line: Line): void {
  if (line.map) expect(line.map.length).toBe(line.text.length);
  else expect(text.slice(line.start, line.end)).toBe(line.text);
  expect(line.start).toBeLessThan(line.end);
  expect(line.text.trim()).not.toBe('');
}

/** One string a block: what a person would write down of it. `#` header, `*` item, `+` line break, `^` merged. */
export function outline(text: string, html = false, headers?: HeaderWords): string[] {
  return parse(text, html, headers).document.blocks.flatMap((block) => {
    if (block.type === 'furniture')
      return [`${block.kind}: ${text.slice(block.start, block.end).slice(0, 40)}`];
    if (block.type === 'table') return [`${block.syntax} ${block.width}`, ...rows(block)];
    if (block.type === 'heading') return [`h${block.depth} ${printLines(block.lines)}`];
    if (block.type === 'code') return [`code ${printLines(block.lines)}`];
    const bullet = block.bullet ? ` ${block.bullet}` : '';
    return [`${block.container}${bullet}: ${printLines(block.lines)}`];
  });
}

function rows(table: Extract<Block, { type: 'table' }>): string[] {
  return table.rows.map((row, y) =>
    row.cells
      .map((cell, x) => {
        if (!cell) return '∅';
        const merged = cell.row !== y || cell.column !== x ? '^' : '';
        return `${merged}${cell.header ? '#' : ''}${printLines(cell.lines)}`;
      })
      .join(' | '),
  );
}

function printLines(lines: readonly Line[]): string {
  return lines
    .map((line, at) => {
      const mark = line.item ? '*' : line.block || at === 0 ? '' : '+';
      return `${'>'.repeat(line.level)}${mark}${line.text}`;
    })
    .join(' / ');
}
