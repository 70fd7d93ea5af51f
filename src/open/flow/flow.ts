/** A paragraph, heading or list item of a text document. */
export interface FlowParagraph {
  readonly type: 'paragraph';
  /** As printed, automatic numbers and bullets included; several where line breaks divide it. */
  readonly lines: readonly string[];
  /** Depth of a heading from 1; null for other paragraphs. */
  readonly depth: number | null;
  /** Depth inside nested lists, from 0; null outside a list. */
  readonly listLevel: number | null;
  /** Nothing but an automatic number: it prints where it is all that a cell holds, as in a column of numbers. */
  readonly bare?: boolean;
}

export interface FlowCell {
  /** Place and spans in the table's finest grid, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly header: boolean;
  readonly content: readonly FlowNode[];
}

export interface FlowTable {
  readonly type: 'table';
  /** Rows with at least one cell that begins there. */
  readonly rows: readonly (readonly FlowCell[])[];
  /** Width of a column of the finest grid, in half-width characters. */
  readonly widthOf: (column: number) => number;
}

/** Text of the page, not of the document: what is printed above and below every page. */
export interface FlowFurniture {
  readonly type: 'furniture';
  readonly kind: string;
  readonly text: string;
}

/** Text that stood here and does not show. */
export interface FlowHidden {
  readonly type: 'hidden';
  readonly text: string;
}

export type FlowNode = FlowParagraph | FlowTable | FlowFurniture | FlowHidden;
