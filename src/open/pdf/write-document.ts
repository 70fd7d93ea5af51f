import type { Block, Document, Line } from '../../parse/document.ts';
import { type PlaceTable, placeTable } from '../place-table.ts';
import type { Places } from '../places.ts';
import { type ReadingText, readingText } from '../reading-text.ts';
import { buildTable, type PlacedCell } from '../table-builder.ts';
import { cellLines } from './cell-lines.ts';
import type { Flow, FlowTable } from './flow.ts';
import type { TextLine } from './text-line.ts';
import { writeText } from './write-text.ts';

/** A document, and where its pages are. */
export interface Written {
  readonly document: Document;
  readonly places: Places;
  /** Page numbers to the offsets of the first piece that begins there. */
  readonly starts: ReadonlyMap<number, number>;
  /** Offsets at which tables begin whose columns are lost. */
  readonly lost: readonly number[];
}

/** Writes a flow as a reading text with its blocks, and where each line stands in the file. */
export function writeDocument(flow: Flow): Written {
  const output: Output = {
    text: readingText(),
    places: placeTable(),
    blocks: [],
    starts: new Map(),
    lost: [],
  };
  for (const piece of flow) {
    if (piece.type === 'table') writeTable(piece, output);
    else {
      beginPage(piece.page, output);
      if (piece.type === 'lost') output.lost.push(output.text.end());
      output.blocks.push(...writeText(piece, output.text));
    }
    output.text.gap();
  }
  const { text, places, blocks, starts, lost } = output;
  const document = { source: text.take(), blocks };
  return { document, places: places.finish((page) => `p. ${page}`), starts, lost };
}

interface Output {
  readonly text: ReadingText;
  readonly places: PlaceTable;
  readonly blocks: Block[];
  readonly starts: Map<number, number>;
  readonly lost: number[];
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
  for (const cell of table.cells)
    for (const { readings } of cell.regions) writeAside(readings, 'ruby', cell.page, output);
  for (const cell of table.repeated)
    for (const { lines } of cell.regions) writeAside(lines, 'repeated header', cell.page, output);
}

/** Text that belongs to no cell, behind its table. */
function writeAside(lines: readonly TextLine[], kind: string, page: number, output: Output): void {
  for (const line of lines) {
    beginPage(page, output);
    const written = output.text.line(line.text);
    if (written)
      output.blocks.push({ type: 'furniture', kind, start: written.start, end: written.end });
  }
}

function isLine(line: Line | null): line is Line {
  return line !== null;
}
