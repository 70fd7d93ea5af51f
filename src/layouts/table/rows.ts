import type { RecordDraft } from '../../concepts/record-draft.ts';
import type { Desk, SheetDraft } from '../desk/desk.ts';
import type { Column, Frame } from './frame.ts';
import type { RowLabel } from './label-row.ts';

/** What the rows of one table share while they are read. */
export interface Rows {
  readonly desk: Desk;
  readonly frame: Frame;
  sheet: SheetDraft;
  /** The section and department that blank cells inherit. */
  section: string | null;
  department: string | null;
  /** The record that the next row may go on with. */
  record: RecordDraft | null;
  /** A label alone in the row above: the text alone in this row is its value. */
  label: RowLabel | null;
  /** True right behind a repeated header, a page number or the end of a table that goes on: a row may be cut there. */
  pageBreak: boolean;
  /** True where most cells of a column end a sentence: one that does not is cut. */
  readonly endsSentences: (column: Column) => boolean;
}
