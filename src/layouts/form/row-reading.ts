import type { Cell } from '../../parse/document.ts';

/** A label cell and the cell of its value, of which there may be none. */
export interface KeyValue {
  readonly key: Cell;
  readonly value: Cell | null;
  /** Cells behind the value that no label explains: more of its text. */
  readonly more?: readonly Cell[];
  /** A text behind the grade of the label. */
  readonly remark?: Cell;
  /** The year at the head of the value's column: the label holds for that year. */
  readonly under?: Cell;
  /** The number of the initiative, in a cell between the label and its title. */
  readonly number?: Cell;
}

/** One way to read a row of a form, or a row of labels with the row of their values below. */
export interface RowReading {
  /** What speaks for it; below zero what speaks against it. */
  readonly score: number;
  readonly rows: 1 | 2;
  readonly pairs: readonly KeyValue[];
  /** A cell in front of the first label, or at the side, that groups the row. */
  readonly group: Cell | null;
  /** The cell in front of the first label is blank: the group above goes on. */
  readonly goesOn: boolean;
  /** A further line of the value above. */
  readonly more: Cell | null;
  /** Further values of labels that span down from a row above. */
  readonly beside: readonly KeyValue[];
  /** The cells of a header above sides and their grades. */
  readonly header: readonly Cell[];
  /** A heading between the labels. */
  readonly heading: Cell | null;
  /** Cells that are nothing of these. */
  readonly strays: readonly Cell[];
  /** Cells that repeat the text of a merged one. */
  readonly copies: readonly Cell[];
}

export const nothing: RowReading = {
  score: 0,
  rows: 1,
  pairs: [],
  group: null,
  goesOn: false,
  more: null,
  beside: [],
  header: [],
  heading: null,
  strays: [],
  copies: [],
};
