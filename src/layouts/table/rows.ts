import type { RecordDraft } from '../../concepts/record-draft.ts';
import type { Cell } from '../../parse/document.ts';
import type { ColumnMeaning } from '../../vocabulary/vocabulary.ts';
import type { Desk, SheetDraft } from '../desk/desk.ts';
import type { Column, Frame } from '../grid/frame.ts';

/** A label in the first cell of a row, with what it means; null for one that no list knows. */
export interface RowLabel {
  readonly key: Cell;
  readonly meaning: ColumnMeaning | null;
}

/** Tells of a row of a table whether it speaks of the one above by a label that no list knows. */
export type IsUnknownLabel = (at: number, cells: readonly Cell[]) => boolean;

/** Tells of a text alone in the row at `at` that it groups the initiatives below, whatever it ends in. */
export type IsGroup = (at: number, text: string) => boolean;

/** What the rows of one table share while they are read. */
export interface Rows {
  readonly desk: Desk;
  readonly frame: Frame;
  sheet: SheetDraft;
  /** The section and department that blank cells inherit. */
  section: string | null;
  department: string | null;
  /** How the departments that head rows begin, a sign or nothing; null as long as none does. */
  departmentSign: string | null;
  /** The record that the next row may go on with. */
  record: RecordDraft | null;
  /** A label alone in the row above: the text alone in this row is its value. */
  label: RowLabel | null;
  /** True right behind a repeated header, a page number or the end of a table that goes on: a row may be cut there. */
  pageBreak: boolean;
  readonly isUnknownLabel: IsUnknownLabel;
  /** Tells of a name alone in its row, which may be a section's, whether it is a group of initiatives. */
  readonly isGroup: IsGroup;
  /** True where most cells of a column end a sentence: one that does not is cut. */
  readonly endsSentences: (column: Column) => boolean;
}
