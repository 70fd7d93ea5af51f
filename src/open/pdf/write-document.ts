import type { Block, Document, Line } from '../../parse/document.ts';
import { type PlaceTable, placeTable } from '../place-table.ts';
import type { Places } from '../places.ts';
import { type ReadingText, readingText } from '../reading-text.ts';
import { buildTable, type PlacedCell } from '../table-builder.ts';
import { cellLines } from './cell-lines.ts';
import type { Flow, FlowTable } from './flow.ts';
import { writeText } from './write-text.ts';

/** A document, and where its pages are. */
export interface Written {
  readonly document: Document;
  readonly places: Places;
  /** Page numbers to the offsets of the first piece that begins there. */
  readonly starts: ReadonlyMap<number, number>;
}

/** Writes a flow as a reading text with its blocks, and where each line stands in the file. */
export function writeDocument(flow: Flow): Written {
  const output: Output = {
    text: readingText(),
    places: placeTable(),
    blocks: [],
    starts: new Map(),
  };
  for (const piece of flow) {
    if (piece.type === 'table') writeTable(piece, output);
    else {
      beginPage(piece.page, output);
      output.blocks.push(...writeText(piece, output.text));
    }
    output.text.gap();
  }
  const { text, places, blocks, starts } = output;
  const document = { source: text.take(), blocks };
  return { document, places: places.finish((page) => `p. ${page}`), starts };
}

interface Output {
  readonly text: ReadingText;
  readonly places: PlaceTable;
  readonly blocks: Block[];
  readonly starts: Map<number, number>;
}

/** What follows stands on the page. */
function beginPage(page: number, { text, places, starts }: Output): void {
  places.add(text.end(), page);
  if (!starts.has(page)) starts.set(page, text.end());
}

function writeTable(table: FlowTable, output: Output): void {
  const placed: PlacedCell[][] = Array.from({ length: table.rows }, () => []);
  for (const cell of [...table.cells].sort((a, b) => a.row - b.row || a.column - b.column)) {
    const { column, rowSpan, colSpan, row } = cell;
    const start = output.text.end();
    beginPage(cell.page, output);
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
