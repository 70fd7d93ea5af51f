import type { FlowCell, FlowNode } from '../flow/flow.ts';
import { plainText } from '../flow/plain-text.ts';

/** A table of Word while it is read. */
export interface WordTable {
  /** A column of the grid, in twentieths of a point. */
  addColumn(width: number): void;
  openRow(): void;
  /** Columns left empty before the first cell. */
  skip(columns: number): void;
  /** The row repeats as a header on each page. */
  markHeader(): void;
  /** The row does not show, or was deleted. */
  dropRow(): void;
  /** Where the cell stands and what is merged with it; `continues` one above or to the left. */
  closeCell(shape: CellShape, content: readonly FlowNode[]): void;
  closeRow(): void;
  /** The table, and what of it does not show. */
  finish(): FlowNode[];
}

export interface CellShape {
  readonly colSpan: number;
  readonly continues: 'above' | 'left' | null;
}

type OpenCell = { -readonly [Key in keyof FlowCell]: FlowCell[Key] };

/** Columns that Word has at most; more are a mistake. */
const mostColumns = 1000;
const twipsPerCharacter = 105;
const usualWidth = 10;

/** Begins a table. */
export function wordTable(): WordTable {
  const widths: number[] = [];
  const rows: OpenCell[][] = [];
  /** The cell that a vertical merge goes on from, by its column. */
  const above = new Map<number, OpenCell>();
  let row: OpenCell[] = [];
  let column = 0;
  let number = 0;
  let header = false;
  let dropped = false;
  const hidden: FlowNode[] = [];
  const hide = (nodes: readonly FlowNode[]): void => {
    const text = plainText(nodes);
    if (text !== '') hidden.push({ type: 'hidden', text });
  };
  return {
    addColumn: (width) => void widths.push(width / twipsPerCharacter),
    openRow() {
      [row, column, header, dropped] = [[], 0, false, false];
    },
    skip(columns) {
      column += clamp(columns, 0);
    },
    markHeader() {
      header = true;
    },
    dropRow() {
      dropped = true;
    },
    closeCell({ colSpan, continues }, content) {
      const width = clamp(colSpan, 1);
      const left = row.at(-1);
      const over = continues === 'above' ? above.get(column) : undefined;
      if (over) over.rowSpan = number - over.row + 1;
      else if (continues === 'left' && left) left.colSpan += width;
      else row.push({ row: number, column, rowSpan: 1, colSpan: width, header, content });
      // What stands in a cell that is merged into another does not show.
      if (over || (continues === 'left' && left)) hide(content);
      column += width;
    },
    closeRow() {
      if (dropped) {
        hide(row.flatMap(({ content }) => content));
        return;
      }
      for (const cell of row) above.set(cell.column, cell);
      if (row.length > 0) rows.push(row);
      number++;
    },
    finish: () => [...hidden, { type: 'table', rows, widthOf: (at) => widths[at] ?? usualWidth }],
  };
}

function clamp(columns: number, least: number): number {
  return Number.isFinite(columns) ? Math.min(mostColumns, Math.max(least, columns)) : least;
}
