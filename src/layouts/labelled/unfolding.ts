import type { Line, Range, Table } from '../../parse/document.ts';
import type { LabelledText } from './labelled-lines.ts';

/** A table with a cell for each label, and what of the printed one stands in no cell any more. */
export interface Unfolding {
  readonly table: Table;
  readonly texts: readonly LabelledText[];
  /** Headers and repeated cells: decoration where the line that stands for them is read. */
  readonly spare?: readonly { readonly lines: readonly Line[]; readonly of: Range }[];
}
