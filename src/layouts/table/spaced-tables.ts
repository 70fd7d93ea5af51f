import type { Block, Cell, Line, Paragraph, Row, Table } from '../../parse/document.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { Report } from '../desk/desk.ts';

/**
 * Finds tables whose columns are set apart by runs of spaces, as text extraction prints them.
 * Proof is needed: a header of at least three known words, and below it only lines with exactly as many parts.
 */
export function recoverSpacedTables(
  blocks: readonly Block[],
  vocabulary: Vocabulary,
  report: Report,
): readonly Block[] {
  return blocks.flatMap((block) =>
    block.type === 'paragraph' && block.lines.length > 1
      ? recover(block, vocabulary, report)
      : [block],
  );
}

function recover(block: Paragraph, vocabulary: Vocabulary, report: Report): readonly Block[] {
  const first = block.lines.findIndex((line) => isSpacedHeader(line, vocabulary));
  const header = block.lines[first];
  if (!header) return [block];
  const lines = block.lines.slice(first);
  const width = partsOf(header).length;
  if (lines.length < 2 || lines.some((line) => partsOf(line).length !== width)) return [block];
  report('spaced-table', header.start);
  const table = tableOf(lines, width);
  return first === 0
    ? [table]
    : [
        {
          ...block,
          lines: block.lines.slice(0, first),
          end: block.lines[first - 1]?.end ?? block.end,
        },
        table,
      ];
}

/** `No.   課名   項目   評価`: at least three parts, most of them known headers. */
export function isSpacedHeader(line: Line, vocabulary: Vocabulary): boolean {
  if (line.text.length > 200 || !/[ \u3000]{2}/u.test(line.text)) return false;
  const parts = partsOf(line).map((part) => part.text);
  const known = parts.filter((text) => text.length <= 16 && vocabulary.column(text) !== null);
  return parts.length > 2 && known.length * 2 > parts.length;
}

/** The pieces of a line between runs of two spaces or more. */
function partsOf(line: Line): Line[] {
  return [...line.text.matchAll(/[^ \u3000]+(?:[ \u3000][^ \u3000]+)*/gu)].map((match) =>
    partOf(line, match.index, match[0]),
  );
}

function partOf(line: Line, at: number, text: string): Line {
  const end = at + text.length;
  if (!line.map)
    return { ...line, text, start: line.start + at, end: line.start + end, block: true };
  const map = Array.prototype.slice.call(line.map, at, end);
  return {
    ...line,
    text,
    map,
    start: map[0] ?? line.start,
    end: (map.at(-1) ?? line.start) + 1,
    block: true,
  };
}

function tableOf(lines: readonly Line[], width: number): Table {
  const rows = lines.map(
    (line, row): Row => ({
      start: line.start,
      end: line.end,
      cells: partsOf(line).map((part, column) => cellOf(part, row, column)),
    }),
  );
  return {
    type: 'table',
    syntax: 'space',
    rows,
    width,
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
  };
}

function cellOf(line: Line, row: number, column: number): Cell {
  return {
    start: line.start,
    end: line.end,
    lines: [line],
    header: false,
    row,
    column,
    rowSpan: 1,
    colSpan: 1,
  };
}
