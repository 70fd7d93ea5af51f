import type { Block, Line, Table } from '../../parse/document.ts';
import { paragraph } from '../../parse/paragraph.ts';
import { collapse } from '../grid/collapse.ts';
import type { Report } from '../opener.ts';
import type { PlaceTable } from '../place-table.ts';
import { placeTable } from '../place-table.ts';
import type { Places } from '../places.ts';
import { type ReadingText, readingText } from '../reading-text.ts';
import { buildTable, type PlacedCell } from '../table-builder.ts';
import type { FlowCell, FlowNode, FlowParagraph, FlowTable } from './flow.ts';
import { isLayout } from './is-layout.ts';
import { nestedLines } from './nested-lines.ts';

/** What a text document is read into. */
interface FlowOutput {
  readonly text: ReadingText;
  readonly places: PlaceTable;
  readonly blocks: Block[];
  readonly report: Report;
  tables: number;
  paragraphs: number;
}

/** A text document's blocks, reading text and places. */
export interface ReadFlow {
  readonly source: string;
  readonly blocks: readonly Block[];
  readonly places: Places;
}

/** Reads the nodes of a text document in their order. Throws Refusal. */
export function readFlow(nodes: readonly FlowNode[], report: Report): ReadFlow {
  const output: FlowOutput = {
    text: readingText(),
    places: placeTable(),
    blocks: [],
    report,
    tables: 0,
    paragraphs: 0,
  };
  for (const node of nodes) addNode(node, output);
  const { text, blocks } = output;
  return { source: text.take(), blocks, places: output.places.finish(placeName) };
}

/** Tables and their rows, from 1, as one number; a paragraph's is below 0. */
const rows = 1 << 24;

function placeName(place: number): string {
  if (place < 0) return `paragraph ${-place}`;
  return `table ${Math.floor(place / rows)}, row ${place % rows}`;
}

function addNode(node: FlowNode, output: FlowOutput): void {
  if (node.type === 'paragraph') addParagraph(node, output);
  else if (node.type === 'table') addTable(node, output);
  else if (node.type === 'hidden') reportHidden(node.text, output);
  else {
    const line = output.text.line(node.text);
    if (!line) return;
    const { start, end } = line;
    output.blocks.push({ type: 'furniture', kind: node.kind, start, end });
  }
}

const longestQuote = 40;

function reportHidden(text: string, { report, text: { end } }: FlowOutput): void {
  const shown = text.replace(/\s+/g, ' ').trim();
  if (shown === '') return;
  const what = shown.length > longestQuote ? `${shown.slice(0, longestQuote)}…` : shown;
  report('hidden-content', end(), { what });
}

function addParagraph(node: FlowParagraph, output: FlowOutput): void {
  const { depth, listLevel, bare } = node;
  if (bare) return;
  output.places.add(output.text.end(), -(output.paragraphs + 1));
  const lines = addLines(node, true, output);
  const [first] = lines;
  if (!first) return;
  output.paragraphs++;
  output.text.gap();
  if (depth === null) output.blocks.push(paragraph(lines, listLevel === null ? 'text' : 'item'));
  else {
    const end = lines.at(-1)?.end ?? first.end;
    output.blocks.push({ type: 'heading', depth, lines, start: first.start, end });
  }
}

/** The lines of a paragraph; the first begins a block where `block` says so or an item of a list stands there. */
function addLines(
  { lines, listLevel }: FlowParagraph,
  block: boolean,
  { text }: FlowOutput,
): Line[] {
  const level = listLevel ?? 0;
  return lines.flatMap((printed, at) => {
    const item = at === 0 && listLevel !== null;
    return text.line(printed, { level, block: item || (block && at === 0), item }) ?? [];
  });
}

/** A table that only lays out the page gives way to what its cells hold. */
function addTable(table: FlowTable, output: FlowOutput): void {
  if (isLayout(table)) {
    for (const row of table.rows)
      for (const cell of row) for (const node of cell.content) addNode(node, output);
    return;
  }
  output.tables++;
  const placed = collapse(table.rows, table.widthOf).map((row, y) => {
    output.places.add(output.text.end(), output.tables * rows + y + 1);
    const cells = row.map(({ cell, ...slot }) => ({ ...slot, ...addCell(cell, output) }));
    output.text.gap();
    return cells;
  });
  const built: Table | null = buildTable(placed);
  if (built) output.blocks.push(built);
}

function addCell(
  { header, content }: FlowCell,
  output: FlowOutput,
): Pick<PlacedCell, 'header' | 'lines' | 'start' | 'end'> {
  const start = output.text.end();
  const lines: Line[] = [];
  const hasText = content.some((node) => node.type === 'table' || isText(node));
  for (const node of content) {
    if (hasText && node.type === 'paragraph' && node.bare) continue;
    for (const line of cellLines(node, lines.length === 0, output)) lines.push(line);
  }
  return { header, lines, start, end: lines.at(-1)?.end ?? start };
}

function isText(node: FlowNode): boolean {
  return node.type === 'paragraph' && !node.bare;
}

/** In a cell a paragraph is a line as others are: people end lines there to wrap them. */
function cellLines(node: FlowNode, block: boolean, output: FlowOutput): Line[] {
  if (node.type === 'paragraph') return addLines(node, block, output);
  if (node.type === 'table') {
    return nestedLines(node).flatMap((line) => output.text.line(line) ?? []);
  }
  if (node.type === 'hidden') reportHidden(node.text, output);
  else addNode(node, output);
  return [];
}
