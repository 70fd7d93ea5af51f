import type { ExpectedRecord } from '../judge/expectation.ts';

/** A key of a form and the lines of its value. */
export interface Item {
  readonly key: string;
  readonly lines: readonly string[];
  /** Short enough to stand beside another pair. */
  readonly short: boolean;
  /** In which part of the form it stands: about the initiative, its plan, its result. */
  readonly part: 'head' | 'plan' | 'result';
  /** Names nothing, so that it belongs to no part of its own. */
  readonly loose?: true;
  /** A table in the place of lines. */
  readonly table?: readonly (readonly string[])[];
  /** A box of cells behind the value that no key names. */
  readonly stray?: string;
}

export interface Form {
  readonly items: readonly Item[];
  /** Indicators in a table of their own below the form: header and rows. */
  readonly indicators: readonly (readonly string[])[];
  /** A remark at the end that no key names. */
  readonly note: string | null;
  /** Words of texts that no key names: the remark, stray cells. */
  readonly noteTokens: readonly string[];
  readonly expected: ExpectedRecord;
}

/** A cell of a table that is to be written. */
export interface Cell {
  readonly lines: readonly string[];
  readonly key: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly table?: readonly (readonly string[])[];
}

export type Row = readonly Cell[];

export const keyCell = (text: string, columns = 1, rows = 1): Cell => ({
  lines: [text],
  key: true,
  columns,
  rows,
});

export const valueCell = ({ lines, table }: Item, columns = 1): Cell => ({
  lines,
  key: false,
  columns,
  rows: 1,
  ...(table ? { table } : {}),
});
