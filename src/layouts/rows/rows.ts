import type { RecordDraft } from '../../concepts/record-draft.ts';
import type { Desk, SheetDraft } from '../desk/desk.ts';
import type { Frame } from './frame.ts';

/** What the rows of one table share while they are read. */
export interface Rows {
  readonly desk: Desk;
  readonly sheet: SheetDraft;
  readonly frame: Frame;
  /** The section and department that blank cells inherit. */
  section: string | null;
  department: string | null;
  /** The record that the next row may go on with. */
  record: RecordDraft | null;
}
