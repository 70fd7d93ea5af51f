/** Half-open range of UTF-16 offsets in the source text. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * One line of visible text: markup removed, character references decoded, white space still as printed; a tab stands
 * between the cells of a table in a cell.
 * Lines inside a cell come from `<br>`, line ends, `li`, `p` and other blocks.
 */
export interface Line extends Range {
  readonly text: string;
  /** Source offset of every UTF-16 unit of `text`; null where `text` is `source.slice(start, end)`. */
  readonly map: ArrayLike<number> | null;
  /** Depth inside nested lists: 0 outside a list or in the outermost one. */
  readonly level: number;
  /** True where a list item, paragraph or other block begins; false after a mere line break. */
  readonly block: boolean;
  /** True for the first line of a list item (`li`, markdown list). */
  readonly item: boolean;
  /** True where all that shows is bold: `**…**`, `b`, `strong`. */
  readonly bold: boolean;
  /** Source offset up to which the line begins in bold; `start` where it does not. */
  readonly boldTo: number;
  /** Columns of white space before the source line it stands in; 0 in cells and HTML. A full-width space takes two. */
  readonly indent: number;
}

/** A heading of markdown or HTML. */
export interface Heading extends Range {
  readonly type: 'heading';
  readonly depth: number;
  readonly lines: readonly Line[];
}

/** What a paragraph stood in: plain text, a list item, `dt`, `dd`, a table caption, a quotation. */
export type Container = 'text' | 'item' | 'term' | 'description' | 'caption' | 'quote';

/** A run of text lines with no blank line between them; one list item, one `dt`, one `dd`. */
export interface Paragraph extends Range {
  readonly type: 'paragraph';
  readonly container: Container;
  /** The markdown list bullet (`-`, `1.`) or null; never a marker, but a number may be wanted. */
  readonly bullet: string | null;
  readonly lines: readonly Line[];
}

/** A cell as printed; a cell that spans stands in every slot it covers, as the same object. */
export interface Cell extends Range {
  readonly lines: readonly Line[];
  /** True for `th`, cells of `thead`, and cells above a pipe table's delimiter row. */
  readonly header: boolean;
  /** Slot of its top left corner, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** The lines as one text, kept here by who asked for it first; null until then. */
  text: string | null;
}

/** A table row; `cells[i]` is the cell in column i, null only where a rowspan elsewhere leaves a hole. Ragged rows stay short. */
export interface Row extends Range {
  readonly cells: readonly (Cell | null)[];
  /** Those of `among` that begin here and show something, kept here by who asked for them first; a copy of the row may have other cells. */
  filled?: { readonly cells: readonly Cell[]; readonly among: Row['cells'] };
}

/** A table of any syntax; `width` is the number of columns of its widest row. */
export interface Table extends Range {
  readonly type: 'table';
  readonly syntax: 'tab' | 'pipe' | 'html' | 'comma' | 'space' | 'ruled';
  readonly rows: readonly Row[];
  readonly width: number;
  /** Columns whose headers were printed as labels in the cells; absent where there are none. */
  readonly labels?: ReadonlySet<number>;
}

/** Visible text that no reader should interpret: fenced code. */
export interface Code extends Range {
  readonly type: 'code';
  readonly lines: readonly Line[];
}

/**
 * Text of a table that has lost its columns: header words and cells on lines of their own, or set apart by spaces that
 * prove nothing. No reader should take its parts for anything.
 */
export interface Flattened extends Range {
  readonly type: 'flattened';
  readonly lines: readonly Line[];
}

/** Text that belongs to the page, not to the sheet: navigation, scripts, comments. */
export interface Furniture extends Range {
  readonly type: 'furniture';
  readonly kind: string;
}

export type Block = Heading | Paragraph | Table | Flattened | Code | Furniture;

/** A part of a document that stands for itself: a visible tab of a workbook. */
export interface Part {
  /** As people name it: the name of the tab. It is not printed and stands in no line. */
  readonly name: string;
  /** Offset in the source from which all blocks are of this part, up to the next. */
  readonly start: number;
}

/** A parsed text: every visible character stands in exactly one line of one block, or in furniture. */
export interface Document {
  readonly source: string;
  readonly blocks: readonly Block[];
  /** In order; absent where the document is all of one piece. */
  readonly parts?: readonly Part[];
}
