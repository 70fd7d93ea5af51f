import type { FlowCell, FlowNode } from '../flow/flow.ts';
import { plainText } from '../flow/plain-text.ts';
import type { Attributes } from '../package/read-xml.ts';
import type { OdfStyles } from './odf-styles.ts';

/** A table of a text document while it is read. */
export interface OdfTable {
  addColumns(attributes: Attributes): void;
  /** Rows that follow are, or are no longer, headers. */
  setHeader(header: boolean): void;
  openRow(attributes: Attributes): void;
  /** A covered cell is one that another reaches over; what it holds does not show. */
  closeCell(attributes: Attributes, content: readonly FlowNode[]): void;
  closeRow(): void;
  finish(): FlowNode[];
}

const mostColumns = 1000;
const mostRows = 65_534;
/** Filled cells that one element may stand for. */
const mostRepeats = 1000;
const usualWidth = 10;

interface State {
  readonly styles: OdfStyles;
  readonly rows: FlowCell[][];
  readonly widths: number[];
  readonly hidden: FlowNode[];
  /** Column → the row from which on no cell from above reaches over it. */
  readonly free: Map<number, number>;
  row: FlowCell[];
  /** Number of the row that is open, and of how many it stands for. */
  number: number;
  repeats: number;
  column: number;
  header: boolean;
}

/** Begins a table. */
export function odfTable(styles: OdfStyles): OdfTable {
  const state: State = {
    styles,
    rows: [],
    widths: [],
    hidden: [],
    free: new Map(),
    row: [],
    number: 0,
    repeats: 1,
    column: 0,
    header: false,
  };
  return {
    addColumns: (attributes) => addColumns(state, attributes),
    setHeader(header) {
      state.header = header;
    },
    openRow(attributes) {
      state.repeats = spanOf(attributes['number-rows-repeated'], mostRepeats);
      [state.row, state.column] = [[], 0];
    },
    closeCell: (attributes, content) => closeCell(state, attributes, content),
    closeRow: () => closeRow(state),
    finish: () => finish(state),
  };
}

function addColumns({ widths, styles }: State, attributes: Attributes): void {
  const count = spanOf(attributes['number-columns-repeated'], mostColumns);
  const width = styles.widthOf(attributes['style-name']) ?? usualWidth;
  for (let each = 0; each < count && widths.length < mostColumns; each++) widths.push(width);
}

function closeCell(state: State, attributes: Attributes, content: readonly FlowNode[]): void {
  const { row, number, free, header, column, hidden } = state;
  const count = spanOf(attributes['number-columns-repeated'], mostColumns);
  const colSpan = spanOf(attributes['number-columns-spanned'], mostColumns);
  const rowSpan = spanOf(attributes['number-rows-spanned'], mostRows);
  const left = row.at(-1);
  state.column += count;
  if (isCovered(free, column, number) || (left && reaches(left, column))) {
    hide(content, hidden);
    return;
  }
  for (let each = 0; each < Math.min(count, mostRepeats); each++) {
    row.push({ row: number, column: column + each, rowSpan, colSpan, header, content });
  }
  if (rowSpan > 1) cover(free, column, colSpan, number + rowSpan);
}

function closeRow(state: State): void {
  const { row, rows, repeats } = state;
  for (let each = 0; each < repeats; each++) {
    const { number } = state;
    if (row.length > 0) rows.push(row.map((cell) => ({ ...cell, row: number })));
    state.number++;
  }
}

function finish({ rows, widths, hidden }: State): FlowNode[] {
  return [...hidden, { type: 'table', rows, widthOf: (at) => widths[at] ?? usualWidth }];
}

function spanOf(value: string | undefined, most: number): number {
  const number = Math.floor(Number(value ?? 1));
  return Number.isFinite(number) ? Math.max(1, Math.min(most, number)) : 1;
}

function isCovered(free: ReadonlyMap<number, number>, column: number, row: number): boolean {
  return (free.get(column) ?? 0) > row;
}

function cover(free: Map<number, number>, column: number, width: number, until: number): void {
  for (let at = column; at < column + width; at++) free.set(at, until);
}

function reaches(cell: FlowCell, column: number): boolean {
  return column > cell.column && column < cell.column + cell.colSpan;
}

function hide(content: readonly FlowNode[], hidden: FlowNode[]): void {
  const text = plainText(content);
  if (text !== '') hidden.push({ type: 'hidden', text });
}
