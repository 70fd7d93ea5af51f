import type { ExpectedSheet, ExpectedText } from '../generated/expectation.ts';
import type { Random } from '../generated/random.ts';
import type { Words } from '../generated/words.ts';
import type { Cell, Department, Model, Row } from './model.ts';
import type { Syntax, TableStyle } from './syntaxes/syntax.ts';

/** A cell as it is set; what it spans is null in the rows and columns that it covers. */
export interface Slot {
  readonly cell: Cell;
  colspan: number;
  rowspan: number;
  /** Attributes of its tag, for HTML. */
  attributes?: string;
  /** Markup behind its text, for HTML. */
  after?: string;
}

export interface GridRow {
  kind: 'header' | 'data' | 'label' | 'other';
  slots: (Slot | null)[];
  /** The row of the model that it prints. */
  row?: Row;
  attributes?: string;
  foot?: boolean;
}

export type Block =
  | { readonly type: 'heading'; readonly depth: number; text: string }
  | { readonly type: 'line'; text: string }
  | { readonly type: 'raw'; text: string }
  | TableBlock;

export interface TableBlock {
  readonly type: 'table';
  /** What it prints: rows of a department, or pairs and the like. */
  readonly role: 'records' | 'other';
  rows: GridRow[];
  readonly department: Department | null;
  /** What its text stands in. */
  wrap?: (text: string) => string;
  /** The stretch of the document for its messages. */
  readonly block: number;
}

export type DraftText = Omit<ExpectedText, 'records'> & { readonly rows: readonly Row[] };

/** A document on its way from the model to text, with what it has to give. */
export interface Draft {
  readonly random: Random;
  readonly words: Words;
  readonly layout: string;
  readonly syntax: Syntax;
  readonly style: TableStyle;
  readonly model: Model;
  blocks: Block[];
  text: string;
  readonly sheets: {
    readonly department: Department;
    sheet: ExpectedSheet;
    readonly block: number;
  }[];
  readonly texts: DraftText[];
  readonly tables: { readonly rows: readonly Row[]; readonly headers: readonly string[] }[];
  readonly held: string[];
  readonly hidden: string[];
  readonly rules: string[];
  /** Block of each row. */
  readonly blockOf: Map<Row, number>;
  open: boolean;
  lastBlock: number;
}

export const nextBlock = (draft: Draft): number => ++draft.lastBlock;

export const slot = (cell: Cell, colspan = 1, rowspan = 1): Slot => ({ cell, colspan, rowspan });

export const plainCell = (text: string, words: readonly string[] = []): Cell => ({
  lines: text === '' ? [] : [{ marker: null, level: 0, text }],
  shape: 'breaks',
  words,
});

export const textSlot = (text: string, colspan = 1, rowspan = 1): Slot =>
  slot(plainCell(text), colspan, rowspan);

/** Slots and nulls for a row in which each text spans some columns. */
export function spanned(
  parts: readonly (readonly [text: string, colspan: number])[],
): (Slot | null)[] {
  return parts.flatMap(([text, colspan]) => [
    textSlot(text, colspan),
    ...Array.from({ length: colspan - 1 }, () => null),
  ]);
}

/** A row with one text over its whole width. */
export const wideRow = (text: string, width: number): GridRow => ({
  kind: 'other',
  slots: spanned([[text, width]]),
});

/** Text outside the records that is as right in the remainder. */
export function keepText(draft: Draft, words: readonly string[], block: number): void {
  draft.texts.push({ words, homes: ['metadata'], rows: [], fields: [], kept: true, block });
}

export const tablesOf = (draft: Draft): TableBlock[] =>
  draft.blocks.filter((block): block is TableBlock => block.type === 'table');

/** The tables that print rows of departments. */
export const recordTables = (draft: Draft): TableBlock[] =>
  tablesOf(draft).filter(({ role }) => role === 'records');
