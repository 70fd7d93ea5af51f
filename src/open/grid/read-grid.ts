import type { Block, Line } from '../../parse/document.ts';
import { paragraph } from '../../parse/paragraph.ts';
import type { PlaceTable } from '../place-table.ts';
import type { ReadingText } from '../reading-text.ts';
import { buildTable, type PlacedCell } from '../table-builder.ts';
import { cellPlace } from './cell-place.ts';
import { collapse, type TableSlot } from './collapse.ts';
import type { Grid, GridCell, GridNote } from './grid.ts';
import { type Region, splitGrid } from './split-grid.ts';

/** What the tabs of one file are read into. */
export interface GridOutput {
  readonly text: ReadingText;
  readonly places: PlaceTable;
  readonly blocks: Block[];
}

/** Adds a tab to the reading text: its tables and texts from top to bottom, then comments and furniture. */
export function readGrid(grid: Grid, output: GridOutput): void {
  let next = 0;
  const addBoxesAbove = (row: number): void => {
    for (let box = grid.boxes[next]; box && box.row <= row; box = grid.boxes[++next])
      addText([[box]], grid, output);
  };
  for (const region of splitGrid(grid)) {
    addBoxesAbove(region.rows[0]?.[0]?.row ?? 0);
    if (region.type === 'table') addTable(region, grid, output);
    else addText(region.rows, grid, output);
  }
  addBoxesAbove(Number.POSITIVE_INFINITY);
  for (const comment of grid.comments) addText([[comment]], grid, output);
  for (const line of grid.furniture) addFurniture(line, grid, output);
}

function addTable({ rows }: Region, grid: Grid, output: GridOutput): void {
  const placed = collapse(rows, grid.widthOf).map((row) => {
    const cells = row.map((slot) => addSlot(slot, grid, output));
    output.text.gap();
    return cells;
  });
  // Every row of a tab has all columns, filled or not.
  const width = placed.reduce((widest, cells) => Math.max(widest, widthOf(cells)), 0);
  const table = buildTable(placed, width);
  if (table) output.blocks.push(table);
}

function widthOf(cells: readonly PlacedCell[]): number {
  return cells.reduce((width, { column, colSpan }) => Math.max(width, column + colSpan), 0);
}

function addSlot(slot: TableSlot<GridCell>, grid: Grid, output: GridOutput): PlacedCell {
  const { column, rowSpan, colSpan, cell } = slot;
  const start = output.text.end();
  const lines = addLines(cell, grid, output, true);
  return {
    column,
    rowSpan,
    colSpan,
    header: false,
    lines,
    start,
    end: lines.at(-1)?.end ?? start,
  };
}

/** Rows that stand alone, one below the other, are the lines of one paragraph. */
function addText(
  rows: readonly (readonly (GridCell | GridNote)[])[],
  grid: Grid,
  output: GridOutput,
): void {
  const lines: Line[] = [];
  for (const [cell] of rows) {
    if (!cell) continue;
    for (const line of addLines(cell, grid, output, lines.length === 0)) lines.push(line);
  }
  output.text.gap();
  if (lines.length > 0) output.blocks.push(paragraph(lines));
}

function addFurniture(text: string, grid: Grid, output: GridOutput): void {
  output.places.add(output.text.end(), cellPlace(grid.index, 0, 0));
  for (const piece of text.split(lineEnd)) {
    const line = output.text.line(piece);
    if (!line) continue;
    output.blocks.push({ type: 'furniture', kind: 'header', start: line.start, end: line.end });
  }
  output.text.gap();
}

const lineEnd = /\r\n|\r|\n/;

function addLines(
  { row, column, text }: GridCell | GridNote,
  grid: Grid,
  output: GridOutput,
  block: boolean,
): readonly Line[] {
  output.places.add(output.text.end(), cellPlace(grid.index, row, column));
  const lines: Line[] = [];
  for (const piece of text.split(lineEnd)) {
    const line = output.text.line(piece, { block: block && lines.length === 0 });
    if (line) lines.push(line);
  }
  return lines;
}
