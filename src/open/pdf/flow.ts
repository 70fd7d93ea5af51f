import type { ReadCell, ReadTable } from './page-content.ts';
import type { TextLine } from './text-line.ts';

/** A stretch of lines on one page; `lost` are those of a table without its columns. */
export interface FlowText {
  readonly type: 'heading' | 'paragraph' | 'furniture' | 'lost';
  /** 1 to 6 for headings, else 0. */
  readonly depth: number;
  readonly page: number;
  readonly lines: readonly TextLine[];
}

/** A cell with the page on which it begins. */
export interface FlowCell extends ReadCell {
  readonly page: number;
}

/** A table of one page or several, its rows one below the other. */
export interface FlowTable extends Pick<ReadTable, 'xs' | 'padding'> {
  readonly type: 'table';
  readonly cells: readonly FlowCell[];
  readonly rows: number;
  /** A header that the next page repeats above the rest of a row. */
  readonly repeated: readonly FlowCell[];
}

/** A document in reading order, pages forgotten. */
export type Flow = readonly (FlowText | FlowTable)[];
