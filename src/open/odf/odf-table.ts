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

/** Begins a table. */
export function odfTable(styles: OdfStyles): OdfTable {
  const rows: FlowCell[][] = [];
  const widths: number[] = [];
  const hidden: FlowNode[] = [];
  /** Column → the row from which on no cell from above reaches over it. */
  const free = new Map<number, number>();
  let row: FlowCell[] = [];
  let number = 0;
  let repeats = 1;
  let column = 0;
  let header = false;
  return {
    addColumns(attributes) {
      const count = spanOf(attributes['number-columns-repeated'], mostColumns - widths.length);
      const width = styles.widthOf(attributes['style-name']) ?? usualWidth;
      for (let each = 0; each < count; each++) widths.push(width);
    },
    setHeader(value) {
      header = value;
    },
    openRow(attributes) {
      repeats = spanOf(attributes['number-rows-repeated'], mostRepeats);
      [row, column] = [[], 0];
    },
    closeCell(attributes, content) {
      const count = spanOf(attributes['number-columns-repeated'], mostColumns);
      const colSpan = spanOf(attributes['number-columns-spanned'], mostColumns);
      const rowSpan = spanOf(attributes['number-rows-spanned'], mostRows);
      const left = row.at(-1);
      const covered = isCovered(free, column, number) || (left && reaches(left, column));
      if (covered) hide(content, hidden);
      else {
        for (let each = 0; each < Math.min(count, mostRepeats); each++) {
          row.push({ row: number, column: column + each, rowSpan, colSpan, header, content });
        }
        if (rowSpan > 1) cover(free, column, colSpan, number + rowSpan);
      }
      column += count;
    },
    closeRow() {
      for (let each = 0; each < repeats; each++) {
        if (row.length > 0) rows.push(row.map((cell) => ({ ...cell, row: number })));
        number++;
      }
    },
    finish: () => [...hidden, { type: 'table', rows, widthOf: (at) => widths[at] ?? usualWidth }],
  };
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
