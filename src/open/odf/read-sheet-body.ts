import { type GridBuilder, gridBuilder } from '../grid/grid-builder.ts';
import type { Attributes, XmlVisitor } from '../package/read-xml.ts';
import { inlineText } from './odf-paragraph.ts';
import type { OdfStyles } from './odf-styles.ts';
import { skipped } from './skipped.ts';

/** A tab of an OpenDocument sheet. */
export interface SheetTab {
  readonly name: string;
  readonly hidden: boolean;
  readonly builder: GridBuilder;
}

/** What stands on the tabs of a sheet. */
export interface SheetBody {
  readonly visitor: XmlVisitor;
  readonly tabs: readonly SheetTab[];
}

/** Begins to read the body of a sheet. Its visitor throws Refusal where there are too many cells. */
export function sheetBody(styles: OdfStyles): SheetBody {
  const state: State = {
    styles,
    tabs: [],
    texts: [],
    paragraphs: 0,
    row: 0,
    rows: 1,
    filled: false,
    hiddenRow: false,
    column: 0,
    columns: 0,
    cell: {},
    skipping: 0,
  };
  const visitor: XmlVisitor = {
    open(name, attributes, qualified) {
      if (state.skipping > 0 || skipped.has(qualified)) state.skipping++;
      else openElement(state, name, attributes);
    },
    text(text) {
      if (state.skipping === 0) print(state, text.replace(/[\t\n\r ]+/g, ' '));
    },
    close(name) {
      if (state.skipping > 0) state.skipping--;
      else closers[name]?.(state);
    },
  };
  return { visitor, tabs: state.tabs };
}

interface State {
  readonly styles: OdfStyles;
  readonly tabs: SheetTab[];
  /** Texts that are open: that of a cell, and of a comment or shape in it. */
  readonly texts: string[];
  /** Paragraphs that are open. */
  paragraphs: number;
  row: number;
  /** How many rows the open one stands for. */
  rows: number;
  filled: boolean;
  hiddenRow: boolean;
  column: number;
  /** Columns that were declared. */
  columns: number;
  cell: Attributes;
  skipping: number;
}

const mostRows = 1 << 20;
const mostColumns = 1 << 14;
/** Empty rows that one element stands for, as far as anything is noted of them. */
const mostEmptyRows = 1000;

const openText = (state: State): void => void state.texts.push('');

const openers: Readonly<
  Record<string, ((state: State, attributes: Attributes) => void) | undefined>
> = {
  table(state, { name = '', 'style-name': style }) {
    const hidden = state.styles.isHidden(style);
    state.tabs.push({ name, hidden, builder: gridBuilder() });
    [state.row, state.columns] = [0, 0];
  },
  'table-column': addColumns,
  'table-row'(state, attributes) {
    state.rows = countOf(attributes['number-rows-repeated'], mostRows);
    state.hiddenRow = isCollapsed(attributes);
    [state.column, state.filled] = [0, false];
  },
  'table-cell': openCell,
  'covered-table-cell': openCell,
  annotation: openText,
  'text-box': openText,
  'custom-shape': openText,
  p(state) {
    const last = state.texts.length - 1;
    if (last < 0) return;
    state.paragraphs++;
    const text = state.texts[last];
    if (text) state.texts[last] = `${text}\n`;
  },
};

const closers: Readonly<Record<string, ((state: State) => void) | undefined>> = {
  'table-row': closeRow,
  'table-cell': closeCell,
  'covered-table-cell': closeCell,
  annotation(state) {
    const text = state.texts.pop() ?? '';
    builderOf(state)?.addComment({ row: state.row, column: state.column, text });
  },
  'text-box': closeBox,
  'custom-shape': closeBox,
  p(state) {
    if (state.paragraphs > 0) state.paragraphs--;
  },
};

function openElement(state: State, name: string, attributes: Attributes): void {
  const inline = state.paragraphs > 0 ? inlineText(name, attributes) : null;
  if (inline === null) openers[name]?.(state, attributes);
  else print(state, inline);
}

function print({ texts, paragraphs }: State, text: string): void {
  if (paragraphs > 0 && texts.length > 0) texts[texts.length - 1] += text;
}

function builderOf({ tabs }: State): GridBuilder | undefined {
  return tabs.at(-1)?.builder;
}

function addColumns(state: State, attributes: Attributes): void {
  const first = state.columns;
  state.columns += countOf(attributes['number-columns-repeated'], mostColumns);
  const width = isCollapsed(attributes) ? 0 : state.styles.widthOf(attributes['style-name']);
  if (width !== null) builderOf(state)?.addColumns(first, state.columns - 1, width);
}

function isCollapsed({ visibility }: Attributes): boolean {
  return visibility === 'collapse' || visibility === 'filter';
}

function openCell(state: State, attributes: Attributes): void {
  state.texts.push('');
  state.cell = attributes;
}

function closeCell(state: State): void {
  const { cell, row, column, styles } = state;
  const builder = builderOf(state);
  const text = (state.texts.pop() ?? '').trim() || storedText(cell);
  const columns = countOf(cell['number-columns-repeated'], mostColumns);
  state.column += columns;
  if (!builder || row >= mostRows || column + columns > mostColumns) return;
  const ruled = styles.isRuled(cell['style-name']);
  const rows = text === '' ? Math.min(state.rows, mostEmptyRows) : state.rows;
  if (text !== '') state.filled = true;
  for (let y = row; y < row + rows; y++) {
    if (ruled) builder.addRule(y, column, columns);
    addMerge(builder, y, column, cell);
    for (let x = column; text !== '' && x < column + columns; x++) {
      builder.addCell({ row: y, column: x, text, ruled });
    }
  }
}

/** The value of a cell that some programs write without its printed text. */
function storedText(cell: Attributes): string {
  return cell['office:string-value'] ?? cell['office:date-value'] ?? cell['office:value'] ?? '';
}

function addMerge(builder: GridBuilder, row: number, column: number, cell: Attributes): void {
  const rowSpan = countOf(cell['number-rows-spanned'], mostRows);
  const colSpan = countOf(cell['number-columns-spanned'], mostColumns);
  if (rowSpan > 1 || colSpan > 1) builder.addMerge({ row, column, rowSpan, colSpan });
}

function closeRow(state: State): void {
  const { row, rows, filled, hiddenRow } = state;
  const told = filled ? rows : Math.min(rows, mostEmptyRows);
  for (let y = row; hiddenRow && y < row + told; y++) builderOf(state)?.addRow(y, true);
  state.row += rows;
}

function closeBox(state: State): void {
  const text = state.texts.pop() ?? '';
  if (text.trim() === '') return;
  builderOf(state)?.addBox({ row: state.row, column: state.column, text });
}

function countOf(value: string | undefined, most: number): number {
  const number = Math.floor(Number(value ?? 1));
  return Number.isFinite(number) ? Math.max(1, Math.min(most, number)) : 1;
}
