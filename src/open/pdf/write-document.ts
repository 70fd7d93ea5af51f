import type { Block, Document, Line } from '../../parse/document.ts';
import { type PlaceTable, placeTable } from '../place-table.ts';
import type { Places } from '../places.ts';
import { type ReadingText, readingText } from '../reading-text.ts';
import { buildTable, type PlacedCell } from '../table-builder.ts';
import { cellLines } from './cell-lines.ts';
import type { Flow, FlowTable } from './flow.ts';
import { writeText } from './write-text.ts';

/** Writes a flow as a reading text with its blocks, and where each line stands in the file. */
export function writeDocument(flow: Flow): { document: Document; places: Places } {
  const output: Output = { text: readingText(), places: placeTable(), blocks: [] };
  for (const piece of flow) {
    if (piece.type === 'table') writeTable(piece, output);
    else {
      output.places.add(output.text.end(), piece.page);
      output.blocks.push(...writeText(piece, output.text));
    }
    output.text.gap();
  }
  const { text, places, blocks } = output;
  return {
    document: { source: text.take(), blocks },
    places: places.finish((page) => `p. ${page}`),
  };
}

interface Output {
  readonly text: ReadingText;
  readonly places: PlaceTable;
  readonly blocks: Block[];
}

function writeTable(table: FlowTable, output: Output): void {
  const placed: PlacedCell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const { column, rowSpan, colSpan, row } = cell;
    const start = output.text.end();
    output.places.add(start, cell.page);
    const lines = cellLines(cell, table.padding)
      .map((line, i) => output.text.line(line.text, { block: i === 0 }))
      .filter(isLine);
    const end = lines.at(-1)?.end ?? start;
    placed[row]?.push({ column, rowSpan, colSpan, header: false, lines, start, end });
  }
  const block = buildTable(placed);
  if (block) output.blocks.push(block);
}

function isLine(line: Line | null): line is Line {
  return line !== null;
}
