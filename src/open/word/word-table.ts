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

interface State {
  readonly widths: number[];
  readonly rows: OpenCell[][];
  /** The cell that a vertical merge goes on from, by its column. */
  readonly above: Map<number, OpenCell>;
  readonly hidden: FlowNode[];
  row: OpenCell[];
  column: number;
  /** Number of the row that is open. */
  number: number;
  header: boolean;
  dropped: boolean;
}

/** Begins a table. */
export function wordTable(): WordTable {
  const state: State = {
    widths: [],
    rows: [],
    above: new Map(),
    hidden: [],
    row: [],
    column: 0,
    number: 0,
    header: false,
    dropped: false,
  };
  return {
    addColumn: (width) => void state.widths.push(width / twipsPerCharacter),
    openRow() {
      [state.row, state.column, state.header, state.dropped] = [[], 0, false, false];
    },
    skip(columns) {
      state.column += clamp(columns, 0);
    },
    markHeader() {
      state.header = true;
    },
    dropRow() {
      state.dropped = true;
    },
    closeCell: (shape, content) => closeCell(state, shape, content),
    closeRow: () => closeRow(state),
    finish: () => finish(state),
  };
}

function closeCell(
  state: State,
  { colSpan, continues }: CellShape,
  content: readonly FlowNode[],
): void {
  const { row, above, number, column, header } = state;
  const width = clamp(colSpan, 1);
  const left = continues === 'left' ? row.at(-1) : undefined;
  const over = continues === 'above' ? above.get(column) : undefined;
  if (over) over.rowSpan = number - over.row + 1;
  else if (left) left.colSpan += width;
  else row.push({ row: number, column, rowSpan: 1, colSpan: width, header, content });
  // What stands in a cell that is merged into another does not show.
  if (over || left) hide(state, content);
  state.column += width;
}

function closeRow(state: State): void {
  const { row, rows, above, dropped } = state;
  if (dropped) {
    for (const { content } of row) hide(state, content);
    return;
  }
  for (const cell of row) above.set(cell.column, cell);
  if (row.length > 0) rows.push(row);
  state.number++;
}

function finish({ widths, rows, hidden }: State): FlowNode[] {
  return [...hidden, { type: 'table', rows, widthOf: (at) => widths[at] ?? usualWidth }];
}

function hide({ hidden }: State, nodes: readonly FlowNode[]): void {
  const text = plainText(nodes);
  if (text !== '') hidden.push({ type: 'hidden', text });
}

function clamp(columns: number, least: number): number {
  return Number.isFinite(columns) ? Math.min(mostColumns, Math.max(least, columns)) : least;
}
