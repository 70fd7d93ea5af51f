import { Refusal } from '../refusal.ts';
import { columnSizes } from './column-sizes.ts';
import type { Grid, GridCell, GridNote } from './grid.ts';
import { joinedRows, type Merge, mergeFinder } from './merges.ts';

/** A filled cell as it is stored. */
export type StoredCell = Omit<GridCell, 'rowSpan' | 'colSpan'>;

/** What a tab holds and does not show: rows and columns from 0, single cells. */
export interface HiddenCells {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

/** A tab while it is read. */
export interface GridBuilder {
  /** Rows that say nothing of their own are hidden. */
  hideRows(hidden: boolean): void;
  addRow(row: number, hidden: boolean): void;
  /** Columns from `first` to `last`; a width of 0 hides them. */
  addColumns(first: number, last: number, width: number): void;
  /** Throws Refusal where there are too many. */
  addCell(cell: StoredCell): void;
  /** A value that its format does not show. */
  addHidden(row: number, column: number): void;
  /** Cells with rules on two sides or more, filled or not. */
  addRule(row: number, column: number, width?: number): void;
  addMerge(merge: Merge): void;
  addBox(note: GridNote): void;
  addComment(note: GridNote): void;
  addFurniture(text: string): void;
  /** What shows, and what does not. Throws Refusal. */
  finish(index: number): { readonly grid: Grid; readonly hidden: HiddenCells };
}

/** Filled cells of one tab. */
const mostCells = 1_000_000;
/** Rows of empty merged cells that are looked at for their rules. */
const mostRuledRows = 100_000;

interface State {
  readonly cells: StoredCell[];
  readonly merges: Merge[];
  readonly ruled: Map<number, number[]>;
  /** Rows that say themselves whether they are hidden. */
  readonly rows: Map<number, boolean>;
  readonly columns: ReturnType<typeof columnSizes>;
  readonly masked: { readonly row: number; readonly column: number }[];
  readonly boxes: GridNote[];
  readonly comments: GridNote[];
  readonly furniture: string[];
  hideRows: boolean;
}

/** Begins a tab. */
export function gridBuilder(): GridBuilder {
  const state = newState();
  return {
    hideRows(hidden) {
      state.hideRows = hidden;
    },
    addRow: (row, hidden) => void state.rows.set(row, hidden),
    addColumns: state.columns.add,
    addCell: (cell) => addCell(state, cell),
    addHidden: (row, column) => void state.masked.push({ row, column }),
    addRule: (row, column, width = 1) => addRule(state.ruled, row, column, width),
    addMerge: (merge) => void state.merges.push(merge),
    addBox: (note) => void state.boxes.push(note),
    addComment: (note) => void state.comments.push(note),
    addFurniture: (text) => void state.furniture.push(text),
    finish: (index) => finish(state, index),
  };
}

function newState(): State {
  return {
    cells: [],
    merges: [],
    ruled: new Map(),
    rows: new Map(),
    columns: columnSizes(),
    masked: [],
    boxes: [],
    comments: [],
    furniture: [],
    hideRows: false,
  };
}

function addCell({ cells }: State, cell: StoredCell): void {
  if (cells.length >= mostCells) throw new Refusal('cell-limit', { limit: String(mostCells) });
  cells.push(cell);
}

function finish(state: State, index: number): ReturnType<GridBuilder['finish']> {
  const { ruled, columns, comments, furniture } = state;
  const { cells, hidden } = visibleCells(state);
  ruleMerges(state);
  const boxes = inOrder(state.boxes);
  const separates = separator(state);
  const { widthOf } = columns;
  const grid = { index, cells, ruled, separates, widthOf, boxes, comments, furniture };
  return { grid, hidden };
}

function addRule(ruled: Map<number, number[]>, row: number, column: number, width: number): void {
  const spans = ruled.get(row);
  if (spans === undefined) ruled.set(row, [column, column + width]);
  else if (spans.at(-1) === column) spans[spans.length - 1] = column + width;
  else spans.push(column, column + width);
}

/** A merged cell is ruled all over where its first cell is. */
function ruleMerges({ merges, ruled }: State): void {
  let rows = 0;
  for (const { row, column, rowSpan, colSpan } of merges) {
    if (!isRuled(ruled.get(row), column) || rows + rowSpan > mostRuledRows) continue;
    rows += rowSpan;
    for (let y = row; y < row + rowSpan; y++) addRule(ruled, y, column, colSpan);
  }
}

function isRuled(spans: readonly number[] | undefined, column: number): boolean {
  return (
    spans?.some((from, at) => at % 2 === 0 && from <= column && column < (spans[at + 1] ?? 0)) ??
    false
  );
}

function separator({ ruled, merges, rows, hideRows }: State): (row: number) => boolean {
  const isJoined = joinedRows(merges);
  return (row) => !(rows.get(row) ?? hideRows) && !ruled.has(row) && !isJoined(row);
}

/** The cells that show, with their spans; of a merged cell the first one's text shows, in the first slot that does. */
function visibleCells(state: State): { cells: GridCell[]; hidden: HiddenCells } {
  const isHiddenRow = (row: number): boolean => state.rows.get(row) ?? state.hideRows;
  const isHiddenColumn = (column: number): boolean => state.columns.widthOf(column) === 0;
  const find = mergeFinder(state.merges);
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  const masked = [...state.masked];
  const cells: GridCell[] = [];
  for (const cell of inOrder(state.cells)) {
    const merge = find(cell.row, cell.column);
    if (merge && (merge.row !== cell.row || merge.column !== cell.column)) {
      masked.push(cell);
      continue;
    }
    const { rowSpan, colSpan } = merge ?? single;
    const row = firstShown(cell.row, rowSpan, isHiddenRow);
    const column = firstShown(cell.column, colSpan, isHiddenColumn);
    if (row < 0) rows.add(cell.row);
    else if (column < 0) columns.add(cell.column);
    else {
      const { text, ruled } = cell;
      const [height, width] = [rowSpan - (row - cell.row), colSpan - (column - cell.column)];
      cells.push({ row, column, rowSpan: height, colSpan: width, text, ruled });
    }
  }
  const hidden = { rows: [...rows], columns: ascending(columns), cells: masked };
  return { cells: inOrder(cells), hidden };
}

const single = { rowSpan: 1, colSpan: 1 };

/** By rows, each row by columns: as cells stand in nearly every file. */
function inOrder<Cell extends { readonly row: number; readonly column: number }>(
  cells: Cell[],
): Cell[] {
  const follows = (cell: Cell, at: number): boolean => {
    const before = cells[at - 1];
    if (!before || before.row < cell.row) return true;
    return before.row === cell.row && before.column <= cell.column;
  };
  return cells.every(follows) ? cells : cells.sort((a, b) => a.row - b.row || a.column - b.column);
}

function firstShown(first: number, span: number, isHidden: (at: number) => boolean): number {
  for (let at = first; at < first + span; at++) if (!isHidden(at)) return at;
  return -1;
}

function ascending(numbers: ReadonlySet<number>): number[] {
  return [...numbers].sort((a, b) => a - b);
}
