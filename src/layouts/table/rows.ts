import type { RecordDraft } from '../../concepts/record-draft.ts';
import type { Desk, SheetDraft } from '../desk/desk.ts';
import type { Frame } from './frame.ts';

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
  /** True right behind a repeated header, a page number or the end of a table that goes on: a row may be cut there. */
  pageBreak: boolean;
}
