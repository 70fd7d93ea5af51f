import type { Cell, Line } from '../../parse/document.ts';
import type { BlockKey } from '../../vocabulary/meaning.ts';
import type { ColumnMeaning } from '../../vocabulary/vocabulary.ts';

/** A label with its value cells; the value may be blank. */
export interface Pair {
  readonly key: Cell;
  readonly label: string;
  readonly values: Line[];
  /** What the label means for an initiative, and for the department block; both may be null. */
  readonly record: ColumnMeaning | null;
  readonly block: BlockKey | null;
  /** The number, where the label numbers initiatives. */
  readonly start: { readonly no: string | null } | null;
  /** A text behind the grade of the label, kept beside it under the same label. */
  readonly remark: Cell | null;
  /** The cell at the side, or above, that groups it. */
  readonly group: Cell | null;
  /** The year at the head of the value's column, which the label names as well. */
  readonly under: Cell | null;
  /** The number of the initiative, where it has a cell between the label and the title. */
  readonly number: Cell | null;
}
